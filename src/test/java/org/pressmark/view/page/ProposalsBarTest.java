package org.pressmark.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Proposing;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.TagWords;

final class ProposalsBarTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private FindingPane pane;
    private Proposing proposing;

    @BeforeEach
    void openThePage() {
        onScreen(() -> office = new Office(folder, Platform::runLater));
        open(Theme.LIGHT);
        onScreen(() -> office.desk.open(office.articles.get(3)));
        settled();
    }

    @Test
    void whereNothingIsProposedYetThereIsNoBar() {
        Phrases phrases = Phrases.english();
        Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, phrases);
        assertFalse(onScreen(() -> new ProposalsBar(new Proposing(office.desk), office.desk, keyboard).isVisible()));
    }

    private void open(Theme theme) {
        onScreen(() -> {
            proposing = office.commands.proposing();
            Phrases phrases = Phrases.english();
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, phrases);
            SceneKeys keys = new SceneKeys(keyboard);
            ArticlePane page = new ArticlePane(office.desk, new TagWords(office.desk, phrases));
            page.onKeyBefore(keys::beforeCaret);
            page.onKey(keys::inReader);
            page.show(proposing);
            ProposalsBar bar = new ProposalsBar(proposing, office.desk, keyboard);
            pane = new FindingPane(page, office.commands.finding(), bar, keyboard);
            keys.listenOn(pane);
        });
        show(pane, 760, 700, theme);
        onScreen(() -> pane.lookup(".reader").requestFocus());
        settled();
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(office::close);
    }

    private String count() {
        return ((Label) pane.lookup("#proposals-count")).getText();
    }

    private boolean isSeen(String id) {
        return pane.lookup(id).isVisible();
    }

    private long outlines(String style) {
        return pane.lookupAll(style).stream()
                .map(javafx.scene.shape.Path.class::cast)
                .filter(path -> !path.getElements().isEmpty())
                .count();
    }

    @Test
    void furnitureOfANewArticleIsOfferedInOneLine() {
        assertTrue(isSeen("#proposals-bar"));
        assertTrue(count().matches("\\d+ paragraphs look like furniture: .*"), count());
        assertTrue(isSeen("#proposals-takeFurniture"));
        assertFalse(isSeen("#proposals-takeProposal"));
        strike(KeyCode.ENTER);
        assertFalse(isSeen("#proposals-bar"));
        assertTrue(office.desk.tags().all().size() > 1);
    }

    @Test
    void proposalsAreOutlinedUntilTheyAreHidden() {
        strike(KeyCode.P);
        assertTrue(outlines(".mark-proposal-fill") > 0);
        strike(KeyCode.TAB, KeyCode.SHIFT);
        assertTrue(outlines(".mark-proposed-zone-line") > 0);
        strike(KeyCode.ESCAPE);
        assertEquals(0, outlines(".mark-proposal-fill"));
        assertEquals(0, outlines(".mark-proposed-zone-line"));
    }

    @Test
    void theBarSaysWhereAmongThemOneStands() {
        strike(KeyCode.P);
        strike(KeyCode.TAB);
        int all = proposing.allProperty().get().size();
        assertEquals("Proposal " + proposing.place() + " of " + all, count());
        assertTrue(outlines(".mark-proposal-here-fill") > 0);
        strike(KeyCode.ENTER);
        settled();
        assertEquals(all - 1, proposing.allProperty().get().size());
    }

    @Test
    void theMouseTakesAndHides() {
        strike(KeyCode.P);
        strike(KeyCode.TAB);
        int all = proposing.allProperty().get().size();
        onScreen(((Button) pane.lookup("#proposals-refuseProposal"))::fire);
        settled();
        assertEquals(all - 1, proposing.allProperty().get().size());
        onScreen(((Button) pane.lookup("#proposals-hide"))::fire);
        settled();
        assertFalse(proposing.shownProperty().get());
    }

    @Test
    void whatIsTakenIsPaintedAndItsOutlineGone() {
        strike(KeyCode.P);
        long before = proposing.allProperty().get().size();
        for (int at = 0; at < 3; at++) {
            strike(KeyCode.TAB);
        }
        strike(KeyCode.BACK_SPACE);
        settled();
        assertEquals(before - 1, proposing.allProperty().get().size());
        strike(KeyCode.Z, KeyCode.CONTROL);
        settled();
        assertEquals(before, proposing.allProperty().get().size());
    }

    private void draw(String name) throws IOException {
        onScreen(proposing::show);
        settled();
        strike(KeyCode.TAB);
        strike(KeyCode.TAB);
        settled();
        assertTrue(Files.size(snapshot(pane, name)) > 10_000);
    }

    @Test
    void drawsItLight() throws IOException {
        draw("proposals-light");
    }

    @Test
    void drawsItDark() throws IOException {
        onScreen(() -> stage().close());
        open(Theme.DARK);
        draw("proposals-dark");
    }

    @Test
    void drawsFurniture() throws IOException {
        strike(KeyCode.P);
        strike(KeyCode.TAB, KeyCode.SHIFT);
        settled();
        assertTrue(Files.size(snapshot(pane, "proposals-furniture")) > 10_000);
    }

    @Test
    void drawsTheOfferOfFurniture() throws IOException {
        assertTrue(Files.size(snapshot(pane, "furniture-offer")) > 10_000);
    }
}
