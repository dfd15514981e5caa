package org.pressmark.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.ImportReport;

/// What the tools of the field do to the standard.
final class TrapsTest {
    private static final String TEXT = "One \ud83d\ude42 smile.\r\nTwo \ud83d\ude42\ud83d\ude42 smiles.\r\nThe end.";
    private static final String CODES = """
            <CodeBook><Codes>
            <Code guid="11111111-1111-1111-1111-111111111111" name="Top" isCodable="true" color="rgb(255, 0,16)">
            <Description>what it is</Description>
            <Code guid="22222222-2222-2222-2222-222222222222" name="Low" isCodable="true" color="#1234567f"/></Code>
            </Codes></CodeBook>
            """;
    private static final String CODING =
            "<Coding guid='33333333-3333-3333-3333-333333333333'><CodeRef targetGUID='{22222222-2222-2222-2222-222222222222}'/></Coding>";

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

    private static String selection(int start, int end, String name, String inside) {
        return "<PlainTextSelection guid='44444444-4444-4444-4444-44444444%04d' startPosition='%d' endPosition='%d' name='%s'>%s</PlainTextSelection>"
                .formatted(start, start, end, name, inside);
    }

    private static String project(String sourceAttributes, String inSource, String behind) {
        return "<?xml version='1.0'?><Project xmlns='urn:QDA-XML:project:0:10' name='P'>" + CODES
                + "<Sources><TextSource guid='55555555-5555-5555-5555-555555555555' name='S' " + sourceAttributes + ">"
                + inSource + "</TextSource></Sources>" + behind + "</Project>";
    }

    private static String project(String inSource) {
        return project("plainTextPath='internal://A.txt'", inSource, "");
    }

    private Path zip(String qde, String xml, String textFile) throws IOException {
        Path file = folder.resolve("a.qdpx");
        try (ZipOutput out = new ZipOutput(Files.newOutputStream(file))) {
            out.file(qde, xml);
            out.file(textFile, TEXT);
        }
        return file;
    }

    private ImportReport take(Path file) {
        return to.take(file, new RefiFormat(ArchiveLimits.usual()));
    }

    private ImportReport take(String inSource) throws IOException {
        return take(zip("project.qde", project(inSource), "sources/A.txt"));
    }

    private List<Annotation> tags() {
        return to.reading().articles().stream()
                .flatMap(article -> to.reading().annotations(article).stream())
                .toList();
    }

    private String words() {
        return tags().getFirst().spans().getFirst().anchor().exact();
    }

    @ParameterizedTest
    @CsvSource({"project.qde, sources/A.txt", "My project.qde, Sources/a.TXT", "in/x.QDE, A.txt"})
    void projectAndTextAreFoundUnderAnyName(String qde, String text) throws IOException {
        take(zip(qde, project(selection(6, 11, "smile", CODING)), text));
        assertEquals("smile", words());
    }

    @ParameterizedTest
    @CsvSource({
        "22, 28, smiles", // code points, CRLF is two
        "21, 27, smiles", // code points, CRLF is one
        "25, 31, smiles", // UTF-16, CRLF is two
        "24, 30, smiles", // UTF-16, CRLF is one
    })
    void theNamesTellHowTheToolCounts(int start, int end, String name) throws IOException {
        ImportReport report = take(selection(start, end, name, CODING));
        assertEquals("smiles", words(), () -> report.notes().toString());
    }

    @Test
    void aCutNameStillTellsHowTheToolCounts() throws IOException {
        take(selection(25, 32, "smile…", CODING));
        assertEquals("smiles.", words());
    }

    @Test
    void whatSomebodyCalledASelectionIsANote() throws IOException {
        take(selection(0, 12, "my favourite", CODING));
        assertEquals("One \ud83d\ude42 smile.", words());
        assertEquals("my favourite", tags().getFirst().head().note());
    }

    @Test
    void aCommentWithoutACodeIsKept() throws IOException {
        take(selection(0, 3, "One", "<Description>hm</Description>"));
        Coding tag = (Coding) tags().getFirst();
        assertEquals("hm", tag.head().note());
        assertEquals("comment", to.reading().find(Code.class, tag.code()).name());
    }

    /// Notes are files of their own in many tools, and only the selection says when it was made.
    @Test
    void theWordsOfANoteMayStandInAFile() throws IOException {
        String xml = project(
                "",
                "<PlainTextContent>She spoke.</PlainTextContent><PlainTextSelection guid='44444444-4444-4444-4444-444444440001'"
                        + " startPosition='0' endPosition='3' creationDateTime='2024-03-12T10:11:12'>" + CODING
                        + "<NoteRef targetGUID='66666666-6666-6666-6666-666666666666'/></PlainTextSelection>",
                "<Notes><Note guid='66666666-6666-6666-6666-666666666666' name='memo'"
                        + " plainTextPath='internal://note.txt'/></Notes>");
        Path file = folder.resolve("a.qdpx");
        try (ZipOutput out = new ZipOutput(Files.newOutputStream(file))) {
            out.file("project.qde", xml);
            out.file("sources/note.txt", "\ufeffwhat I think");
        }
        take(file);
        assertEquals("what I think", tags().getFirst().head().note());
        assertEquals(
                Instant.parse("2024-03-12T10:11:12Z"), tags().getFirst().head().createdAt());
    }

    @Test
    void aNoteThatIsOnlyLinkedIsKept() throws IOException {
        String behind = "<Notes><Note guid='66666666-6666-6666-6666-666666666666' name='n'>"
                + "<PlainTextContent>linked</PlainTextContent></Note></Notes><Links>"
                + "<Link guid='77777777-7777-7777-7777-777777777777' originGUID='44444444-4444-4444-4444-444444440000'"
                + " targetGUID='66666666-6666-6666-6666-666666666666'/></Links>";
        take(zip(
                "project.qde",
                project("plainTextPath='internal://A.txt'", selection(0, 3, "One", ""), behind),
                "sources/A.txt"));
        assertEquals("linked", tags().getFirst().head().note());
    }

    @Test
    void textMayStandInTheProjectItself() throws IOException {
        Path file = Files.writeString(
                folder.resolve("b.qde"),
                project("", "<PlainTextContent>Only here.</PlainTextContent>" + selection(0, 4, "Only", CODING), ""));
        take(file);
        assertEquals("Only", words());
    }

    @Test
    void variablesOfACaseBelongToItsSource() throws IOException {
        String xml = project("plainTextPath='internal://A.txt'", selection(0, 3, "One", CODING), "")
                .replace("<Sources>", """
                        <Variables><Variable guid="88888888-8888-8888-8888-888888888888" name="Age" typeOfVariable="Integer"/></Variables>
                        <Cases><Case guid="99999999-9999-9999-9999-999999999999"><VariableValue>
                        <VariableRef targetGUID="88888888-8888-8888-8888-888888888888"/><IntegerValue>7</IntegerValue></VariableValue>
                        <SourceRef targetGUID="55555555-5555-5555-5555-555555555555"/></Case></Cases><Sources>
                        """);
        take(zip("project.qde", xml, "sources/A.txt"));
        assertEquals(
                "Age: 7",
                to.reading().open(to.reading().articles().getFirst()).article().note());
    }

    @Test
    void coloursOfAnySpellingAreUnderstood() throws IOException {
        take(selection(0, 3, "One", CODING));
        assertEquals(
                Map.of("Top", "#ff0010", "Low", "#123456"),
                to.reading().registers().codes().stream()
                        .collect(java.util.stream.Collectors.toMap(Code::name, Code::color)));
    }

    @Test
    void newGuidsForTheSameCodesAndTagsBringNothingNew() throws IOException {
        String first = project(selection(0, 3, "One", CODING));
        take(zip("project.qde", first, "sources/A.txt"));
        String renewed = first.replace("11111111-1111", "aaaaaaaa-1111")
                .replace("22222222-2222", "bbbbbbbb-2222")
                .replace("44444444-4444", "cccccccc-4444")
                .replace("55555555-5555", "dddddddd-5555");
        assertEquals(0, take(zip("project.qde", renewed, "sources/A.txt")).added());
        assertEquals(1, tags().size());
    }

    @Test
    void whatPressmarkWroteIsKnownAgainAfterAnotherTool() throws IOException {
        String xml = project(
                        selection(
                                0,
                                3,
                                "One",
                                "<Coding guid='33333333-3333-3333-3333-333333333334'><CodeRef targetGUID='aaaaaaaa-0000-0000-0000-000000000001'/></Coding>"
                                        + "<Coding guid='33333333-3333-3333-3333-333333333335'><CodeRef targetGUID='aaaaaaaa-0000-0000-0000-000000000002'/></Coding>"))
                .replace("</Codes>", """
                        <Code guid="aaaaaaaa-0000-0000-0000-000000000009" name="Pressmark" isCodable="false">
                        <Code guid="aaaaaaaa-0000-0000-0000-000000000008" name="Quote" isCodable="false">
                        <Code guid="aaaaaaaa-0000-0000-0000-000000000001" name="content" isCodable="true"/></Code>
                        <Code guid="aaaaaaaa-0000-0000-0000-000000000007" name="Speaker" isCodable="false">
                        <Code guid="aaaaaaaa-0000-0000-0000-000000000002" name="Putin" isCodable="true"/></Code></Code></Codes>
                        """);
        take(zip("project.qde", xml, "sources/A.txt"));
        assertEquals(Annotation.Kind.QUOTE, tags().getFirst().kind());
        assertEquals("Putin", to.reading().registers().speakers().getFirst().name());
    }

    @Test
    void twoProjectsInOneZipAreRefused() throws IOException {
        Path file = zip("a.qde", project(""), "b.qde");
        CannotImport refusal = assertThrows(CannotImport.class, () -> take(file));
        assertEquals("exchange.refi.noProject", refusal.told().key());
    }

    @Test
    void linksGroupsAndCasesAreToldOrNoted() throws IOException {
        String behind = "<Links><Link guid='1' name='contradicts' originGUID='{44444444-4444-4444-4444-444444440000}'"
                + " targetGUID='22222222-2222-2222-2222-222222222222'/></Links>"
                + "<Sets><Set guid='2' name='Mine'><MemberCode targetGUID='22222222-2222-2222-2222-222222222222'/></Set></Sets>";
        String xml = project("plainTextPath='internal://A.txt'", selection(0, 3, "One", CODING), behind)
                .replace(
                        "<Sources>",
                        "<Cases><Case guid='3' name='North'><SourceRef"
                                + " targetGUID='55555555-5555-5555-5555-555555555555'/></Case></Cases><Sources>");
        ImportReport report = to.take(zip("project.qde", xml, "sources/A.txt"), new RefiFormat(ArchiveLimits.usual()));
        String notes = report.notes().toString();
        assertTrue(notes.contains("exchange.note.refi.links") && notes.contains("exchange.note.refi.groups"), notes);
        assertEquals(
                "Case: North",
                to.reading()
                        .find(Article.class, to.reading().articles().getFirst())
                        .note());
    }
}
