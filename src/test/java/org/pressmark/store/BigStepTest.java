package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Influx;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.Quote;

/// Steps of more changes than are held at once are carried out, taken back and done again piece by piece.
final class BigStepTest {
    /// More than two pieces of the log, so that it is read on at both ends.
    private static final int MANY = 1_100;

    private static final int FEW = 5;

    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = new Bureau(folder);
        bureau.project.holdAtMost(FEW);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    private static Operation operation(Bureau at) {
        return Operation.step(
                UUID.randomUUID(), at.anna.id(), Bureau.NOW, Message.of("deed.import", "a set"), Change.several());
    }

    private Committed pour(int many) {
        return bureau.project.commit(operation(bureau), quotes(many));
    }

    /// Each inside the one before, so that going back in the wrong order would be refused.
    private Influx quotes(int many) {
        return (project, into) -> {
            Quote before = null;
            for (int at = 0; at < many; at++) {
                Quote quote = bureau.quote().inside(before == null || at % 10 == 0 ? null : before.id());
                into.accept(new Change.Added(quote));
                before = quote;
            }
        };
    }

    private Committed undo() {
        return bureau.project.undo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
    }

    private Committed redo() {
        return bureau.project.redo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
    }

    @Test
    void isTakenBackAndDoneAgainAlsoAfterOpeningAnew() {
        assertInstanceOf(Change.Bulk.class, pour(MANY).change());
        var made = bureau.project.reading().annotations(bureau.article);
        assertEquals(MANY, made.size());
        bureau.close();
        bureau.reopen();
        bureau.project.holdAtMost(FEW);
        assertInstanceOf(Change.Bulk.class, undo().change());
        assertEquals(0, bureau.tags());
        redo();
        assertEquals(made, bureau.project.reading().annotations(bureau.article));
        assertNull(bureau.project.reading().firstBrokenOperation());
    }

    @Test
    void isOneOperationOfTheHistory() {
        long before = bureau.project.reading().latest();
        pour(2 * FEW);
        assertEquals(before + 1, bureau.project.reading().latest());
        assertEquals(
                Message.of("deed.import", "a set"), bureau.project.reading().undoable());
        assertNull(bureau.project.safety().missing());
    }

    @Test
    void aSmallStepIsToldChangeByChange() {
        assertEquals(FEW, pour(FEW).change().leaves().count());
    }

    @Test
    void leavesNothingWhereItBreaksOff() {
        long before = bureau.project.reading().latest();
        assertThrows(
                InvalidChange.class,
                () -> bureau.project.commit(operation(bureau), (project, into) -> {
                    quotes(2 * FEW).pour(project, into);
                    throw new InvalidChange("change.stale", bureau.article);
                }));
        assertEquals(0, bureau.tags());
        assertEquals(before, bureau.project.reading().latest());
        bureau.tag(1);
        assertNull(bureau.project.reading().firstBrokenOperation());
    }

    @Test
    void thatPointsToWhatNeverCameIsRefusedWhole() {
        assertThrows(
                InvalidChange.class,
                () -> bureau.project.commit(operation(bureau), (project, into) -> {
                    quotes(FEW).pour(project, into);
                    into.accept(new Change.Added(bureau.quote().by(UUID.randomUUID())));
                }));
        assertEquals(0, bureau.tags());
    }

    @Test
    void seesWhatPouredInBefore() {
        Quote first = bureau.quote();
        bureau.project.commit(operation(bureau), (project, into) -> {
            into.accept(new Change.Added(first));
            assertEquals(first, project.find(Annotation.class, first.id()));
        });
    }

    /// Pours tags in without end and says so.
    static final class Program {
        public static void main(String[] arguments) {
            Bureau bureau = new Bureau(Path.of(arguments[0]));
            bureau.tag(1);
            bureau.project.commit(operation(bureau), (project, into) -> {
                for (int poured = 1; ; poured++) {
                    into.accept(new Change.Added(bureau.quote()));
                    System.out.println(poured);
                }
            });
        }
    }

    @Test
    void thatIsCutOffLeavesTheProjectAsItWas() throws IOException, InterruptedException {
        Path where = folder.resolve("killed");
        java.nio.file.Files.createDirectories(where);
        int poured = Integer.parseInt(Killed.at(Program.class, where, line -> Integer.parseInt(line) == 3 * MANY));
        assertTrue(poured >= 3 * MANY);
        try (ProjectFile project = ProjectFile.open(where.resolve("a.pressmark"), where.resolve("home"))) {
            project.safety().check((done, all) -> {});
            assertEquals(
                    1,
                    project.reading()
                            .annotations(project.reading().articles().getFirst())
                            .size());
            assertNull(project.safety().missing());
        }
    }
}
