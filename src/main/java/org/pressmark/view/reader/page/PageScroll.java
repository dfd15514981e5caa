package org.pressmark.view.reader.page;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.LineStart;
import org.pressmark.view.reader.words.Place;

/// Which paragraphs are in view, and where.
///
/// The place is the paragraph at the top and how many pixels of it lie above the view; all below follows from it.
/// Heights of paragraphs not built are never needed and never guessed, so that a jump costs what is seen.
final class PageScroll {
    /// Where a jump puts the line it goes to, as a share of the height.
    private static final double JUMP = 1.0 / 3;

    private final ParagraphShelf shelf;
    private int count = 1;
    private Folds folds = new PageContent(Page.empty()).folds();
    private int top;
    private double scrolled;
    private LineStart anchor = new LineStart(0, 0);
    private Span shown = Span.caret(0);

    PageScroll(ParagraphShelf shelf) {
        this.shelf = shelf;
    }

    /// To the start of another article.
    void restart(PageContent content) {
        count = content.paragraphs().count();
        folds = content.folds();
        top = 0;
        scrolled = 0;
        anchor = new LineStart(0, 0);
    }

    void by(double pixels) {
        scrolled += pixels;
    }

    /// Brings the line of a place in a paragraph to this height in the view.
    void to(int paragraph, Place place, double height) {
        top = folds.head(paragraph);
        scrolled = shelf.get(top).lineTop(place) - height;
    }

    /// Brings the line of a place into view, with so much free above and below; whether that moves anything.
    /// `line` is
    /// where it is just now, or null if its paragraph is out of view.
    boolean reveal(Place place, int paragraph, @Nullable Bounds line, double free, double height) {
        double above = line == null ? Double.NEGATIVE_INFINITY : line.getMinY() - free;
        double below = line == null ? 0 : line.getMaxY() + free - height;
        if (Math.abs(above) > 2 * height || below > height) {
            to(paragraph, place, height * JUMP);
            return true;
        }
        if (above < 0) {
            by(above);
        } else if (below > 0) {
            by(below);
        }
        return above < 0 || below > 0;
    }

    /// Puts the line that was at the top when last arranged back to where it was, after anything has moved.
    void settle(int paragraph) {
        if (anchor.offset() == 0) {
            top = 0;
            scrolled = Math.max(0, -anchor.top());
        } else {
            to(paragraph, Place.before(anchor.offset()), anchor.top());
        }
    }

    /// The article offset of the first line in view.
    int anchor() {
        return anchor.offset();
    }

    /// What of the article is in view, in whole lines; what is cut off at the bottom is not.
    Span shown() {
        return shown;
    }

    /// Builds and places what is in view, drops all else. Where the article ends above the bottom of the view, all
    /// moves down as far as it can.
    void arrange(double width, double height) {
        double bottom = place(width, height);
        if (bottom < height && (top > 0 || scrolled > 0)) {
            scrolled -= height - bottom;
            place(width, height);
        }
        remember(height);
    }

    private double place(double width, double height) {
        rewind();
        double y = -scrolled;
        int index = top;
        do {
            ParagraphView view = shelf.get(index);
            view.resizeRelocate(0, Math.rint(y), width, view.height());
            view.setVisible(true);
            y += view.height();
            index = folds.after(index);
        } while (index < count && y < height);
        shelf.keep(top, index - 1);
        return y;
    }

    private void rewind() {
        while (scrolled < 0 && top > 0) {
            top = folds.before(top);
            scrolled += shelf.get(top).height();
        }
        scrolled = Math.max(0, scrolled);
        while (folds.after(top) < count && scrolled >= shelf.get(top).height()) {
            scrolled -= shelf.get(top).height();
            top = folds.after(top);
        }
    }

    private void remember(double height) {
        LineStart first = shelf.get(top).lineBelow(scrolled);
        anchor = new LineStart(first.offset(), first.top() - scrolled);
        ParagraphView last = shelf.inView().getLast();
        double cut = height - last.getLayoutY();
        int end = cut >= last.height() ? last.span().end() : last.lineBelow(cut).offset();
        shown = Span.between(anchor.offset(), Math.max(anchor.offset(), end));
    }
}
