package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.ProjectMerge.Answer;
import org.pressmark.command.ProjectMerge.Offer;
import org.pressmark.model.Outlet;

/// A colleague's work comes into the project after a report and questions.
final class ProjectMergeTest {
    private static final Path BORIS = Path.of("samples/boris.pressmark.json");

    @TempDir
    Path folder;

    private Office office;
    private ProjectMerge merge;

    @BeforeEach
    void open() {
        office = Office.inPlace(folder);
        office.shell.colleague = BORIS;
        merge = office.commands.merging();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void begin() {
        office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals("mergeProject"))
                .forEach(Command::run);
    }

    private Offer offer() {
        return merge.offerProperty().get();
    }

    private List<String> called(String name) {
        return office.door.reading().registers().outlets().stream()
                .map(Outlet::name)
                .filter(name::equals)
                .toList();
    }

    @Test
    void nothingHappensBeforeItIsTaken() {
        long before = office.door.reading().latest();
        begin();
        assertTrue(offer().report().added() > 0);
        assertEquals(before, office.door.reading().latest());
    }

    @Test
    void anOpenQuestionHoldsItUp() {
        long before = office.door.reading().latest();
        begin();
        assertFalse(offer().isAnswered());
        merge.take();
        assertEquals(before, office.door.reading().latest());
        assertTrue(offer().questions().stream()
                .anyMatch(question -> question.mine().equals(office.pressTv)));
    }

    @Test
    void whatIsTheSameComesInOnce() {
        begin();
        merge.answerAll(Answer.SAME);
        merge.take();
        assertEquals(List.of("Press TV"), called("Press TV"));
        assertNull(offer());
    }

    @Test
    void whatIsAnotherComesInBeside() {
        begin();
        merge.answerAll(Answer.ANOTHER);
        merge.take();
        assertEquals(List.of("Press TV", "Press TV"), called("Press TV"));
    }

    @Test
    void aSecondTimeBringsNothing() {
        begin();
        merge.answerAll(Answer.SAME);
        merge.take();
        begin();
        merge.answerAll(Answer.SAME);
        assertTrue(offer().isNothing());
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        int articles = office.door.reading().articleCount();
        var registers = office.door.reading().registers();
        begin();
        merge.answerAll(Answer.SAME);
        merge.take();
        assertFalse(registers.equals(office.door.reading().registers()));
        office.session.undo();
        assertEquals(registers, office.door.reading().registers());
        assertEquals(articles, office.door.reading().articleCount());
    }

    @Test
    void herFileIsTheSameAfterwards() throws IOException {
        byte[] before = Files.readAllBytes(BORIS);
        begin();
        merge.answerAll(Answer.ANOTHER);
        merge.take();
        assertArrayEquals(before, Files.readAllBytes(BORIS));
    }

    @Test
    void givenUpItLeavesEverything() {
        long before = office.door.reading().latest();
        begin();
        merge.giveUp();
        assertNull(offer());
        assertEquals(before, office.door.reading().latest());
    }
}
