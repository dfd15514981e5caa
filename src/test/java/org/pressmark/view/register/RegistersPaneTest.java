package org.pressmark.view.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Showing;
import org.pressmark.model.Speaker;
import org.pressmark.view.OnScreen;
import org.pressmark.view.form.Fact;

class RegistersPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private RegisterDesk desk;
    private RegistersPane pane;

    @BeforeEach
    void open() {
        desk = onScreen(() -> new RegisterDesk(folder, Platform::runLater));
        pane = onScreen(desk::registers);
        show(pane, 1200, 800);
        onScreen(pane::begin);
    }

    @AfterEach
    void close() {
        onScreen(desk::close);
    }

    private void look(Register register, UUID entry) {
        onScreen(() -> desk.office.desk.showing().browsing().look(register, entry));
        settled();
    }

    private <T> ListView<T> list(String id) {
        return robot.lookup("#" + id).query();
    }

    private Speaker zakharova() {
        return onScreen(() -> desk.office.desk.shelves().speakers().find(desk.zakharova.id()));
    }

    private void type(Node field, String words, KeyCode last) {
        onScreen(() -> {
            field.requestFocus();
            ((TextInputControl) field).selectAll();
        });
        settled();
        robot.write(words, 0);
        robot.push(last);
        settled();
    }

    private TextField adding() {
        return robot.lookup(node -> node instanceof TextField field
                        && "Add a name, in any script".equals(field.getPromptText())
                        && field.localToScene(field.getLayoutBounds()).getWidth() > 0
                        && field.getParent().getParent().isVisible()
                        && field.getText().isEmpty())
                .query();
    }

    @Test
    void whatIsTypedAndNotYetTakenIsKeptAtClosing() {
        look(Register.SPEAKERS, desk.zakharova.id());
        onScreen(adding()::requestFocus);
        robot.write("Zakharowa", 0);
        onScreen(() -> Fact.settleAll(pane));
        settled();
        assertTrue(zakharova().aliases().contains("Zakharowa"));
    }

    @Test
    void theFilterFindsAnEntryByANameInAnyScript() {
        look(Register.SPEAKERS, null);
        type(robot.lookup("#register-filter").query(), "захар", KeyCode.DOWN);
        assertEquals(1, onScreen(() -> list("register-list").getItems().size()));
    }

    @Test
    void aNameIsChangedInItsField() {
        look(Register.SPEAKERS, desk.zakharova.id());
        type(robot.lookup("#speaker-name").query(), "M. Zakharova", KeyCode.ENTER);
        assertEquals("M. Zakharova", zakharova().name());
    }

    @Test
    void anAliasIsAddedInItsOwnRowAndRunsTheWayOfItsScript() {
        look(Register.SPEAKERS, desk.zakharova.id());
        onScreen(() -> adding().requestFocus());
        onScreen(() -> ((TextField) stage().getScene().getFocusOwner()).setText("زاخارووا"));
        robot.push(KeyCode.ENTER);
        settled();
        assertEquals("زاخارووا", zakharova().aliases().getLast());
        assertEquals(
                javafx.geometry.NodeOrientation.RIGHT_TO_LEFT,
                onScreen(() -> robot.lookup(node -> node instanceof TextField field
                                && field.getText().equals("زاخارووا"))
                        .query()
                        .getEffectiveNodeOrientation()));
    }

    @Test
    void anAliasIsTakenAway() {
        look(Register.SPEAKERS, desk.zakharova.id());
        onScreen(() -> robot.lookup(".cross").queryAllAs(javafx.scene.control.Button.class).stream()
                .filter(cross -> "Remove Zakharova".equals(cross.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settled();
        assertEquals(
                List.of("Мария Захарова", "ماریا زاخارووا", "מריה זכרובה"),
                zakharova().aliases());
    }

    @Test
    void aCountryThatIsNoneIsToldInTheField() {
        look(Register.OUTLETS, desk.office.pressTv.id());
        type(robot.lookup("#outlet-country").query(), "Iran", KeyCode.ENTER);
        assertTrue(robot.lookup(
                        node -> node instanceof Label label && label.getText().startsWith("Type the two letters"))
                .tryQuery()
                .isPresent());
        type(robot.lookup("#outlet-country").query(), "ir", KeyCode.ENTER);
        assertEquals(
                "IR",
                onScreen(() -> desk.office.desk.shelves().outlets().find(desk.office.pressTv.id()))
                        .country());
    }

    @Test
    void usesAreListedAndEnterOpensTheArticleAtTheTag() {
        look(Register.SPEAKERS, desk.zakharova.id());
        assertEquals(2, onScreen(() -> list("register-uses").getItems().size()));
        onScreen(() -> {
            list("register-uses").requestFocus();
            list("register-uses").getFocusModel().focus(1);
        });
        robot.push(KeyCode.ENTER);
        settled();
        assertEquals(
                desk.places.get(3).id(),
                onScreen(() -> desk.office.desk.chosenProperty().get().id()));
        assertEquals(
                Showing.Sheet.ARTICLE,
                onScreen(() -> desk.office.desk.showing().sheetProperty().get()));
        assertEquals(1, desk.backInReader);
    }

    @Test
    void theClaimCardSaysWhenItWasFirstSeenAndWhereElse() {
        look(Register.CLAIMS, desk.claim.id());
        assertEquals(5, onScreen(() -> list("claim-places").getItems().size()));
        String first = onScreen(() -> ((Label) robot.lookup("#card-first").query()).getText());
        assertEquals("First seen 11 Mar 2022 · outlet unknown", first);
    }

    @Test
    void everyFieldHasAnAccessibleName() {
        look(Register.SPEAKERS, desk.zakharova.id());
        for (TextInputControl field : robot.lookup(".text-input").queryAllAs(TextInputControl.class)) {
            if (field.getParent().isVisible()) {
                assertNotNull(field.getAccessibleText(), field.toString());
            }
        }
    }
}
