package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Panels one above the other. Each is as high as what it holds, the last takes the rest; a border can be dragged,
/// and then stays where it was put until it is pressed twice.
///
/// A SplitPane keeps shares instead of heights, and knows nothing of what a panel needs.
final class TiersPane extends Region {
    /// A panel above the last. `least` is the height it has whatever it holds, in pixels, and `most` that to which
    /// it grows where there is room; both 0 if it is as high as what it holds.
    record Tier(Region content, double least, double most) {}

    private static final double LAST_LEAST = 148;
    private static final double LEAST = 64;
    private static final double GRIP = 8;
    private static final double NATURAL = -1;

    /// What a panel of no height of its own takes of what the panels of natural height leave; more where the last
    /// does not need the rest.
    private static final double SHARE = 0.45;

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final List<Tier> tiers;
    private final List<ScrollPane> panes = new ArrayList<>();
    private final List<Region> grips = new ArrayList<>();
    private final double[] dragged;
    private final Region last;

    TiersPane(List<Tier> tiers, Region last) {
        this.tiers = tiers;
        this.last = last;
        this.dragged = new double[tiers.size()];
        Arrays.fill(dragged, NATURAL);
        tiers.forEach(tier -> panes.add(scrolling(tier.content())));
        for (int at = 0; at < tiers.size(); at++) {
            grips.add(grip(at));
            tiers.get(at).content().heightProperty().subscribe(this::requestLayout);
        }
        getChildren().addAll(panes);
        getChildren().add(last);
        getChildren().addAll(grips);
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("side-scroll");
        pane.heightProperty().subscribe(height -> showWhether(pane, content));
        content.heightProperty().subscribe(height -> showWhether(pane, content));
        return pane;
    }

    /// The bar keeps its place where there is nothing to scroll, so that no card is narrower than the next.
    private static void showWhether(ScrollPane pane, Region content) {
        pane.pseudoClassStateChanged(WHOLE, content.getHeight() <= pane.getHeight());
    }

    private Region grip(int tier) {
        Region grip = new Region();
        grip.setId("grip" + tier);
        grip.setCursor(Cursor.V_RESIZE);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double top = panes.get(tier).getLayoutY();
            dragged[tier] = Math.max(LEAST, sceneToLocal(0, event.getSceneY()).getY() - top);
            requestLayout();
        });
        grip.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                dragged[tier] = NATURAL;
                requestLayout();
            }
        });
        return grip;
    }

    @Override
    protected double computeMinHeight(double width) {
        return tiers.size() * LEAST + LAST_LEAST;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double[] heights = heights(width, getHeight() - LAST_LEAST);
        double top = 0;
        for (int at = 0; at < heights.length; at++) {
            double bottom = snapPositionY(top + heights[at]);
            panes.get(at).resizeRelocate(0, top, width, bottom - top);
            grips.get(at).resizeRelocate(0, bottom - GRIP / 2, width, GRIP);
            top = bottom;
        }
        last.resizeRelocate(0, top, width, Math.max(0, getHeight() - top));
    }

    /// What each needs, or if that is too much, as much of it as there is: the highest gives way first.
    private double[] heights(double width, double room) {
        double[] needs = new double[tiers.size()];
        double left = getHeight();
        for (int at = 0; at < needs.length; at++) {
            needs[at] = dragged[at] == NATURAL ? natural(tiers.get(at), width, left) : dragged[at];
            left -= needs[at];
        }
        return Squeeze.into(Math.max(room, LEAST * needs.length), needs);
    }

    private double natural(Tier tier, double width, double left) {
        double unused = left - last.prefHeight(width);
        return tier.most() > 0
                ? Math.clamp(Math.floor(Math.max(left * SHARE, unused)), tier.least(), tier.most())
                : tier.content().prefHeight(width);
    }
}
