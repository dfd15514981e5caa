package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.ReviewFileOutput;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.session.Door;

/// Reviews handed on as files.
final class ReviewFilesTest {
    private static final String BORIS = "samples/boris.pressmark.json";
    private static final String FILE = "./r.pressmark-review.json";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.run("import", "./a.pressmark", "samples/anna.pressmark.json");
    }

    private Dossier written() {
        assertEquals(0, terminal.run("review", "./a.pressmark", BORIS, "--out", FILE), terminal.err());
        return read();
    }

    private Dossier read() {
        return ReviewFileReader.read(terminal.file("r.pressmark-review.json"), ReadLimits.usual());
    }

    /// The reviewer keeps hers of the first border and says why.
    private Verdict decide(Point point) {
        try (Door door = Door.open(terminal.file("a.pressmark"), Trial.workshop(folder.resolve("home"), 5))) {
            Annotator anna = door.reading().registers().annotators().stream()
                    .filter(each -> each.id().equals(point.subject().mineBy()))
                    .findFirst()
                    .orElseThrow();
            Verdict verdict = new Verdict(
                    UUID.randomUUID(),
                    point.mine().getFirst().article(),
                    point.subject(),
                    new Verdict.Seen("BORDER", List.of(), "m"),
                    Verdict.Choice.KEEP_MINE,
                    List.of(),
                    List.of(),
                    null,
                    "The “marks” belong to it.",
                    anna.id(),
                    Trial.NOW);
            door.carryOut(anna.id(), Message.of("deed.test"), new Change.Added(verdict));
            return verdict;
        }
    }

    private static Point border(Dossier dossier) {
        return dossier.points().stream()
                .filter(point -> point.outcome() == Difference.Outcome.BORDER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileIsAsItsSchemaSays() throws IOException {
        decide(border(written()));
        Files.delete(terminal.file("r.pressmark-review.json"));
        written();
        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("assets/schema/review-file.schema.json")))
                        .validate(terminal.read("r.pressmark-review.json"), InputFormat.JSON));
    }

    @Test
    void readAndWrittenAgainItIsTheSameToTheByte() throws IOException {
        decide(border(written()));
        Files.delete(terminal.file("r.pressmark-review.json"));
        Path copy = folder.resolve("copy.pressmark-review.json");
        ReviewFileOutput.write(written(), Counter.program(), copy);
        assertArrayEquals(Files.readAllBytes(terminal.file("r.pressmark-review.json")), Files.readAllBytes(copy));
    }

    @Test
    void everyDifferenceOfTheReviewIsInIt() {
        Dossier dossier = written();
        for (Difference.Outcome outcome : Difference.Outcome.values()) {
            assertTrue(dossier.totals().get(outcome) > 0, outcome::name);
        }
        assertEquals("Anna Kessler", dossier.mine().name());
        assertEquals("Boris Tarn", dossier.theirs().name());
    }

    @Test
    void whatWasDecidedIsInItWithReviewerTimeAndComment() throws IOException {
        Verdict verdict = decide(border(written()));
        Files.delete(terminal.file("r.pressmark-review.json"));
        Verdict found = border(written()).decision().orElseThrow();
        assertEquals(verdict.choice(), found.choice());
        assertEquals(verdict.comment(), found.comment());
        assertEquals(verdict.reviewer(), found.reviewer());
        assertEquals(verdict.at(), found.at());
    }

    @Test
    void theTerminalSaysWhatStandsInIt() {
        decide(border(written()));
        terminal.file("r.pressmark-review.json").toFile().delete();
        written();
        assertEquals(0, terminal.run("review", FILE), terminal.err());
        assertTrue(terminal.out().contains("mine kept"), terminal.out());
        assertTrue(terminal.out().contains("The “marks” belong to it."));
    }

    @Test
    void anotherFileIsNotWrittenOver() throws IOException {
        Files.writeString(terminal.file("r.html"), "mine");
        assertEquals(1, terminal.run("review", "./a.pressmark", BORIS, "--out", "./r.html"));
        assertEquals("mine", terminal.read("r.html"));
    }

    @Test
    void aSetIsNoReview() throws IOException {
        Files.copy(Path.of(BORIS), terminal.file("r.pressmark-review.json"));
        assertEquals(1, terminal.run("review", FILE));
        assertTrue(terminal.err().contains("not a Pressmark review"), terminal.err());
    }

    @Test
    void aChangedTextIsRefused() throws IOException {
        written();
        Path file = terminal.file("r.pressmark-review.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"text\": \"", "\"text\": \"x"));
        assertEquals(1, terminal.run("review", FILE));
    }

    @Test
    void theWebPageFetchesNothingAndNamesBoth() throws IOException {
        assertEquals(0, terminal.run("review", "./a.pressmark", BORIS, "--out", "./r.html"), terminal.err());
        String page = terminal.read("r.html");
        assertTrue(page.contains("Anna Kessler") && page.contains("Boris Tarn"));
        assertFalse(page.matches("(?s).*(<script|<link|<img| src=| href=).*"));
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void theWorkbookHoldsNumbersAndNoFormulas() throws IOException {
        assertEquals(0, terminal.run("review", "./a.pressmark", BORIS, "--out", "./r.xlsx"), terminal.err());
        int numbers = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(terminal.file("r.xlsx")))) {
            assertTrue(book.getNumberOfSheets() >= 4);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA);
                        numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(numbers > 100);
    }

    @Test
    void figuresGoIntoAReportOfTheirOwn() throws IOException {
        terminal.run("import", "./a.pressmark", BORIS);
        assertEquals(0, terminal.run("agreement", "--out", "./f.csv", "./a.pressmark"), terminal.err());
        assertTrue(terminal.read("f.csv").lines().count() > 100);
    }
}
