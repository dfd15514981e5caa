package org.pressmark.intake.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Draft.Certainty;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;

final class PageFileTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SENTENCES =
            "<p>The mayor spoke, and the council, which had waited, listened to her for an hour.</p>".repeat(6);
    private static final String PAGE = "<html lang=en><title>Talks</title><body><nav><a href=x>Home</a></nav><article>"
            + SENTENCES + "</article><footer>All rights reserved</footer>";

    private static Draft read(byte[] page) {
        return new PageFile().read(Source.of("page.html", page), Limits.USUAL);
    }

    private static Draft read(String page) {
        return read(page.getBytes(UTF_8));
    }

    @Test
    void articleIsPickedOutAndTheWholePageStandsBesideIt() {
        Draft draft = read(PAGE);
        assertTrue(draft.text().startsWith("The mayor spoke"));
        assertFalse(draft.text().contains("rights"));
        Draft whole = draft.wholeText();
        assertTrue(whole.text().startsWith("Home\n\nThe mayor"));
        assertTrue(whole.text().endsWith("All rights reserved"));
        assertNull(whole.whole());
        assertEquals("Talks", whole.about().title());
    }

    @Test
    void whatThePageHidesIsNoPartOfTheArticle() {
        String hidden =
                "<span style='color:red; Display : none'>one</span><b hidden>two</b><i style=visibility:hidden>six</i>";
        Draft draft = read(PAGE.replace("</article>", "<p>The end." + hidden + "</p></article>"));
        assertTrue(draft.text().endsWith("The end."), draft.text());
        assertFalse(draft.wholeText().text().contains("one"));
    }

    @Test
    void anArticleThatAScriptWillShowIsNotHidden() {
        Draft draft = read(PAGE.replace("<article>", "<article style='visibility: hidden'>"));
        assertTrue(draft.text().startsWith("The mayor spoke"));
        assertTrue(draft.wholeText().text().contains("The mayor spoke"));
    }

    @Test
    void originalBytesAndTheReaderAreKept() {
        Draft draft = read(PAGE);
        assertEquals(ByteBuffer.wrap(PAGE.getBytes(UTF_8)), draft.content().original());
        assertTrue(draft.content().reader().startsWith("pressmark-page 2, readability4j"));
        assertTrue(draft.wholeText().content().reader().startsWith("pressmark-whole-page 2"));
        assertEquals(
                draft.content().originalSha256(), draft.wholeText().content().originalSha256());
    }

    @Test
    void pageWithoutAnArticleIsTakenWholeAndSaysSo() {
        Draft draft = read("<p>Short.");
        assertEquals("Short.", draft.text());
        assertNull(draft.whole());
        assertEquals("intake.page.whole", draft.about().notes().getFirst().key());
    }

    @Test
    void declaredCharacterSetIsBelievedWhereItFits() {
        Charset cyrillic = Charset.forName("windows-1251");
        Draft draft = read("<meta charset=windows-1251><p>Мэр выступил.".getBytes(cyrillic));
        assertEquals("Мэр выступил.", draft.text());
        assertEquals(Draft.Decision.DECLARED, draft.decision());
        assertEquals(
                "Мэр выступил.",
                read("<meta charset=utf-8><p>Мэр выступил.".getBytes(UTF_16LE)).text());
    }

    @Test
    void declarationThatLiesIsNotBelieved() {
        assertEquals(
                "naïve — “quoted”",
                read("<meta charset=iso-8859-1><p>naïve — “quoted”").text());
        byte[] cyrillic = ("<meta charset=utf-8><p>"
                        + "Представитель министерства заявил, что переговоры продолжатся. ".repeat(3))
                .getBytes(Charset.forName("windows-1251"));
        Draft draft = read(cyrillic);
        assertEquals("windows-1251", draft.content().charset());
        assertEquals(Draft.Decision.GUESSED, draft.decision());
    }

    @Test
    void smallSetMeansTheLargerOneAroundIt() {
        byte[] page = "<meta http-equiv=content-type content='text/html; charset=ISO-8859-1'><p>“so” …"
                .getBytes(Charset.forName("windows-1252"));
        assertEquals("“so” …", read(page).text());
    }

    @Test
    void chosenCharacterSetComesFirst() {
        byte[] page = "<meta charset=koi8-r><p>Мэр".getBytes(Charset.forName("windows-1251"));
        Draft draft =
                new PageFile().read(Source.of("page.html", page).in(Charset.forName("windows-1251")), Limits.USUAL);
        assertEquals("Мэр", draft.text());
        assertEquals(Certainty.CERTAIN, draft.certainty());
    }

    @Test
    void pageIsKnownByItsEndingOrWithoutOneByItsBeginning() {
        PageFile page = new PageFile();
        assertTrue(page.recognises("a.HTM", new byte[0]));
        assertTrue(page.recognises("saved", " <!-- x --><!DOCTYPE html>".getBytes(UTF_8)));
        assertFalse(page.recognises("saved.txt", "<html>".getBytes(UTF_8)));
        assertFalse(page.recognises("saved", "A text about <html>".getBytes(UTF_8)));
    }

    @Test
    void pageWithoutWordsIsRefused() {
        assertEquals("intake.noText", refusal("<html><title>t</title><script>x</script>"));
    }

    @Test
    void floodOfTagsIsRefusedSoon() {
        assertEquals("intake.page.tags", assertTimeoutPreemptively(SOON, () -> refusal("<p>".repeat(1_000_000))));
    }

    @Test
    void pagesMadeToHangAreReadSoon() {
        assertTimeoutPreemptively(SOON, () -> {
            assertEquals("deep", read("<div>".repeat(20_000) + "deep").text());
            assertEquals("x", read("<p><b><i><table><td>".repeat(3_000) + "x").text());
            String dates = "<div class=date>".repeat(2_000) + "<p>a</p>".repeat(100_000);
            assertTrue(read("<div><h1>H</h1>" + dates).text().startsWith("H"));
            assertNotNull(read("<script type='application/ld+json'>" + "[".repeat(500_000) + "</script><p>x"));
            assertEquals(
                    "x",
                    read("<p " + "a".repeat(100_000) + " b=1".repeat(50_000) + ">x")
                            .text());
        });
    }

    @Test
    void entitiesGiveNoHalfCharactersAndNoZero() {
        assertEquals("� � � &lt;", read("<p>&#0; &#xD800; &#x110000; &amp;lt;").text());
    }

    private static String refusal(String page) {
        return assertThrows(CannotRead.class, () -> read(page)).told().key();
    }

    @Test
    void hostilePagesAreReadOrRefusedSoon() throws IOException {
        Path folder = Reference.file("hostile/html").orElse(null);
        Assumptions.assumeTrue(folder != null, "no reference data");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Draft draft = assertTimeoutPreemptively(
                        SOON, () -> new PageFile().read(Source.of(file), Limits.USUAL), file.toString());
                assertFalse(draft.text().isBlank(), file.toString());
            }
        }
    }
}
