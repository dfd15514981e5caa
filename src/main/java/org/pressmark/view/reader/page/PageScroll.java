package org.pressmark.view.reader.page;

import org.pressmark.text.Span;
import org.pressmark.view.reader.words.LineStart;
import org.pressmark.view.reader.words.Place;

/// Which paragraphs are in view, and where.
///
/// The place is the paragraph at the top and how many pixels of it lie above the view; all below follows from it.
/// Heights of paragraphs not built are never needed and never guessed, so that a jump costs what is seen.
final class PageScroll {
    private final ParagraphShelf shelf;
    private int count = 1;
    private int top;
    private double scrolled;
    private LineStart anchor = new LineStart(0, 0);
    private Span shown = Span.caret(0);

    PageScroll(ParagraphShelf shelf) {
        this.shelf = shelf;
    }

    /// To the start of another article of so many display paragraphs.
    void restart(int paragraphs) {
        count = paragraphs;
        top = 0;
        scrolled = 0;
        anchor = new LineStart(0, 0);
    }

    void by(double pixels) {
        scrolled += pixels;
    }

    /// Brings the line of a place in a paragraph to this height in the view.
    void to(int paragraph, Place place, double height) {
        top = paragraph;
        scrolled = shelf.get(paragraph).lineTop(place) - height;
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
            index++;
        } while (index < count && y < height);
        shelf.keep(top, index - 1);
        return y;
    }

    private void rewind() {
        while (scrolled < 0 && top > 0) {
            top--;
            scrolled += shelf.get(top).height();
        }
        scrolled = Math.max(0, scrolled);
        while (top < count - 1 && scrolled >= shelf.get(top).height()) {
            scrolled -= shelf.get(top).height();
            top++;
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
