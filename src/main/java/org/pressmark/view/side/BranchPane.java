package org.pressmark.view.side;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.pressmark.view.side.TagTree.Branch;

/// The piece of the tree beside one row: lines that pass it, the elbow it hangs on, and a triangle that folds what
/// it holds.
final class BranchPane extends Pane {
    static final double INDENT = 16;

    /// Where the elbow meets the row: the middle of its first line.
    private static final double ELBOW = 13;

    private final Label fold = new Label();
    private Branch shown = Branch.FLAT;

    BranchPane(Runnable toggle) {
        getStyleClass().add("branch");
        fold.getStyleClass().add("branch-fold");
        fold.setAlignment(Pos.CENTER);
        fold.setCursor(Cursor.HAND);
        fold.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY) {
                toggle.run();
            }
        });
    }

    /// `hasGutter` where any row of the list hangs on another: then all leave room for a triangle.
    void show(Branch branch, boolean hasGutter) {
        double width = hasGutter ? (branch.level() + 1) * INDENT : 0;
        setMinWidth(width);
        setPrefWidth(width);
        if (!branch.equals(shown) || getChildren().isEmpty()) {
            shown = branch;
            fold.setText(branch.inside() == Branch.Inside.FOLDED ? "▸" : "▾");
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double height = getHeight();
        IntConsumer passing = level -> line(middle(level - 1), 0, middle(level - 1), height);
        shown.passing().forEach(passing::accept);
        if (shown.level() > 0) {
            double x = middle(shown.level() - 1);
            line(x, 0, x, shown.isLast() ? ELBOW : height);
            line(x, ELBOW, x + INDENT - 4, ELBOW);
        }
        if (shown.inside() != Branch.Inside.NOTHING) {
            double x = middle(shown.level());
            if (shown.inside() == Branch.Inside.SHOWN) {
                line(x, ELBOW + 8, x, height);
            }
            getChildren().add(fold);
            fold.resizeRelocate(x - INDENT / 2, ELBOW - INDENT / 2, INDENT, INDENT);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("branch-line");
        line.setManaged(false);
        getChildren().add(line);
    }

    /// The middle of the column of a level, on a pixel.
    private static double middle(int level) {
        return level * INDENT + INDENT / 2 + 0.5;
    }
}
