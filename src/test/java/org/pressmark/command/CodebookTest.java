package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;

final class CodebookTest {
    private static final String TEXT = "|“We will go,” Putin said.";

    @TempDir
    Path folder;

    private final Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
    private final Codebook other = new Codebook(UUID.randomUUID(), "Other", null);
    private final Code fear = code("Fear", "F", null, 1);
    private final Code doubt = code("Doubt", "D", null, 2);
    private final Code slight = code("Slight", null, doubt.id(), 3);

    private Code code(String name, String key, UUID parent, int rank) {
        return new Code(UUID.randomUUID(), book.id(), name, key, "#336699", null, parent, null, Code.Use.OFFERED, rank);
    }

    private Script open(Code looked) {
        Script script = new Script(folder, TEXT, book, other, fear, doubt, slight);
        script.keys("Ctrl+B");
        script.desk.showing().browsing().look(Register.CODES, looked.id());
        return script;
    }

    private String tree(Script script) {
        StringBuilder shown = new StringBuilder();
        CodeTree tree = CodeTree.of(script.desk.shelves().codes().all(), book.id());
        write(tree, null, shown);
        return shown.toString().strip();
    }

    private static void write(CodeTree tree, UUID parent, StringBuilder shown) {
        for (Code code : tree.under(parent)) {
            shown.append(code.name());
            if (!tree.under(code.id()).isEmpty()) {
                shown.append('(');
                write(tree, code.id(), shown);
                shown.setLength(shown.length() - 1);
                shown.append(')');
            }
            shown.append(' ');
        }
    }

    @Test
    void aCodeMovesWithWhatStandsUnderIt() {
        try (Script script = open(doubt)) {
            assertEquals("Fear Doubt(Slight)", tree(script));
            script.keys("Alt+Shift+Up");
            assertEquals("Doubt(Slight) Fear", tree(script));
            script.keys("Alt+Shift+Up");
            assertEquals("Doubt(Slight) Fear", tree(script));
            script.keys("Alt+Shift+Down Ctrl+Z Ctrl+Z");
            assertEquals("Fear Doubt(Slight)", tree(script));
        }
    }

    @Test
    void aCodeGoesUnderTheOneAboveItAndOutAgain() {
        try (Script script = open(doubt)) {
            script.keys("Alt+Shift+Right");
            assertEquals("Fear(Doubt(Slight))", tree(script));
            script.keys("Alt+Shift+Left");
            assertEquals("Fear Doubt(Slight)", tree(script));
        }
    }

    @Test
    void aCodeCannotStandUnderItself() {
        try (Script script = open(doubt)) {
            new Edits(script.desk).code().move(doubt, slight.id(), 0);
            assertEquals("code.circle", script.said());
            assertEquals("Fear Doubt(Slight)", tree(script));
        }
    }

    @Test
    void theOrderIsThereAfterReopening() {
        try (Script script = open(doubt)) {
            script.keys("Alt+Shift+Up");
            assertEquals(
                    List.of("Doubt", "Slight", "Fear"),
                    script.desk.shelves().codes().all().stream().map(Code::name).toList());
            script.desk
                    .session()
                    .ask(
                            reading -> reading.registers().codes(),
                            codes -> assertEquals(
                                    List.copyOf(script.desk.shelves().codes().all()), codes));
        }
    }

    @Test
    void aRetiredCodeIsOfferedNoLongerAndItsTagsStay() {
        try (Script script = new Script(folder, TEXT, book, fear)) {
            script.keys("T Fear Enter Ctrl+B");
            script.desk.showing().browsing().look(Register.CODES, fear.id());
            script.keys("Ctrl+Shift+Y");
            assertEquals(fear.id(), script.only(Coding.class).code());
            assertEquals(List.of(), new Lookup(script.desk).codes("Fear"));
            script.keys("Ctrl+Shift+Y");
            assertEquals(1, new Lookup(script.desk).codes("Fear").size());
        }
    }

    @Test
    void aKeyThatPicksAnotherCodeIsRefused() {
        try (Script script = open(doubt)) {
            new Edits(script.desk).code().key(doubt, "f");
            assertEquals("code.sameKey", script.said());
            assertEquals("D", script.desk.shelves().codes().find(doubt.id()).key());
        }
    }

    @Test
    void aNewCodeStandsBesideTheOneLookedAt() {
        try (Script script = open(slight)) {
            script.keys("Ctrl+I Irony Enter");
            assertEquals("Fear Doubt(Slight Irony)", tree(script));
        }
    }

    @Test
    void codebooksAreWalkedThroughMadeAndTakenAway() {
        try (Script script = open(fear)) {
            script.keys("Ctrl+Shift+B");
            assertEquals(
                    other.id(),
                    script.desk.showing().browsing().codebookProperty().get());
            script.keymap.named("deleteCodebook").run();
            assertEquals(List.of(book), script.desk.shelves().codebooks().all());
            script.keymap.named("newCodebook").run();
            script.keys("Mine Enter");
            assertEquals(
                    "Mine", script.desk.shelves().codebooks().all().getLast().name());
            assertEquals(Sheet.CODEBOOK, script.desk.showing().sheetProperty().get());
        }
    }

    @Test
    void aCodebookInUseIsNotTakenAway() {
        try (Script script = new Script(folder, TEXT, book, fear)) {
            script.keys("T Fear Enter Ctrl+B");
            script.keymap.named("deleteCodebook").run();
            assertEquals("register.used", script.said());
            assertEquals(1, script.desk.shelves().codes().all().size());
        }
    }

    @Test
    void aCodebookGoesOutAndComesInAgainWhole() {
        try (Script script = open(doubt)) {
            script.shell.codebook = folder.resolve("book.json");
            script.keymap.named("exportCodebook").run();
            script.keys("Ctrl+Shift+Y");
            script.keymap.named("importCodebook").run();
            assertEquals(
                    Code.Use.OFFERED,
                    script.desk.shelves().codes().find(doubt.id()).use());
            script.keymap.named("importCodebook").run();
            assertEquals("tell.codebookThere", script.said());
        }
    }

    @Test
    void whatShipsComesIntoAnOldProjectOnce() {
        try (Script script = open(doubt)) {
            script.keymap.named("bringCodebooks").run();
            assertEquals(5, script.desk.shelves().codebooks().all().size());
            script.keys("Ctrl+Z");
            assertEquals(2, script.desk.shelves().codebooks().all().size());
        }
    }
}
