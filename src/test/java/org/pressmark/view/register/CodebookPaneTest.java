package org.pressmark.view.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.command.CodeTree;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.model.Code;
import org.pressmark.view.OnScreen;

class CodebookPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private RegisterDesk desk;
    private UUID book;

    @BeforeEach
    void open() {
        desk = onScreen(() -> new RegisterDesk(folder, Platform::runLater));
        onScreen(() -> {});
        book = onScreen(
                () -> desk.office.desk.shelves().codebooks().all().get(1).id());
        onScreen(() -> desk.office.desk.showing().browsing().lookIntoCodebook(book));
        CodebookPane pane = onScreen(desk::codebook);
        show(pane, 1200, 800);
    }

    @AfterEach
    void close() {
        onScreen(desk::close);
    }

    private List<Code> codes() {
        return onScreen(() ->
                CodeTree.of(desk.office.desk.shelves().codes().all(), book).inOrder());
    }

    private CodeTreeView tree() {
        return robot.lookup("#code-tree").query();
    }

    private void type(String id, String words) {
        TextInputControl field = robot.lookup("#" + id).query();
        onScreen(() -> {
            field.requestFocus();
            field.setText(words);
        });
        robot.push(KeyCode.ENTER);
        settled();
    }

    @Test
    void theTreeShowsTheCodebookInItsOrder() {
        List<Code> codes = codes();
        assertEquals(14, codes.size());
        assertEquals(
                codes,
                onScreen(() -> ((TreeView<Code>) tree())
                        .getRoot().getChildren().stream()
                                .map(item -> item.getValue())
                                .toList()));
    }

    @Test
    void aCodeDroppedOnAnotherGoesUnderItAndDroppedBelowComesOut() {
        List<Code> codes = codes();
        onScreen(() -> tree().drop(codes.get(3), codes.get(0), CodeTreeView.Drop.UNDER));
        settled();
        assertEquals(codes.get(0).id(), codes().get(1).parent());
        onScreen(() -> tree().drop(codes().get(1), codes().get(0), CodeTreeView.Drop.BEFORE));
        settled();
        assertEquals(codes.get(3).id(), codes().get(0).id());
        assertEquals(null, codes().get(0).parent());
    }

    @Test
    void aColourOnWhichWordsCannotBeReadIsAdjustedAndThatIsSaid() {
        type("code-color", "#ffffff");
        assertNotEquals("#ffffff", codes().getFirst().color());
        assertEquals(
                "code.colorAdjusted",
                onScreen(() -> desk.office.desk.saidProperty().get().message().key()));
    }

    @Test
    void definitionAndKeyAreEdited() {
        type("code-key", "QQ");
        type("code-definition", "Words that burn.");
        assertEquals("QQ", codes().getFirst().key());
        assertEquals("Words that burn.", codes().getFirst().definition());
        assertEquals(
                codes().getFirst().id(),
                onScreen(() -> desk.office.desk.showing().browsing().entry(Register.CODES)));
    }
}
