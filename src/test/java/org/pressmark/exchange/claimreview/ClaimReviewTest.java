package org.pressmark.exchange.claimreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Claim;
import org.pressmark.model.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Claims out with where they appear, reviewed claims in.
final class ClaimReviewTest {
    private static final String REVIEW = "{\"@context\":\"https://schema.org\",\"@type\":[\"ClaimReview\"],"
            + "\"datePublished\":\"2026-05-13 15:44\",\"url\":\"https://check.org/1\",\"reviewBody\":\"\","
            + "\"author\":{\"@type\":\"Organization\",\"name\":\"Checkers\",\"logo\":{\"width\":1.5,\"ok\":true}},"
            + "\"claimReviewed\":\"Two &amp; two make &quot;five&quot;\","
            + "\"reviewRating\":{\"ratingValue\":\"1.5\",\"bestRating\":5,\"alternateName\":[\"False\"]},"
            + "\"itemReviewed\":{\"@type\":\"Claim\",\"author\":{\"name\":\"A. Person\"},\"datePublished\":\"\"}}";

    @TempDir
    Path folder;

    private Trial project;

    @BeforeEach
    void open() {
        project = new Trial(folder, "p");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<Claim> take(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        project.take(file, Formats.usual().of(file).orElseThrow());
        return project.reading().registers().claims();
    }

    @Test
    void aReviewThatAPageSaysTwiceIsNotedOnce() throws IOException {
        String script = "<script type=\"application/ld+json\">" + REVIEW + "</script>";
        String elements = "<div itemscope itemtype=\"https://schema.org/ClaimReview\">"
                + "<a itemprop=\"url\" href=\"https://check.org/1\"></a>"
                + "<span itemprop=\"claimReviewed\">Two &amp; two make &quot;five&quot;</span></div>";
        Claim claim = take("page.html", "<html><body>" + script + script + elements + "</body></html>")
                .getFirst();
        assertEquals(claim.note(), take("once.html", script).getFirst().note());
        assertEquals(1, claim.note().split("check.org", -1).length - 1);
    }

    @Test
    void whatIsNoReviewIsCounted() {
        Golden.in(project);
        Departure reviews = new ClaimReviewFormat()
                .write(Portion.ALL, new Stamp("test", Trial.NOW), OutputStream.nullOutputStream());
        while (reviews.slice(project.reading())) {
            continue;
        }
        reviews.close();
        List<String> lost = reviews.dropped().stream().map(Message::key).toList();
        assertTrue(lost.containsAll(List.of("exchange.loss.part.TEXT", "exchange.loss.part.QUOTES")), lost::toString);
        assertFalse(lost.contains("exchange.loss.part.CLAIMS"), lost::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"@graph\":[{\"@type\":\"WebPage\"},%s]}",
                "<html><head><script type='application/ld+json'>%s</script></head></html>",
                "<!doctype html><script type=\"application/ld+json\">{broken</script>"
                        + "<script type=\"application/ld+json\">{\"@type\":\"WebPage\",\"mainEntity\":%s}</script>"
            })
    void reviewedClaimIsFoundWhereverItStands(String around) throws IOException {
        String name = around.startsWith("<") ? "page.html" : "x.json";
        Claim claim = take(name, around.formatted(REVIEW)).getFirst();
        assertEquals("Two & two make \"five\"", claim.text());
        assertEquals("Checkers · False (1.5/5) · 2026-05-13 15:44\nA. Person\nhttps://check.org/1", claim.note());
    }

    @Test
    void itemThatIsReferredToIsFound() throws IOException {
        String json = "{\"@graph\":[{\"@type\":\"schema:ClaimReview\",\"claimReviewed\":\"\",\"itemReviewed\":"
                + "{\"@id\":\"#c\"}},{\"@id\":\"#c\",\"@type\":\"Claim\",\"text\":\"The sky is green\"},\"ClaimReview\"]}";
        assertEquals(
                "The sky is green", take("x.claimreview.json", json).getFirst().text());
    }

    @Test
    void sameReviewTwiceIsOneClaimAndChangesNothing() throws IOException {
        take("x.json", "[" + REVIEW + "," + REVIEW.replace("check.org/1", "check.org/2") + "]");
        assertEquals(1, project.reading().registers().claims().size());
        long before = project.reading().latest();
        take("x.json", "[" + REVIEW + "," + REVIEW.replace("check.org/1", "check.org/2") + "]");
        assertEquals(before, project.reading().latest());
    }

    @Test
    void fileWithoutReviewsIsRefused() {
        assertThrows(CannotImport.class, () -> take("page.html", "<p>nothing</p>"));
        assertThrows(CannotImport.class, () -> take("x.claimreview.json", "{\"@type\":\"ClaimReview\""));
        assertThrows(CannotImport.class, () -> take("x.claimreview.json", "[".repeat(100_000)));
    }

    @Test
    void claimGoesOutWithTheArticlesItAppearsIn() {
        Golden.in(project);
        Path file = project.export("x.claimreview.jsonld", new ClaimReviewFormat(), Portion.ALL);
        JsonNode review =
                JsonMapper.shared().readTree(file.toFile()).get("@graph").get(0);
        assertEquals("Summer is over.\nReally.", review.get("claimReviewed").asString());
        JsonNode appearance = review.get("itemReviewed").get("appearance");
        assertEquals(1, appearance.size());
        assertEquals(2, appearance.get(0).get("hasPart").size());
    }

    @Test
    void claimThatWentOutComesBackAsItself() {
        Golden.in(project);
        Path file = project.export("x.claimreview.jsonld", new ClaimReviewFormat(), Portion.ALL);
        try (Trial other = new Trial(folder, "other")) {
            other.addAnna();
            other.take(file, new ClaimReviewFormat());
            Claim before = project.reading().registers().claims().getFirst();
            Claim after = other.reading().registers().claims().getFirst();
            assertEquals(before.id(), after.id());
            assertEquals(before.text(), after.text());
        }
    }

    @Test
    void samplesOfSchemaOrgAreRead() throws IOException {
        assumeTrue(Reference.file("formats/claimreview").isPresent(), "the samples are not here");
        try (Stream<Path> files =
                Files.list(Reference.file("formats/claimreview").orElseThrow())) {
            for (Path file : files.toList()) {
                project.take(file, Formats.usual().of(file).orElseThrow());
            }
        }
        List<String> claims =
                project.reading().registers().claims().stream().map(Claim::text).toList();
        assertEquals(3, claims.size());
        assertTrue(claims.stream().anyMatch(text -> text.contains("3,000 homicides")));
        assertTrue(claims.stream().anyMatch(text -> text.contains("Mariah Carey faked")));
    }

    @Test
    void savedPageOfAFactCheckerGivesItsClaim() {
        Path page = Reference.file("corpora/saved-pages/polygraph.info-1ee91d1f.html")
                .orElse(Path.of("absent"));
        assumeTrue(Files.exists(page), "the saved page is not here");
        assertEquals(1, ClaimReviewReader.read(page).entries().size());
    }

    @Test
    void reviewsThatAPageSaysInItsElementsAreRead() throws IOException {
        Path page = Files.writeString(folder.resolve("check.html"), """
                <!doctype html><div itemscope itemtype="https://schema.org/ClaimReview">
                <p>We say: <span itemprop="claimReviewed">The moon is cheese</span></p>
                <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
                <meta itemprop="alternateName" content="False"></div></div>
                """);
        try (Trial checks = new Trial(folder, "checks")) {
            checks.take(page, new ClaimReviewFormat());
            Claim claim = checks.reading().registers().claims().getFirst();
            assertEquals("The moon is cheese", claim.text());
            assertTrue(String.valueOf(claim.note()).contains("False"));
        }
    }
}
