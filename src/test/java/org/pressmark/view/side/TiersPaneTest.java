package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.pressmark.view.OnScreen;

final class TiersPaneTest extends OnScreen {
    private double heightBeside(double needed) {
        Region last = onScreen(Region::new);
        onScreen(() -> last.setPrefHeight(needed));
        TiersPane tiers = onScreen(() -> new TiersPane(List.of(new TiersPane.Tier(new Region(), 246, 330)), last));
        show(tiers, 300, 600);
        return onScreen(() -> last.getLayoutY());
    }

    @Test
    void aPanelTakesWhatTheLastDoesNotNeed() {
        assertEquals(330, heightBeside(100));
        closeWindow();
        assertEquals(300, heightBeside(300));
    }

    @Test
    void aLongListKeepsItsShare() {
        assertEquals(270, heightBeside(5000));
    }
}
