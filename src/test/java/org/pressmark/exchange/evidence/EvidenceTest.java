package org.pressmark.exchange.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// The evidence pack, as a page and as a Word document.
final class EvidenceTest {
    @TempDir
    Path folder;

    private Trial project;

    @BeforeEach
    void open() {
        project = new Trial(folder, "p");
        Golden.in(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path page(Portion portion) {
        return project.export("a.evidence.html", EvidenceFormat.html(Phrases.english()::say), portion);
    }

    private Document html() throws IOException {
        return Jsoup.parse(Files.readString(page(Portion.ALL)));
    }

    private XWPFDocument word() throws IOException {
        Path file = project.export("a.evidence.docx", EvidenceFormat.word(Phrases.english()::say), Portion.ALL);
        try (InputStream stream = Files.newInputStream(file)) {
            return new XWPFDocument(stream);
        }
    }

    private static String fact(Element exhibit, String label) {
        return exhibit.select("dl > div").stream()
                .filter(row -> row.child(0).text().equals(label))
                .map(row -> row.child(1).wholeText())
                .findFirst()
                .orElse("");
    }

    private static Element split(Document page) {
        return page.select("article").stream()
                .filter(each -> fact(each, "Channel").equals("readout of a call"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAReaderDoesNotSeeIsCounted() {
        Departure pack = EvidenceFormat.html(Phrases.english()::say)
                .write(Portion.ALL, new Stamp("test", Trial.NOW), OutputStream.nullOutputStream());
        while (pack.slice(project.reading())) {
            continue;
        }
        pack.close();
        List<String> lost = pack.dropped().stream().map(Message::key).toList();
        assertTrue(lost.containsAll(List.of("exchange.loss.part.TEXT", "exchange.loss.part.REVIEWS")), lost::toString);
        assertFalse(lost.contains("exchange.loss.part.SPEAKER"), lost::toString);
    }

    @Test
    void everyTagIsAnExhibitAndAnArticleWithoutTagsIsLeftOut() throws IOException {
        Document page = html();
        int tags = project.reading().articles().stream()
                .mapToInt(each -> project.reading().annotations(each).size())
                .sum();
        assertEquals(tags, page.select("article").size());
        assertEquals(2, page.select("section").size());
    }

    @Test
    void quoteStandsInItsContextWithItsParts() throws IOException {
        Element quote = split(html());
        assertEquals(
                List.of(
                        "“E\u0301te\u0301 is over,”",
                        "“and winter \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 begins.”"),
                quote.select("mark.content").eachText());
        assertEquals("said", quote.select(".cue").text());
        assertEquals("said", fact(quote, "Cue"));
        assertTrue(quote.select("blockquote").text().contains("to us"));
    }

    @Test
    void chainGoesFromThePublisherToWhoIsQuoted() throws IOException {
        assertEquals("Pravda.Ru ← Unknown site ← Pravda.Ru ← الوزير", fact(split(html()), "Through"));
        assertTrue(html().select("article").stream()
                .anyMatch(each -> fact(each, "Through").equals("Pravda.Ru ← Unknown site ← speaker unknown ← 外交部发言人")));
    }

    @Test
    void articleSaysWhereItComesFromAndWhichTextItIs() throws IOException {
        Element section = html().select("section").first();
        assertEquals("By A. \"B\" C", fact(section, "Byline"));
        assertEquals("2022-03-11T09:00:00Z (Europe/Moscow)", fact(section, "Published"));
        assertEquals(64, fact(section, "Hash (SHA-256)").length());
        assertEquals(
                "https://example.org/?a=1&b=%C3%BC", section.select("a").first().attr("href"));
    }

    @Test
    void codeComesWithItsDefinition() throws IOException {
        assertTrue(html().select("article").stream()
                .anyMatch(each -> fact(each, "Definition").equals("what\nit is")
                        && fact(each, "Code").equals("Techniques, golden > Appeal_to_Fear > Name Calling, Labeling")));
    }

    @Test
    void paragraphsOfRightToLeftScriptsRunFromTheRight() throws IOException {
        String text = "\u0648\u0632\u06cc\u0631 \u06af\u0641\u062a: \u00ab\u0633\u0644\u0627\u0645\u00bb.\nAnd then.";
        Article article = project.article("fa.txt", text.getBytes(StandardCharsets.UTF_8));
        Span span = new Span(text.indexOf('\u00ab'), text.indexOf('\u00bb') + 1);
        project.add(Quote.of(
                Head.made(project.id(), article.id(), project.anna().id(), Trial.NOW),
                List.of(RoleSpan.of(RoleSpan.Role.CONTENT, text, span))));
        assertEquals(
                "\u00ab\u0633\u0644\u0627\u0645\u00bb",
                html().select("p[dir=rtl] mark").text());
        try (XWPFDocument document = word()) {
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(each -> each.getCTP().getPPr() != null
                            && each.getCTP().getPPr().isSetBidi()));
        }
    }

    @Test
    void pageFetchesNothingAndSignsThatTurnTheTextAreShown() throws IOException {
        String page = Files.readString(page(Portion.ALL));
        assertFalse(page.contains("<script") || page.contains("<img") || page.contains("@import"));
        assertFalse(page.contains("\u202e"));
        assertTrue(page.contains("⟨U+202E⟩"));
    }

    @Test
    void chosenTagsAloneGoOut() throws IOException {
        Annotation one = project.reading()
                .annotations(project.reading().articles().getFirst())
                .getFirst();
        Document page = Jsoup.parse(Files.readString(page(Portion.of(Set.of(one.article()), Set.of(one.id())))));
        assertEquals(1, page.select("article").size());
        assertEquals(one.id().toString(), fact(page.select("article").first(), "Id"));
    }

    @Test
    void russianPackSpeaksRussian() throws IOException {
        Phrases russian = Phrases.of(Language.RUSSIAN);
        Path file = project.export("ru.evidence.html", EvidenceFormat.html(russian::say), Portion.ALL);
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals("ru", page.child(0).attr("lang"));
        assertEquals("Подборка доказательств", page.title());
    }

    @Test
    void wordDocumentHoldsTheSame() throws IOException {
        try (XWPFDocument document = word()) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertEquals("Evidence pack", paragraphs.getFirst().getText());
            assertTrue(paragraphs.stream()
                    .anyMatch(each -> each.getText().equals("Through: Pravda.Ru ← Unknown site ← Pravda.Ru ← الوزير")));
            assertTrue(paragraphs.stream()
                    .filter(each -> "Quote".equals(each.getStyle()))
                    .anyMatch(each -> each.getText().contains("“E\u0301te\u0301 is over,” the minister said to us")));
        }
    }

    @Test
    void samePackGivesTheSameBytes() throws IOException {
        Path first = project.export("1.evidence.docx", EvidenceFormat.word(Phrases.english()::say), Portion.ALL);
        Path second = project.export("2.evidence.docx", EvidenceFormat.word(Phrases.english()::say), Portion.ALL);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void newerPackTakesThePlaceOfAnOlderOne() {
        page(Portion.ALL);
        page(Portion.ALL);
        project.export("a.evidence.docx", EvidenceFormat.word(Phrases.english()::say), Portion.ALL);
        project.export("a.evidence.docx", EvidenceFormat.word(Phrases.english()::say), Portion.ALL);
    }
}
