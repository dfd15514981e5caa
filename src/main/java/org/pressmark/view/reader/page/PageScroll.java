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

    /// Between these the eye finds a line without the page being moved, in shares of the height; where it is
    /// moved, the line goes to where the last one was, but so far from either edge.
    private static final double NEAR_TOP = 0.06;

    private static final double NEAR_BOTTOM = 0.78;
    private static final double EYE_TOP = 0.2;
    private static final double EYE_BOTTOM = 0.6;

    private final ParagraphShelf shelf;
    private int count = 1;
    private Folds folds = new PageContent(Page.empty()).folds();
    private int top;
    private double scrolled;

    /// How far the article would have to move down to be where the eye had it.
    private double owed;
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
        owed = 0;
        anchor = new LineStart(0, 0);
    }

    void by(double pixels) {
        scrolled += pixels;
        owed = 0;
    }

    /// The page itself was moved in the window, down by so many pixels or, if negative, up: the article stays
    /// where it was. Where it is at its beginning it goes along, so that nothing of that is hidden; this is made
    /// good when the page moves back.
    void follow(double pixels) {
        if (top == 0 && scrolled <= 0 && pixels > owed) {
            owed = 0;
            return;
        }
        double made = Math.clamp(pixels, 0, owed);
        scrolled += pixels - made;
        double beyond = top == 0 ? Math.max(0, -scrolled) : 0;
        scrolled += beyond;
        owed += beyond - made;
    }

    /// Brings the line of a place in a paragraph to this height in the view.
    void to(int paragraph, Place place, double height) {
        top = folds.head(paragraph);
        scrolled = shelf.get(top).lineTop(place) - height;
        owed = 0;
    }

    /// Brings a caret to this height in the view.
    void caretTo(int paragraph, Place caret, double height) {
        ParagraphView view = shelf.get(paragraph);
        to(paragraph, caret, height - view.caret(caret).top() + view.lineTop(caret));
    }

    /// Brings the line of a place into view, with so much free above and below; whether that moves anything.
    /// `line` is where it is just now, or null if its paragraph is out of view.
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

    /// Brings the line of a place in a paragraph to where the eye is, unless it is near enough; whether that moves
    /// anything. `line` is where it is just now, or null if its paragraph is out of view; `eye` is where the line
    /// was that was read before, or NaN if that was out of view.
    boolean steady(Place place, int paragraph, @Nullable Bounds line, double eye, double height) {
        boolean isNear = line != null && line.getMinY() >= height * NEAR_TOP && line.getMaxY() <= height * NEAR_BOTTOM;
        boolean isAtStart = line != null && top == 0 && scrolled <= 0 && line.getMaxY() <= height * NEAR_BOTTOM;
        if (isNear || isAtStart) {
            return false;
        }
        double wanted = Double.isNaN(eye) ? height * JUMP : Math.clamp(eye, height * EYE_TOP, height * EYE_BOTTOM);
        caretTo(folds.head(paragraph), place, wanted);
        return true;
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
