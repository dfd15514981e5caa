package org.pressmark.view.window;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.pressmark.desk.Sides.Side;

/// Two panels with the page between them, hairlines at the borders that can be dragged.
///
/// The panels keep their width in pixels, the page takes what is left; where the window is too narrow for all, the
/// panels give way down to their smallest width. A SplitPane keeps shares instead, and its divider is either too
/// thin to grab or too thick to look at.
final class RegionsPane extends Region {
    static final String LEFT = "library";
    static final String RIGHT = "side";
    private static final double LEFT_LEAST = 200;
    private static final double LEFT_USUAL = 272;
    private static final double RIGHT_LEAST = 280;
    private static final double RIGHT_USUAL = 372;
    private static final double PAGE_LEAST = 420;

    /// In a narrower window, as on a small screen magnified twice, the page has room for one side only.
    private static final double ROOM_FOR_BOTH = 840;

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

    /// Shows these sides beside the page; the page takes the room of the others.
    void arrange(Set<Side> beside) {
        show(left, leftLine, leftGrip, beside.contains(Side.LEFT));
        show(right, rightLine, rightGrip, beside.contains(Side.RIGHT));
        requestLayout();
    }

    private void show(Node side, Region line, Region grip, boolean isShown) {
        boolean isMine = getChildren().contains(side);
        if (isMine) {
            side.setVisible(isShown);
        }
        line.setVisible(isShown && isMine);
        grip.setVisible(isShown && isMine);
    }

    /// Lets a side go elsewhere.
    Node give(Side side) {
        Node node = node(side);
        getChildren().remove(node);
        node.setVisible(true);
        return node;
    }

    /// Takes a side back, wherever it was.
    void take(Side side) {
        Node node = node(side);
        if (!getChildren().contains(node)) {
            getChildren().addFirst(node);
        }
    }

    private Node node(Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
        };
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
        return PAGE_LEAST + RIGHT_LEAST + 2 * HAIRLINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        double spare = getWidth() - PAGE_LEAST - 2 * HAIRLINE;
        boolean isLeftShown = leftLine.isVisible() && (getWidth() >= ROOM_FOR_BOTH || !rightLine.isVisible());
        if (getChildren().contains(left)) {
            left.setVisible(isLeftShown);
        }
        double wantedLeft = isLeftShown ? leftWidth : 0;
        double wantedRight = rightLine.isVisible() ? rightWidth : 0;
        double over = Math.max(0, wantedLeft + wantedRight - spare);
        double shownRight = wantedRight == 0 ? 0 : Math.max(RIGHT_LEAST, wantedRight - over);
        double shownLeft = wantedLeft == 0 ? 0 : Math.max(LEFT_LEAST, Math.min(wantedLeft, spare - shownRight));
        place(
                wantedLeft == 0 ? 0 : snapSizeX(shownLeft) + HAIRLINE,
                wantedRight == 0 ? getWidth() : getWidth() - snapSizeX(shownRight) - HAIRLINE,
                getHeight());
    }

    /// The page from `pageStart` to `pageEnd`; what stands beside it has the rest.
    private void place(double pageStart, double pageEnd, double height) {
        if (left.isVisible() && leftLine.isVisible()) {
            left.resizeRelocate(0, 0, pageStart - HAIRLINE, height);
        }
        leftLine.resizeRelocate(pageStart - HAIRLINE, 0, HAIRLINE, height);
        page.resizeRelocate(pageStart, 0, Math.max(0, pageEnd - pageStart), height);
        rightLine.resizeRelocate(pageEnd, 0, HAIRLINE, height);
        if (rightLine.isVisible()) {
            right.resizeRelocate(pageEnd + HAIRLINE, 0, getWidth() - pageEnd - HAIRLINE, height);
        }
        leftGrip.resizeRelocate(pageStart - HAIRLINE - GRIP / 2, 0, GRIP, height);
        rightGrip.resizeRelocate(pageEnd - GRIP / 2, 0, GRIP, height);
    }
}
