package org.pressmark.exchange.ptc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;

/// Label files of the corpus and the tasks come in as codes of the codebooks that come with the program.
final class PtcReaderTest {
    private static final String TEXT =
            "A headline \ud83d\ude42\n\nThey are \ud83d\ude42 vermin and traitors.\nAnd so on.\n";
    private static final PtcFormat PTC = new PtcFormat(ArchiveLimits.usual());

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

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("set"));
        Files.writeString(folder.resolve("set").resolve(name), text);
    }

    private List<Coding> codings() {
        return to.reading().articles().stream()
                .flatMap(article -> to.reading().annotations(article).stream())
                .map(Coding.class::cast)
                .toList();
    }

    private String code(Coding coding) {
        return to.reading().find(Code.class, coding.code()).name();
    }

    private static String words(Coding coding) {
        return coding.spans().getFirst().anchor().exact();
    }

    @Test
    void paragraphsOfTheLaterTaskHaveAllTheirTechniques() throws IOException {
        write("article1.txt", "Title\n\nThey are vermin.\n");
        write("train-labels-subtask-3.txt", "1\t1\t\n1\t3\tLoaded_Language,Name_Calling-Labeling\n");
        assertTrue(PTC.holds(List.of("set/train-labels-subtask-3.txt")));
        to.take(folder.resolve("set"), PTC);
        assertEquals(
                List.of("They are vermin.", "They are vermin."),
                codings().stream().map(PtcReaderTest::words).toList());
    }

    @Test
    void commaIsPartOfTheName() throws IOException {
        write("article1.txt", TEXT);
        write("article1.task-flc-tc.labels", "1\tName_Calling,Labeling\t25\t31\n1\tMade,Up_Name\t36\t44\n");
        to.take(folder.resolve("set"), PTC);
        assertEquals(
                List.of("vermin", "traitors"),
                codings().stream().map(PtcReaderTest::words).toList());
        assertEquals(
                List.of("Name calling or labelling", "Made,Up_Name"),
                codings().stream().map(this::code).toList());
    }

    @Test
    void techniquesAreThoseOfTheCodebookThatIsThere() throws IOException {
        Shipped shipped = Shipped.read();
        to.add(shipped.codebooks().toArray(Entry[]::new));
        to.add(shipped.codes().toArray(Entry[]::new));
        write("article1.txt", TEXT);
        write("article1.task-flc-tc.labels", "1\tName_Calling,Labeling\t25\t31\n");
        write("article2.txt", "Other \u0442\u0435\u043a\u0441\u0442 here.");
        to.take(folder.resolve("set"), PTC);
        assertEquals(shipped.codes().size(), to.reading().registers().codes().size());
        assertEquals(2, to.reading().articleCount());
    }

    @Test
    void everyTechniqueOfTheTasksIsInTheCodebooks() {
        Shipped shipped = Shipped.read();
        List<String> books = shipped.codebooks().stream().map(Codebook::name).toList();
        for (String name : List.of("Appeal_to_Fear-Prejudice", "Guilt_by_Association", "Name_Calling-Labeling")) {
            String path = Techniques.paths(List.of(name)).get(name);
            assertTrue(books.contains(path.split(" > ")[0]), path);
            assertEquals(name, Techniques.name(path));
        }
        for (Code code : shipped.codes()) {
            String book = shipped.codebooks().stream()
                    .filter(each -> each.id().equals(code.codebook()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            if (book.contains("task 11")) {
                assertTrue(Techniques.name(book + " > " + code.name()) != null, code.name());
            } else if (book.contains("task 3)") && code.parent() != null) {
                String parent = shipped.codes().stream()
                        .filter(each -> each.id().equals(code.parent()))
                        .findFirst()
                        .orElseThrow()
                        .name();
                assertTrue(Techniques.name(book + " > " + parent + " > " + code.name()) != null, code.name());
            }
        }
    }

    @Test
    void articleThatCountsOtherwiseThanTheRestIsFoundOut() throws IOException {
        StringBuilder fifty = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            fifty.append("1\tDoubt\t25\t31\n1\tSlogans\t36\t44\n");
        }
        write("article1.txt", TEXT);
        write("article1.task-flc-tc.labels", fifty.toString());
        write("article2.txt", TEXT.replace("vermin", "locust"));
        write("article2.task-flc-tc.labels", "2\tDoubt\t27\t33\n2\tSlogans\t38\t46\n");
        to.take(folder.resolve("set"), PTC);
        assertTrue(codings().stream().map(PtcReaderTest::words).toList().containsAll(List.of("vermin", "locust")));
        assertEquals(
                0, codings().stream().filter(each -> words(each).contains(" ")).count());
    }

    @Test
    void sentencesAreLines() throws IOException {
        write("article1.txt", TEXT);
        write("article1.task-SLC.labels", "1\t1\tnon-propaganda\n1\t2\tnon-propaganda\n1\t3\tpropaganda\n");
        to.take(folder.resolve("set"), PTC);
        assertEquals(
                List.of("They are \ud83d\ude42 vermin and traitors."),
                codings().stream().map(PtcReaderTest::words).toList());
    }

    @Test
    void labelsOfManyArticlesMayStandInOneFile() throws IOException {
        write("article1.txt", TEXT);
        write("article2.txt", TEXT + "More.");
        write("dev.task-flc-tc.labels", "1\tDoubt\t25\t31\n2\tDoubt\t25\t31\n");
        to.take(folder.resolve("set"), PTC);
        assertEquals(2, codings().size());
        assertEquals(2, to.reading().articleCount());
    }

    @Test
    void namesOfTheTaskAreWritten() throws IOException {
        write("article7.txt", TEXT);
        write("article7.task-flc-tc.labels", "7\tName_Calling,Labeling\t25\t31\n");
        to.take(folder.resolve("set"), PTC);
        Path out = to.export("out.ptc.zip", PTC, Portion.ALL);
        try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(out)) {
            assertEquals(
                    "7\tName_Calling,Labeling\t25\t31\n", Files.readString(zip.getPath("article7.task-flc-tc.labels")));
        }
    }

    @Test
    void lineThatIsNoLabelIsRefusedWithItsNumber() throws IOException {
        write("article1.txt", TEXT);
        write("article1.task-flc-tc.labels", "1\tDoubt\t25\t31\n1 Doubt 25 31\n");
        CannotImport refusal = assertThrows(CannotImport.class, () -> to.take(folder.resolve("set"), PTC));
        assertEquals("exchange.ptc.row", refusal.told().key());
        assertEquals("2", refusal.told().arguments().get(2));
        assertEquals(0, to.reading().articleCount());
    }
}
