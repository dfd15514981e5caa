package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.command.EvidenceOffers;
import org.pressmark.model.Annotation;
import org.pressmark.model.Provenance;
import org.pressmark.text.Span;
import org.pressmark.view.OnScreen;
import org.testfx.util.NodeQueryUtils;

/// Draws the right side into `target/pictures`, to be looked at.
class SidePicturesTest extends OnScreen {
    @TempDir
    Path folder;

    private SideDesk side;
    private SidePane pane;

    @BeforeEach
    void open() {
        side = new SideDesk(folder);
        int footer = SideDesk.TEXT.indexOf("Our site");
        var offers = FXCollections.observableArrayList(
                new EvidenceOffers.Offer(
                        EvidenceOffers.Part.PUBLISHER,
                        side.pressTv.id(),
                        Provenance.OutletEvidence.FURNITURE_ONLY,
                        "presstv.example",
                        new Span(footer, footer + 8)),
                new EvidenceOffers.Offer(
                        EvidenceOffers.Part.PROVIDER,
                        side.sputnik.id(),
                        Provenance.OutletEvidence.STATED,
                        "Source: Sputnik",
                        new Span(footer, footer + 8)));
        pane = onScreen(() -> side.pane(() -> offers, () -> {}));
    }

    @AfterEach
    void close() {
        side.close();
    }

    private void draw(Theme theme, int height, String name, Annotation chosen) throws Exception {
        show(pane, 372, height, theme);
        onScreen(() -> side.choose(chosen));
        settled();
        assertTrue(Files.size(snapshot(pane, name)) > 5_000);
    }

    @Test
    void drawsAQuoteLight() throws Exception {
        draw(Theme.LIGHT, 780, "side-quote-light", side.mandate);
    }

    @Test
    void drawsAQuoteDark() throws Exception {
        draw(Theme.DARK, 780, "side-quote-dark", side.flags);
    }

    @Test
    void drawsAClaim() throws Exception {
        draw(Theme.LIGHT, 780, "side-claim-light", side.travel);
    }

    @Test
    void drawsACoding() throws Exception {
        draw(Theme.DARK, 780, "side-coding-dark", side.coding);
    }

    @Test
    void drawsNothingChosen() throws Exception {
        show(pane, 372, 780, Theme.LIGHT);
        assertTrue(Files.size(snapshot(pane, "side-nothing-light")) > 5_000);
    }

    @Test
    void drawsAllOfAQuote() throws Exception {
        show(pane, 372, 780, Theme.LIGHT);
        onScreen(() -> side.choose(side.flags));
        settled();
        unfold(1, "side-all-of-quote-light");
    }

    @Test
    void drawsAllOfAnArticle() throws Exception {
        show(pane, 372, 780, Theme.DARK);
        unfold(0, "side-all-of-article-dark");
    }

    private void unfold(int which, String name) throws Exception {
        onScreen(() -> robot.lookup(".more").queryAllAs(Hyperlink.class).stream()
                .filter(NodeQueryUtils.isVisible())
                .skip(which)
                .findFirst()
                .orElseThrow()
                .fire());
        settled();
        assertTrue(Files.size(snapshot(pane, name)) > 5_000);
    }
}
