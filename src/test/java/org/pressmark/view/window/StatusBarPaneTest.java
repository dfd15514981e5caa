package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.Office;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.Refusal;
import org.pressmark.settings.Choices;
import org.pressmark.text.Span;
import org.pressmark.view.Look;

final class StatusBarPaneTest extends InWindow {
    @BeforeEach
    void showTheWindow() {
        showWindow(980, 700, Theme.LIGHT);
    }

    private Label label(String name) {
        return (Label) window.lookup("#status-" + name);
    }

    private String text(String name) {
        settled();
        return onScreen(() -> label(name).getText());
    }

    private void run(String command) {
        onScreen(() -> office.commands.keymap().named(command).run());
        settled();
    }

    private void select(int start, int end) {
        onScreen(() -> office.desk.select(new Span(start, end), end));
    }

    @Test
    void everyChangeIsSaidToBeSavedWhenItIs() {
        run("markDone");
        String at = DateTimeFormatter.ofPattern("HH:mm:ss").format(Office.NOW.atZone(ZoneId.systemDefault()));
        assertEquals("Saved " + at, text("saved"));
        assertTrue(text("said").startsWith("“Karvonia hails"), text("said"));
    }

    @Test
    void aProjectThatCannotBeChangedIsNotSaidToBeSaved() {
        Label saved = onScreen(() -> {
            StatusBarPane status = new StatusBarPane(tools, Opened.Access.READ);
            Look.dress(new Scene(status), Choices.Theme.LIGHT);
            status.applyCss();
            return (Label) status.lookup("#status-saved");
        });
        assertEquals("For reading only", saved.getText());
    }

    @Test
    void undoAndRedoAreSaid() {
        run("undo");
        assertEquals("Undone: coding Loaded language", text("said"));
        run("redo");
        assertEquals("Done again: coding Loaded language", text("said"));
    }

    @Test
    void aRefusalStaysUntilTheNextWord() {
        onScreen(() -> office.desk.refuse(new Refusal(Message.of("create.there", "a.pressmark"))));
        assertEquals("a.pressmark is there already. Choose another name; nothing is overwritten.", text("said"));
        assertTrue(isRefused());
        run("markDone");
        assertFalse(isRefused());
    }

    private boolean isRefused() {
        return label("said").getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused"));
    }

    @Test
    void theTagAtTheCaretIsNamed() {
        Quote quote = office.quote();
        select(quote.start() + 1, quote.start() + 1);
        String speaker = quote.speaker() == null
                ? "speaker missing"
                : office.desk.shelves().speakers().find(quote.speaker()).name();
        assertEquals(
                "Quote · " + quote.type().name().toLowerCase(java.util.Locale.ROOT) + " · " + speaker, text("tag"));
        select(0, 0);
        assertEquals("", text("tag"));
    }

    @Test
    void theChosenTagIsNamedWhereverTheCaretStands() {
        Annotation claim = office.desk.tags().all().stream()
                .filter(ClaimOccurrence.class::isInstance)
                .findFirst()
                .orElseThrow();
        onScreen(() -> office.desk.choose(claim));
        assertEquals("Claim · author's voice", text("tag"));
    }

    @Test
    void countsFollowTheTags() {
        assertEquals("22 quotes · 2 claims · 1 outlet", text("counts"));
        onScreen(() -> office.desk.choose(office.quote()));
        run("delete");
        assertEquals("21 quotes · 2 claims · 1 outlet", text("counts"));
    }

    @Test
    void theCaretsParagraphAndPlaceAreSaid() {
        String text = office.desk.textProperty().get().text();
        int headline = text.indexOf("Karvonia hails");
        select(headline, headline);
        assertEquals("¶2 · " + headline, text("place"));
        select(headline, headline + 8);
        assertEquals("¶2 · " + headline + "–" + (headline + 8), text("place"));
    }

    @Test
    void aBlankParagraphHasNoNumber() {
        int blank = office.desk.textProperty().get().text().indexOf("\n\n") + 1;
        select(blank, blank);
        assertEquals(String.valueOf(blank), text("place"));
    }

    @Test
    void anotherAnnotatorIsNamedInPassing() {
        click(window.lookup("#status-annotator"));
        robot.write("Clara Novak");
        strike(KeyCode.ENTER);
        assertEquals("Clara Novak", ((Button) window.lookup("#status-annotator")).getText());
        assertEquals("Clara Novak", office.session.annotator().name());
        assertEquals("Clara Novak", office.shell.choices.annotator());
    }

    /// A claim over the words of the first quote.
    private void claimOnTheQuote() {
        Quote quote = office.quote();
        select(quote.start(), quote.start() + 6);
        run("claim");
        onScreen(() -> office.desk.choose(null));
        select(quote.start() + 2, quote.start() + 2);
        settled();
    }

    private java.util.List<Button> under() {
        return window.lookupAll(".under-tag").stream().map(Button.class::cast).toList();
    }

    @Test
    void everythingUnderTheCaretIsListed() {
        claimOnTheQuote();
        assertEquals(
                java.util.List.of("Claim", "Quote"),
                under().stream().map(Button::getText).toList());
        assertEquals("", text("tag"));
        select(0, 0);
        assertFalse(window.lookup("#status-under").isVisible());
    }

    @Test
    void aPressChoosesATagUnderTheCaret() {
        claimOnTheQuote();
        snapshot(window, "status-under");
        onScreen(() -> under().get(1).fire());
        settled();
        assertEquals(office.quote(), office.desk.chosenProperty().get());
        assertTrue(under().get(1).getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")));
    }

    @Test
    void enterCyclesThroughWhatIsListed() {
        claimOnTheQuote();
        run("chooseTag");
        assertTrue(office.desk.chosenProperty().get() instanceof ClaimOccurrence);
        run("chooseTag");
        assertEquals(office.quote(), office.desk.chosenProperty().get());
    }

    @Test
    void whatIsHiddenIsNotListed() {
        claimOnTheQuote();
        onScreen(() -> office.desk.sight().toggle(org.pressmark.desk.Group.of(Annotation.Kind.CLAIM)));
        assertFalse(window.lookup("#status-under").isVisible());
        assertTrue(text("tag").startsWith("Quote"));
    }
}
