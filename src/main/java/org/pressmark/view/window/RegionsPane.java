package org.pressmark.view.window;

import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Two panels with the page between them, hairlines at the borders that can be dragged.
///
/// The panels keep their width in pixels, the page takes what is left; where the window is too narrow for all, the
/// panels give way down to their smallest width. A SplitPane keeps shares instead, and its divider is either too
/// thin
/// to grab or too thick to look at.
final class RegionsPane extends Region {
    static final String LEFT = "library";
    static final String RIGHT = "side";
    private static final double LEFT_LEAST = 200;
    private static final double LEFT_USUAL = 272;
    private static final double RIGHT_LEAST = 280;
    private static final double RIGHT_USUAL = 372;
    private static final double PAGE_LEAST = 420;
    private static final double HAIRLINE = 1;
    private static final double GRIP = 7;

    private final Node left;
    private final Node page;
    private final Node right;
    private final Region leftLine = styled("hairline");
    private final Region rightLine = styled("hairline");
    private final Region leftGrip;
    private final Region rightGrip;
    private final BiConsumer<String, Double> dragged;
    private double leftWidth = LEFT_USUAL;
    private double rightWidth = RIGHT_USUAL;

    /// `dragged` hears the name and new width of a panel, in pixels, when its border was let go.
    RegionsPane(Node left, Node page, Node right, BiConsumer<String, Double> dragged) {
        this.left = left;
        this.page = page;
        this.right = right;
        this.dragged = dragged;
        getStyleClass().add("regions");
        leftGrip = grip(LEFT, "grip-left", x -> leftWidth = Math.max(LEFT_LEAST, x));
        rightGrip = grip(RIGHT, "grip-right", x -> rightWidth = Math.max(RIGHT_LEAST, getWidth() - x));
        getChildren().addAll(left, page, right, leftLine, rightLine, leftGrip, rightGrip);
    }

    /// Gives a panel a width, in pixels; less where the window is too narrow for it.
    void restore(String panel, double width) {
        if (panel.equals(LEFT)) {
            leftWidth = Math.max(LEFT_LEAST, width);
        } else {
            rightWidth = Math.max(RIGHT_LEAST, width);
        }
        requestLayout();
    }

    private Region grip(String panel, String id, DoubleConsumer drag) {
        Region grip = styled("grip");
        grip.setId(id);
        grip.setCursor(Cursor.H_RESIZE);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            drag.accept(sceneToLocal(event.getSceneX(), 0).getX());
            requestLayout();
            layout();
        });
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            double shown = (panel.equals(LEFT) ? left : right).getLayoutBounds().getWidth();
            restore(panel, shown);
            dragged.accept(panel, shown);
        });
        return grip;
    }

    private static Region styled(String name) {
        Region region = new Region();
        region.getStyleClass().add(name);
        return region;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEFT_LEAST + PAGE_LEAST + RIGHT_LEAST + 2 * HAIRLINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        double spare = getWidth() - PAGE_LEAST - 2 * HAIRLINE;
        double over = Math.max(0, leftWidth + rightWidth - spare);
        double shownRight = Math.max(RIGHT_LEAST, rightWidth - over);
        double shownLeft = Math.max(LEFT_LEAST, Math.min(leftWidth, spare - shownRight));
        double pageStart = snapSizeX(shownLeft) + HAIRLINE;
        double pageEnd = getWidth() - snapSizeX(shownRight) - HAIRLINE;
        double height = getHeight();
        left.resizeRelocate(0, 0, pageStart - HAIRLINE, height);
        leftLine.resizeRelocate(pageStart - HAIRLINE, 0, HAIRLINE, height);
        page.resizeRelocate(pageStart, 0, Math.max(0, pageEnd - pageStart), height);
        rightLine.resizeRelocate(pageEnd, 0, HAIRLINE, height);
        right.resizeRelocate(pageEnd + HAIRLINE, 0, getWidth() - pageEnd - HAIRLINE, height);
        leftGrip.resizeRelocate(pageStart - HAIRLINE - GRIP / 2, 0, GRIP, height);
        rightGrip.resizeRelocate(pageEnd - GRIP / 2, 0, GRIP, height);
    }
}
