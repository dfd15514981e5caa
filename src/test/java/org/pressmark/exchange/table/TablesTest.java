package org.pressmark.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Trial;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Layout;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// Tables of others: what is known by its header, what has to be said, what is refused.
final class TablesTest {
    private static final CsvFormat CSV = new CsvFormat();

    @TempDir
    Path folder;

    private Trial project;
    private Article article;

    @BeforeEach
    void makeAProject() {
        project = new Trial(folder, "project");
        project.addAnna();
        article = project.article(
                "story.txt", "\ud83d\udc4b Hi. The mayor spoke. He said “no”.\n".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path table(String text, Charset charset) {
        try {
            return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<Message> take(Arrival arrival) {
        Incoming incoming = arrival.into(project.reading(), new Arrival.Terms(null, List.of(), Trial.NOW));
        project.takeIn(incoming);
        return incoming.report().notes();
    }

    private List<Annotation> tags() {
        return project.reading().annotations(article.id());
    }

    @Test
    void columnsOfOneNameAreNumberedAndSaid() {
        Path file = table("Document,Quote,Quote,Code\nstory.txt,The mayor,He said,P\n", StandardCharsets.UTF_8);
        String twice = "exchange.note.table.twice";
        List<Message> notes = take(CSV.read(file, Map.of("article", "Document", "quote", "Quote", "code", "Code")));
        assertTrue(notes.stream().anyMatch(note -> note.key().equals(twice)), notes::toString);
        notes = take(CSV.read(file, Map.of("article", "Document", "quote", "Quote (2)", "code", "Code")));
        assertTrue(notes.stream().noneMatch(note -> note.key().equals(twice)), notes::toString);
        assertEquals(2, tags().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Код;Документ;Цитата, windows-1251",
        "Код;Документ;Цитата, KOI8-R",
        "Code;Dokument;Zitat wächst größer, windows-1252"
    })
    void aTableOfAFewWordsIsReadInItsCharacterSet(String heading, String charset) {
        Path file = table(heading + "\nP;story.txt;The mayor\n", Charset.forName(charset));
        String[] columns = heading.split(";", -1);
        take(CSV.read(file, Map.of("code", columns[0], "article", columns[1], "quote", columns[2])));
        assertEquals(1, tags().size());
    }

    @Test
    void taguettesTableIsKnownByItsHeader() {
        Path file = table(
                "id,document,tag,content\r\n7,story.txt,Power,The mayor\r\n7,story.txt,Talk,The mayor\r\n",
                StandardCharsets.UTF_8);
        take(CSV.read(file));
        assertEquals(2, tags().size());
        assertEquals(new Span(7, 16), tags().getFirst().spans().getFirst().span());
        assertEquals(
                0,
                CSV.read(file)
                        .into(project.reading(), new Arrival.Terms(null, List.of(), Trial.NOW))
                        .report()
                        .added());
    }

    @Test
    void maxqdasParagraphNumbersAreNoPlaces() {
        String text =
                "Color;Comment;Document group;Document name;Code;Beginning;End;Weight score;Segment;Modified by;Modified on\n"
                        + "#ff0000;look;;story;Actors > Mayor;1;1;0;The mayor;Kim;11.03.2022 09:15\n";
        take(CSV.read(table(text, StandardCharsets.UTF_8)));
        Coding coding = (Coding) tags().getFirst();
        assertEquals(new Span(7, 16), coding.spans().getFirst().span());
        assertEquals("look", coding.head().note());
        assertEquals("2022-03-11T09:15:00Z", coding.head().updatedAt().toString());
    }

    @Test
    void anyTableIsReadOnceItsColumnsAreNamed() {
        String text = "sep=;\r\nText;Von;Bis;Datei;Thema\r\nThe mayor;6;15;story.txt;Power\r\n";
        Path file = table(text, Charset.forName("UTF-16"));
        assertThrows(CannotImport.class, () -> CSV.read(file));
        assertEquals(Layout.Certainty.GUESSED, CSV.layout(file).certainty());
        assertEquals("Text", CSV.layout(file).columns().get("quote"));
        List<Message> notes = take(CSV.read(
                file, Map.of("quote", "Text", "start", "Von", "end", "Bis", "article", "Datei", "code", "Thema")));
        assertEquals(Message.of("exchange.note.match.CODE_POINT", 1, 1), notes.getFirst());
        assertEquals("The mayor", tags().getFirst().spans().getFirst().anchor().exact());
    }

    @Test
    void lastCharactersThatAreInAreTold() {
        String text = "quote,begin,stop,doc,label\nThe mayor,6,14,story.txt,a\nspoke,16,20,story.txt,a\n";
        Map<String, String> columns =
                Map.of("quote", "quote", "start", "begin", "end", "stop", "article", "doc", "code", "label");
        List<Message> notes = take(CSV.read(table(text, StandardCharsets.UTF_8), columns));
        assertEquals(Message.of("exchange.note.match.CODE_POINT", 2, 2), notes.getFirst());
    }

    @Test
    void wordsThatStandNowhereAreListed() {
        Path file = table("id,document,tag,content\n1,story.txt,a,The queen of nowhere land\n", StandardCharsets.UTF_8);
        List<Message> notes = take(CSV.read(file));
        assertTrue(notes.stream().anyMatch(note -> note.key().equals("exchange.note.nowhere")), notes.toString());
        assertTrue(tags().isEmpty());
    }

    @Test
    void refusalsNameTheLine() {
        Path wide = table("id,document,tag,content\n1,a,b,c\n2,a,b,c,d\n", StandardCharsets.UTF_8);
        assertEquals(
                "3",
                assertThrows(CannotImport.class, () -> CSV.read(wide))
                        .told()
                        .arguments()
                        .get(2));
        Path open = table("id,document,tag,content\n1,a,b,c\n2,a,b,\"c\n", StandardCharsets.UTF_8);
        CannotImport refusal = assertThrows(CannotImport.class, () -> CSV.read(open));
        assertEquals("exchange.csvQuote", refusal.told().key());
        assertEquals("3", refusal.told().arguments().get(2));
    }

    @Test
    void formulasAreGuardedAndTheGuardComesOff() {
        for (String cell : List.of("=1+1", "+1", "-", "@x", "\tx", "'=x", "''+y", "plain", "'plain", "")) {
            assertEquals(cell, Cells.unguarded(Cells.guarded(cell)));
        }
        assertTrue(Cells.guarded("=1+1").startsWith("'"));
        assertFalse(Cells.guarded("'plain").startsWith("''"));
    }

    /// The window shows what a column can mean in words.
    @Test
    void everyFieldHasANameInEveryLanguage() {
        for (Language language : Language.values()) {
            Phrases phrases = Phrases.of(language);
            for (Column column : Column.values()) {
                assertTrue(phrases.has("importing.field." + column.word()), column::word);
            }
        }
    }

    /// Of the formats with such names all but one have a mark of their own.
    @Test
    void anUnknownTableWithTabsIsATable() throws IOException {
        Path file = Files.write(folder.resolve("a.tsv"), "document\tquote\r\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("csv", Formats.usual().of(file).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dokument;Zitat;Code;Von;Bis", "File;Text;Codename;Pos0;Pos1", "Файл;Цитата;Код;Начало;Конец"})
    void headingsOfOtherToolsAndLanguagesAreGuessed(String header) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), header + "\r\nA;words;c;0;5\r\n");
        assertTrue(
                new CsvFormat().layout(file).columns().keySet().containsAll(List.of("quote", "code", "start", "end")));
    }
}
