package org.pressmark.view.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Message;
import org.pressmark.model.QuotedTerm;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.Tools;

/// Questions and offers beside the words, answered by keys and mouse.
final class BesidePaneTest extends ByHand {
    private static final Bounds WORDS = new BoundingBox(80, 60, 200, 20);

    @TempDir
    Path folder;

    private final Region page = new Region();
    private final Button elsewhere = new Button("elsewhere");
    private Office office;
    private BesidePane beside;
    private String taken = "";
    private int tried;

    @BeforeEach
    void showThePage() {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            Tools tools = new Tools(office.desk, office.shell, keyboard);
            beside = new BesidePane(tools, span -> Optional.of(WORDS), page::requestFocus);
            page.setFocusTraversable(true);
            page.setOnKeyPressed(new SceneKeys(keyboard)::inReader);
            elsewhere.setTranslateY(300);
        });
        show(new StackPane(page, elsewhere, beside), 700, 650);
        onScreen(page::requestFocus);
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(() -> office.close());
    }

    private void ask(String... options) {
        askOf("ask.speaker", null, options);
    }

    private void askOf(String question, String detail, String... options) {
        Prompt prompt = new Prompt(
                Message.of(question, "she"),
                new Span(3, 6),
                typed -> Stream.of(options)
                        .filter(option -> option.startsWith(typed))
                        .map(option -> new Prompt.Option(option, detail, () -> taken = option))
                        .toList(),
                () -> tried++);
        onScreen(() -> office.desk.ask(prompt));
        settled();
    }

    private Prompt open() {
        return office.desk.promptProperty().get();
    }

    private TextField field() {
        return (TextField) beside.lookup("#prompt-field");
    }

    private PromptPane prompt() {
        return (PromptPane) beside.lookup("#prompt");
    }

    private Label shown(String words) {
        return (Label) robot.lookup((Node node) ->
                        node instanceof Label label && words.equals(label.getText()) && node.getScene() != null)
                .query();
    }

    @Test
    void aQuestionTakesTheFocusAndStandsBelowItsWords() {
        ask("Anna", "Boris");
        assertTrue(field().isFocused());
        assertTrue(prompt().getLayoutY() >= WORDS.getMaxY());
        assertEquals("Who is “she”?", shown("Who is “she”?").getText());
    }

    @Test
    void enterTakesTheChosenOptionAndGivesTheFocusBack() {
        ask("Anna", "Boris");
        strike(KeyCode.DOWN);
        strike(KeyCode.ENTER);
        assertEquals("Boris", taken);
        assertNull(open());
        assertTrue(page.isFocused());
    }

    @Test
    void lettersNarrowTheOptions() {
        ask("Anna", "Boris");
        robot.write("Bo");
        settled();
        assertEquals("Bo", open().typed());
        strike(KeyCode.ENTER);
        assertEquals("Boris", taken);
    }

    @Test
    void escapeGivesUp() {
        ask("Anna");
        strike(KeyCode.ESCAPE);
        assertNull(open());
        assertEquals("", taken);
        assertTrue(page.isFocused());
    }

    @Test
    void tabAsksForTheNextProposal() {
        ask("Anna");
        strike(KeyCode.TAB);
        assertEquals(1, tried);
    }

    @Test
    void aDigitTakesItsOptionWhileNothingIsTyped() {
        ask("Anna", "Boris", "Clara");
        strike(KeyCode.DIGIT3);
        assertEquals("Clara", taken);
    }

    @Test
    void aDigitIsALetterAfterOthers() {
        ask("Unit 731", "Unit 9");
        robot.write("Unit 7");
        settled();
        assertEquals("Unit 7", open().typed());
        assertEquals("", taken);
    }

    @Test
    void aNoteMayBeginWithADigit() {
        askOf("ask.note", Prompt.NOTE, "", "3 people");
        robot.write("3");
        settled();
        assertEquals("3", open().typed());
        assertEquals("", taken);
    }

    @Test
    void aClickTakesAnOption() {
        ask("Anna", "Boris");
        click(shown("Boris"));
        assertEquals("Boris", taken);
        assertNull(open());
    }

    @Test
    void whatTheKeysDoIsNeverCut() {
        askOf("ask.proposedSpeaker", null, "Anna");
        Label hint = shown(Phrases.english().say("hint.ask.proposedSpeaker"));
        assertTrue(hint.getWidth() >= Math.floor(hint.prefWidth(-1)), "cut to " + hint.getWidth());
    }

    @Test
    void aNewSpeakerIsSaidToBeNew() {
        askOf("ask.speaker", Prompt.NEW, "Daria");
        assertEquals("new speaker", shown("new speaker").getText());
        askOf("ask.via", Prompt.NEW, "The Daily");
        assertEquals("new outlet", shown("new outlet").getText());
    }

    @Test
    void goingElsewhereGivesTheQuestionUp() {
        ask("Anna");
        onScreen(elsewhere::requestFocus);
        settled();
        assertNull(open());
        assertTrue(elsewhere.isFocused());
    }

    @Test
    void theKeyThatAsksIsNotTyped() {
        onScreen(() -> office.desk.select(Span.caret(400), 400));
        strike(KeyCode.Z);
        assertEquals("", open().typed());
        strike(KeyCode.ENTER);
        assertEquals(
                1,
                office.desk
                        .tags()
                        .count(org.pressmark.model.Annotation.Kind.ZONE)
                        .get());
    }

    @Test
    void aLongListIsScrolledToTheChosenOption() {
        ask(Stream.iterate(1, number -> number + 1)
                .limit(30)
                .map(number -> "Code " + number)
                .toArray(String[]::new));
        for (int step = 0; step < 12; step++) {
            strike(KeyCode.DOWN);
        }
        assertTrue(shown("Code 13").isVisible());
        assertTrue(prompt().getLayoutY() + prompt().getHeight() <= 650);
    }

    @Test
    void aSelectionIsOfferedTheKinds() {
        Span selection = office.quote().spans().getFirst().span();
        onScreen(() -> {
            office.desk.select(selection, selection.end());
            beside.offer(selection);
        });
        settled();
        click(beside.lookup("#select-term"));
        strike(KeyCode.ENTER);
        assertEquals(
                List.of(QuotedTerm.Type.SCARE),
                office.desk.tags().all().stream()
                        .filter(QuotedTerm.class::isInstance)
                        .map(tag -> ((QuotedTerm) tag).type())
                        .toList());
        assertFalse(beside.lookup("#selection-bar").isVisible());
    }

    @Test
    void theOfferGoesWithTheSelection() {
        Span selection = new Span(10, 20);
        onScreen(() -> {
            office.desk.select(selection, 20);
            beside.offer(selection);
        });
        settled();
        assertTrue(beside.lookup("#selection-bar").isVisible());
        onScreen(() -> office.desk.select(Span.caret(5), 5));
        settled();
        assertFalse(beside.lookup("#selection-bar").isVisible());
    }
}
