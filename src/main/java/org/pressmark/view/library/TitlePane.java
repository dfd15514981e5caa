package org.pressmark.view.library;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.pressmark.view.Letters;

/// A title on at most two lines, cut between words, the second with an ellipsis.
///
/// Two labels of one line each, because a wrapped right-to-left run throws in JavaFX 24 to 26.
final class TitlePane extends Region {
    private final Label first = new Label();
    private final Label second = new Label();
    private final Text ruler = new Text();
    private String title = "";
    private double cutFor = -1;

    TitlePane() {
        getStyleClass().addAll("title", "article-name");
        first.setMinWidth(0);
        second.setMinWidth(0);
        getChildren().addAll(first, second);
        first.fontProperty().subscribe(() -> cutFor = -1);
    }

    void show(String other) {
        title = other.replaceAll("\\s+", " ").strip();
        cutFor = -1;
        Letters.show(first, title);
        Letters.show(second, title);
        // Without the joiners of Persian, which would be drawn as boxes.
        title = first.getText();
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        cut(width);
        double line = snapSizeY(first.prefHeight(-1));
        return second.isVisible() ? 2 * line : line;
    }

    @Override
    protected void layoutChildren() {
        cut(getWidth());
        double line = snapSizeY(first.prefHeight(-1));
        first.resizeRelocate(0, 0, getWidth(), line);
        second.resizeRelocate(0, line, getWidth(), line);
    }

    private void cut(double width) {
        if (width == cutFor || width <= 0) {
            return;
        }
        cutFor = width;
        int end = endOfFirst(width);
        first.setText(title.substring(0, end));
        second.setText(title.substring(end).strip());
        second.setVisible(!second.getText().isEmpty());
    }

    /// Where the words that fit on the first line end; the whole title where its first word alone does not.
    private int endOfFirst(double width) {
        if (width(title) <= width) {
            return title.length();
        }
        int end = 0;
        for (int blank = title.indexOf(' '); blank > 0; blank = title.indexOf(' ', blank + 1)) {
            if (width(title.substring(0, blank)) > width) {
                break;
            }
            end = blank;
        }
        return end == 0 ? title.length() : end;
    }

    private double width(String words) {
        ruler.setFont(first.getFont());
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }
}
