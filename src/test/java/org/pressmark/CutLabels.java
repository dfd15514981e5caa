package org.pressmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// The labels in view whose words do not fit: shown with an ellipsis, or not at all.
///
/// Names and words of articles are meant to be cut where they are long; what shows them bears one of [#MEANT].
final class CutLabels {
    /// Style classes and ids of what shows names or words of articles; `help` and `entry-detail` are said whole
    /// elsewhere, in a tooltip and in the form beside the list.
    private static final Set<String> MEANT = Set.of(
            "article-words",
            "article-name",
            "import-notes",
            "tag-who",
            "tag-way",
            "entry-name",
            "entry-detail",
            "code-name",
            "use-title",
            "help",
            "codebooks",
            "status-said");

    private CutLabels() {}

    static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        look(root, root, cut);
        return cut;
    }

    private static void look(Node node, Parent root, List<String> cut) {
        if (!node.isVisible() || isMeant(node)) {
            return;
        }
        if (node instanceof Labeled labeled && isInView(labeled, root) && (isCut(labeled) || hangsOut(labeled, root))) {
            cut.add(labeled.getText() + " " + labeled.getStyleClass() + path(labeled));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, root, cut));
        }
    }

    private static boolean isMeant(Node node) {
        return node.getStyleClass().stream().anyMatch(MEANT::contains)
                || (node.getId() != null && MEANT.contains(node.getId()));
    }

    private static boolean isInView(Node node, Parent root) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getWidth() > 0 && place.intersects(root.localToScene(root.getLayoutBounds()));
    }

    /// Over the left or right edge of the window, where nothing can be scrolled.
    private static boolean hangsOut(Labeled labeled, Parent root) {
        Node text = labeled.lookup(".text");
        if (text == null || labeled.getText() == null || labeled.getText().isBlank()) {
            return false;
        }
        Bounds place = text.localToScene(text.getLayoutBounds());
        Bounds window = root.localToScene(root.getLayoutBounds());
        return place.getMinX() < window.getMinX() - 1 || place.getMaxX() > window.getMaxX() + 1;
    }

    private static boolean isCut(Labeled labeled) {
        String said = labeled.getText();
        if (said == null || said.isEmpty() || !(labeled.lookup(".text") instanceof Text text)) {
            return false;
        }
        String ellipsis = labeled.getEllipsisString();
        return text.getText().isEmpty() || (text.getText().endsWith(ellipsis) && !said.endsWith(ellipsis));
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                path.append(" #").append(at.getId());
            }
        }
        return path.toString();
    }
}
