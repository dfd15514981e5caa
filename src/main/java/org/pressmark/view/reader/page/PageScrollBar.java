package org.pressmark.view.reader.page;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.pressmark.text.Span;

/// Scrolls a page by share of the article's characters, as the overview ruler beside it counts.
///
/// Heights of paragraphs out of view are not known, so pixels would be a guess.
public final class PageScrollBar extends ScrollBar {
    private static final double LINES_A_STEP = 60;

    private final PageView page;
    private boolean following;

    public PageScrollBar(PageView page) {
        this.page = page;
        setOrientation(Orientation.VERTICAL);
        setMin(0);
        setMax(1);
        setFocusTraversable(false);
        page.shownProperty().subscribe(this::follow);
        valueProperty().subscribe(value -> lead(value.doubleValue()));
    }

    private void follow(Span shown) {
        following = true;
        double length = Math.max(1, page.content().text().length());
        double rest = length - shown.length();
        setVisible(rest > 0);
        setVisibleAmount(shown.length() / length);
        setBlockIncrement(rest <= 0 ? 1 : shown.length() / rest);
        setUnitIncrement(LINES_A_STEP / length);
        setValue(rest <= 0 ? 0 : Math.min(1, shown.start() / rest));
        following = false;
    }

    private void lead(double value) {
        if (!following) {
            double rest = page.content().text().length() - page.shown().length();
            page.scrollTo((int) Math.round(value * Math.max(0, rest)));
        }
    }
}
