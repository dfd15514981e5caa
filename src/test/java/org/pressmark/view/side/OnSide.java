package org.pressmark.view.side;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.command.EvidenceOffers.Offer;
import org.pressmark.model.Annotation;
import org.pressmark.view.OnScreen;

/// The right side alone in a window, over a real project.
abstract class OnSide extends OnScreen {
    @TempDir
    Path folder;

    final ObservableList<Offer> offers = FXCollections.observableArrayList();
    SideDesk side;
    SidePane pane;
    int backInReader;

    @BeforeEach
    void openTheSide() {
        side = onScreen(() -> new SideDesk(folder));
        pane = onScreen(() -> side.pane(() -> offers, () -> backInReader++));
        show(pane, 372, 780);
    }

    @AfterEach
    void closeTheSide() {
        onScreen(() -> side.close());
    }

    void choose(Annotation tag) {
        onScreen(() -> side.choose(tag));
        settled();
    }

    /// The node of an id that is shown.
    Node node(String id) {
        return robot.lookup("#" + id)
                .match(OnSide::isShown)
                .tryQuery()
                .orElseThrow(() -> new AssertionError("no #" + id));
    }

    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void focus(String id) {
        onScreen(() -> node(id).requestFocus());
        settled();
    }

    /// Types over what stands in a field, and presses a key.
    void type(String id, String words, KeyCode last) {
        focus(id);
        onScreen(() -> ((TextInputControl) node(id)).selectAll());
        robot.write(words, 0);
        settled();
        press(last);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settled();
    }

    String text(String id) {
        return onScreen(() -> switch (node(id)) {
            case TextInputControl field -> field.getText();
            case javafx.scene.control.Labeled labeled -> labeled.getText();
            default -> throw new AssertionError(id);
        });
    }

    /// Whether a label of these words is shown.
    boolean says(String words) {
        return robot.lookup(
                        node -> node instanceof Label label && label.getText().equals(words) && isShown(label))
                .tryQuery()
                .isPresent();
    }

    /// Opens what is behind "More": the first is the article's, the second the chosen tag's.
    void unfold(int which) {
        onScreen(() -> robot.lookup(".more").queryAllAs(Hyperlink.class).stream()
                .filter(OnSide::isShown)
                .skip(which)
                .findFirst()
                .orElseThrow()
                .fire());
        settled();
    }

    <T> T now(Supplier<T> question) {
        return onScreen(question::get);
    }
}
