package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;

/// What brat and those who use it put into files comes in, and what has no place is told with its line.
final class BratReaderTest {
    private static final String TEXT = "\ud83d\ude42 The mayor said: “We are\nready.” Nobody knew.\n";
    private static final BratFormat BRAT = new BratFormat(ArchiveLimits.usual());

    @TempDir
    Path folder;

    private Trial to;

    @BeforeEach
    void makeProject() {
        to = new Trial(folder, "to");
    }

    @AfterEach
    void close() {
        to.close();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport take(String lines) throws IOException {
        write("x.txt", TEXT);
        return to.take(write("x.ann", lines), BRAT);
    }

    private List<Annotation> tags() {
        return to.reading().articles().stream()
                .flatMap(article -> to.reading().annotations(article).stream())
                .toList();
    }

    private static List<String> words(Annotation tag, Role role) {
        return tag.spans().stream()
                .filter(span -> span.role() == role)
                .map(RoleSpan::anchor)
                .map(anchor -> anchor.exact())
                .toList();
    }

    private static List<String> keys(ImportReport report) {
        return report.notes().stream().map(Message::key).toList();
    }

    @Test
    void everySampleIsReadWithAllItsSpans() throws IOException {
        Path samples = Reference.file("formats/brat").orElse(null);
        Assumptions.assumeTrue(samples != null, "no reference data");
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ann"))
                    .sorted()
                    .toList()) {
                try (Trial project = new Trial(folder, file.getFileName().toString())) {
                    ImportReport report = project.take(file, BRAT);
                    Message match = report.notes().getFirst();
                    System.out.println(file.getFileName() + " " + report.notes());
                    assertEquals("exchange.note.match.CODE_POINT", match.key(), file.toString());
                    assertEquals(match.arguments().get(1), match.arguments().get(0), file.toString());
                }
            }
        }
    }

    @Test
    void eventBecomesAQuote() throws IOException {
        take("T1\tSource 2 11\tThe mayor\nT2\tCue 12 16\tsaid\nT3\tContent 18 25;26 33\t“We are ready.”\n"
                + "T4\tAttribution 12 16\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
        Quote quote = (Quote) tags().getFirst();
        assertEquals(1, tags().size());
        assertEquals(List.of("“We are\nready.”"), words(quote, Role.CONTENT));
        assertEquals(List.of("said"), words(quote, Role.CUE));
        assertEquals(List.of("The mayor"), words(quote, Role.SOURCE));
    }

    @Test
    void triggerIsTheCueWhereNoArgumentIs() throws IOException {
        take("T3\tContent 18 25;26 33\t“We are ready.”\nT4\tAttribution 12 16\tsaid\nE1\tAttribution:T4 Content:T3\n");
        assertEquals(List.of("said"), words(tags().getFirst(), Role.CUE));
    }

    @Test
    void rawNewlineInALineIsSurvivedAndTold() throws IOException {
        ImportReport report = take("T3\tContent 18 33\t“We are\nready.”\nT1\tPerson 2 11\tThe mayor\n");
        assertEquals(List.of("“We are\nready.”"), words(tags().getLast(), Role.CONTENT));
        assertEquals(2, tags().size());
        assertTrue(keys(report).contains("exchange.note.brat.broken"));
        assertEquals("1", report.notes().getLast().arguments().get(2));
    }

    @Test
    void marksOutsideAttributionsAreCodings() throws IOException {
        take("T1\tPerson 2 11\tThe mayor\n");
        Coding coding = (Coding) tags().getFirst();
        assertEquals("Person", to.reading().find(Code.class, coding.code()).name());
    }

    @Test
    void lineEndsAndByteOrderMarkOfTheLinesDoNotMatter() throws IOException {
        take("\ufeffT1\tPerson 2 11\tThe mayor\r\nT2\tCue 12 16\tsaid\r\n");
        assertEquals(2, tags().size());
    }

    @Test
    void placesInUtf16AreFoundOut() throws IOException {
        write("x.txt", "\ud83d\ude42\ud83d\ude42 The mayor said.");
        ImportReport report = to.take(write("x.ann", "T1\tPerson 5 14\tThe mayor\nT2\tWord 15 19\tsaid\n"), BRAT);
        assertEquals("exchange.note.match.UTF_16", report.notes().getFirst().key());
        assertEquals(List.of("The mayor"), words(tags().getFirst(), Role.CODING));
    }

    @Test
    void notesAndForeignAttributesBecomeTheNote() throws IOException {
        take("T1\tPerson 2 11\tThe mayor\n#1\tAnnotatorNotes T1\twho?\nA1\tCertainty T1 Low\nA2\tNegated T1\n");
        assertEquals("who?\nCertainty: Low\nNegated", tags().getFirst().head().note());
    }

    @Test
    void referenceOfASourceIsTheSpeaker() throws IOException {
        take("T1\tSource 2 11\tThe mayor\nT3\tContent 18 25;26 33\t“We are ready.”\nT4\tAttribution 12 16\tsaid\n"
                + "E1\tAttribution:T4 Source:T1 Content:T3\nN1\tReference T1 Wikipedia:1\tJane Doe\n");
        Quote quote = (Quote) tags().getFirst();
        assertEquals(
                "Jane Doe", to.reading().find(Speaker.class, quote.speaker()).name());
    }

    @Test
    void whatHasNoPlaceIsToldWithItsLine() throws IOException {
        ImportReport report = take("T1\tPerson 2 11\tThe mayor\n*\tEquiv T1 T1\nT2\tPerson x y\tno\nrubbish\n"
                + "R1\tFamily Arg1:T1 Arg2:T1\n");
        assertEquals(
                List.of("2", "3", "5"),
                report.notes().stream()
                        .filter(note -> note.key().equals("exchange.note.brat.line"))
                        .map(note -> note.arguments().get(2))
                        .sorted()
                        .toList());
    }

    @Test
    void markThatStandsNowhereIsListed() throws IOException {
        ImportReport report = take("T1\tPerson 2 11\tThe mayor\nT2\tPerson 900 905\tElvis\n");
        assertTrue(keys(report).contains("exchange.note.nowhere"));
        assertEquals(1, tags().size());
    }

    @Test
    void suffixOfTheNameIsTheAnnotator() throws IOException {
        write("set/x.txt", TEXT);
        write("set/x_anna.ann", "T1\tPerson 2 11\tThe mayor\n");
        write("set/x_boris.ann", "T1\tPerson 2 11\tThe mayor\n");
        to.take(folder.resolve("set"), BRAT);
        assertEquals(
                List.of("anna", "boris"),
                to.reading().registers().annotators().stream()
                        .map(Annotator::name)
                        .sorted()
                        .toList());
        assertEquals(1, to.reading().articleCount());
        assertEquals(2, tags().size());
    }

    @Test
    void foldersOfOneNameAreAnnotators() throws IOException {
        write("set/anna/x.txt", TEXT);
        write("set/anna/x.ann", "T1\tPerson 2 11\tThe mayor\n");
        write("set/boris/x.txt", TEXT);
        write("set/boris/x.ann", "T1\tPerson 2 11\tThe mayor\n");
        to.take(folder.resolve("set"), BRAT);
        assertEquals(
                List.of("anna", "boris"),
                to.reading().registers().annotators().stream()
                        .map(Annotator::name)
                        .sorted()
                        .toList());
    }

    @Test
    void textOfTheProjectIsMeantWhereNoneLiesBeside() throws IOException {
        to.article("alone.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        to.take(write("alone.ann", "T1\tPerson 2 11\tThe mayor\n"), BRAT);
        assertEquals(1, to.reading().articleCount());
        assertEquals(1, tags().size());
    }

    @Test
    void configurationTellsWhatACodeStandsUnder() throws IOException {
        write("annotation.conf", "[entities]\n!Being\n\tPerson\n[relations]\n");
        take("T1\tPerson 2 11\tThe mayor\n");
        Code code = to.reading().find(Code.class, ((Coding) tags().getFirst()).code());
        assertEquals("Being", to.reading().find(Code.class, code.parent()).name());
    }

    @Test
    void lineEndsOfTwoCharactersAreCountedAsTheFileDoes() throws IOException {
        write("x.txt", TEXT.replace("\n", "\r\n"));
        to.take(write("x.ann", "T1\tPerson 35 41\tNobody\nT2\tContent 18 34\t“We are  ready.”\n"), BRAT);
        assertEquals(List.of("Nobody"), words(tags().getLast(), Role.CODING));
        assertEquals(List.of("“We are\nready.”"), words(tags().getFirst(), Role.CONTENT));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        write("x.txt", TEXT);
        Path file = Files.write(folder.resolve("x.ann"), new byte[] {'T', '1', (byte) 0xff, (byte) 0xfe});
        CannotImport refusal = assertThrows(CannotImport.class, () -> to.take(file, BRAT));
        assertEquals("exchange.zip.text", refusal.told().key());
        assertFalse(to.reading().articleCount() > 0);
    }

    @Test
    void folderWithoutLinesIsRefused() throws IOException {
        write("set/x.txt", TEXT);
        CannotImport refusal = assertThrows(CannotImport.class, () -> to.take(folder.resolve("set"), BRAT));
        assertEquals("exchange.brat.none", refusal.told().key());
    }
}
