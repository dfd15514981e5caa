package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Group;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;

final class LegendPaneTest extends InWindow {
    private LegendPane showLegend() {
        LegendPane legend = onScreen(() -> new LegendPane(tools));
        show(legend, 300, 420);
        onScreen(legend::begin);
        return legend;
    }

    private List<String> names(Node legend) {
        return legend.lookupAll(".check-box").stream()
                .map(box -> ((CheckBox) box).getText())
                .toList();
    }

    private Code code() {
        return office.desk.shelves().codes().all().getFirst();
    }

    @Test
    void kindsAndTheCodesOfTheArticleAreListedWithTheirCounts() {
        LegendPane legend = showLegend();
        assertEquals(
                List.of("Quote", "Claim", "Outlet", "Coding", "Zone", "Term", "Loaded language"),
                names(legend).stream().toList());
        Stream<String> counts = legend.lookupAll(".count").stream().map(count -> ((Label) count).getText());
        assertEquals(List.of("22", "2", "1", "1", "0", "0", "1"), counts.toList());
    }

    @Test
    void theKeyboardHidesAndShowsAKind() {
        showLegend();
        strike(KeyCode.SPACE);
        assertEquals(1, office.desk.sight().hidden().size());
        assertFalse(office.desk.sight().shows(Group.of(Annotation.Kind.QUOTE)));
        strike(KeyCode.SPACE);
        assertTrue(office.desk.sight().hidden().isEmpty());
    }

    @Test
    void aCodeThatIsHiddenLeavesTheOthers() {
        LegendPane legend = showLegend();
        CheckBox row = (CheckBox) legend.lookupAll(".check-box").stream()
                .filter(box -> ((CheckBox) box).getText().equals("Loaded language"))
                .findFirst()
                .orElseThrow();
        click(row);
        assertFalse(office.desk.sight().shows(Group.ofCode(code().id())));
        assertTrue(office.desk.sight().shows(Group.of(Annotation.Kind.CODING)));
        click(legend.lookup("#legend-all"));
        assertTrue(row.isSelected());
    }

    @Test
    void theStatusBarSaysThatSomeAreHiddenAndShowsThemAgain() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(() -> office.desk.sight().toggle(Group.of(Annotation.Kind.CLAIM)));
        settled();
        Button hidden = (Button) window.lookup("#status-hidden");
        assertEquals("2 tags hidden", hidden.getText());
        click(hidden);
        assertFalse(hidden.isVisible());
    }

    @Test
    void theLegendIsMarkedWhileItHides() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(() -> office.desk.sight().toggle(Group.ofCode(code().id())));
        assertTrue(window.lookup("#legend-button")
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("filtered")));
    }

    @Test
    void itsKeyOpensIt() throws IOException {
        for (Theme theme : Theme.values()) {
            showWindow(980, 700, theme);
            onScreen(() -> tools.keyboard().run("legend"));
            settled();
            Window popup = onScreen(() -> Window.getWindows().getLast());
            assertTrue(popup.getScene().getRoot().lookup("#legend").isVisible());
            assertTrue(Files.size(snapshot(popup.getScene().getRoot(), "legend-" + theme)) > 1_000);
            onScreen(popup::hide);
            onScreen(() -> stage().close());
        }
    }
}
