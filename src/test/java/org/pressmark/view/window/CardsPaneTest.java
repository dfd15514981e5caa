package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

final class CardsPaneTest extends InWindow {
    private static Region card() {
        Region card = new Region();
        card.setPrefSize(200, 100);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    @Test
    void noCardLiesOverAnother() {
        CardsPane cards = onScreen(CardsPane::new);
        Region first = card();
        Region second = card();
        onScreen(() -> {
            cards.add(first);
            cards.add(second);
        });
        show(new StackPane(cards), 400, 400);
        assertTrue(second.getBoundsInParent().getMinY()
                >= first.getBoundsInParent().getMaxY());
        double below = second.getBoundsInParent().getMinY();
        onScreen(() -> {
            first.setVisible(false);
            cards.getParent().layout();
        });
        onScreen(cards::layout);
        assertEquals(below - 100, second.getBoundsInParent().getMinY(), 20);
    }
}
