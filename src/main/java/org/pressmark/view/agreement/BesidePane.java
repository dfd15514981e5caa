package org.pressmark.view.agreement;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The figures, and what explains them: beside them where both have room, else below them on a page that scrolls,
/// because a column of figures cut short says nothing. Screen thread only.
final class BesidePane extends StackPane {
    private static final double SIDE = 372;
    private static final double GAP = 16;

    /// Of the figures where the page scrolls.
    private static final double HIGH = 360;

    private final FiguresPane figures;
    private final VBox cards;
    private final ScrollPane side = scroll();
    private final ScrollPane whole = scroll();
    private final HBox columns = new HBox();
    private final VBox page = new VBox();
    private boolean isWide = true;

    BesidePane(FiguresPane figures, VBox cards) {
        this.figures = figures;
        this.cards = cards;
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        side.visibleProperty().bind(cards.visibleProperty());
        side.managedProperty().bind(cards.visibleProperty());
        columns.getStyleClass().add("columns");
        page.getStyleClass().add("column");
        whole.setContent(page);
        HBox.setHgrow(figures, Priority.ALWAYS);
        arrange();
    }

    private static ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane();
        scroll.getStyleClass().add("beside");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void arrange() {
        getChildren().clear();
        page.getChildren().clear();
        columns.getChildren().clear();
        side.setContent(null);
        figures.setMinHeight(isWide ? 0 : HIGH);
        figures.setMaxHeight(isWide ? Region.USE_COMPUTED_SIZE : HIGH);
        if (isWide) {
            side.setContent(cards);
            columns.getChildren().addAll(figures, side);
            getChildren().add(columns);
        } else {
            page.getChildren().addAll(figures, cards);
            getChildren().add(whole);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean fits = !cards.isVisible() || getWidth() >= figures.wanted() + GAP + SIDE;
        if (fits != isWide) {
            isWide = fits;
            arrange();
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
