package org.pressmark.view.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.view.OnScreen;

final class TitlePaneTest extends OnScreen {
    private static final String ENGLISH = "Envoys to meet in river city within days";
    private static final String PERSIAN =
            "سهرابیان: کشتی ایلوا نباید گروگان جدول زمانی شود و هر دو گفتند ما کشتی را می‌خواهیم";

    private TitlePane title;

    private void showTitle(String words, double width) {
        title = onScreen(TitlePane::new);
        show(new Pane(title), 1000, 60);
        onScreen(() -> {
            title.show(words);
            lay(width);
        });
    }

    private void lay(double width) {
        title.resize(width, title.prefHeight(width));
        title.layout();
    }

    private Label line(int index) {
        return (Label) title.getChildrenUnmodifiable().get(index);
    }

    @Test
    void aShortTitleStandsOnOneLine() {
        showTitle(ENGLISH, 900);
        assertEquals(ENGLISH, line(0).getText());
        assertFalse(line(1).isVisible());
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        showTitle(ENGLISH, 180);
        assertEquals(ENGLISH, line(0).getText() + " " + line(1).getText());
        assertTrue(line(1).isVisible());
    }

    @Test
    void lineBreaksInATitleAreBlanks() {
        showTitle("One\n\ttitle", 500);
        assertEquals("One title", line(0).getText());
    }

    @Test
    void aTitleFromRightToLeftRunsSo() {
        showTitle(PERSIAN, 180);
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, line(0).getEffectiveNodeOrientation());
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, line(1).getEffectiveNodeOrientation());
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSIAN, "שיחות על המים והגבול נמשכות גם מחר Ostrel בשעה 12", "Press TV: ایران و 12 کشور"})
    void everyWidthCanBeLaidOut(String words) {
        showTitle(words, 40);
        onScreen(() -> {
            for (double width = 40; width < 900; width += 1) {
                lay(width);
            }
        });
        settled();
    }
}
