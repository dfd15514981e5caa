package org.pressmark.view.reader;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;
import org.pressmark.text.Span;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.TextSteps;

/// The caret of a page and what is selected with it. Offsets outside the article are taken to its nearest end.
final class ReaderCaret {
    private final PageView page;
    private final CaretBlink blink;
    private final Runnable moved;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.caret(0));
    private CaretMover mover;
    private Place place = Place.before(0);

    /// `moved` runs whenever the caret was put somewhere.
    ReaderCaret(PageView page, Runnable moved) {
        this.page = page;
        this.moved = moved;
        blink = new CaretBlink(page.caretLine());
        mover = new CaretMover(page);
    }

    ReadOnlyObjectWrapper<Selection> selection() {
        return selection;
    }

    Place place() {
        return place;
    }

    TextSteps steps() {
        return mover.steps();
    }

    CaretBlink blink() {
        return blink;
    }

    /// The page shows another article: back to its start.
    void restart() {
        mover = new CaretMover(page);
        put(Selection.caret(0), Place.before(0));
    }

    void select(Span span) {
        page.unfold(span.start());
        page.unfold(span.end());
        Span fitting = new Span(inArticle(span.start()), inArticle(span.end()));
        page.goTo(Place.before(fitting.start()));
        put(new Selection(fitting.start(), fitting.end()), Place.behind(fitting.end()));
    }

    /// Brings an offset into view; where it is folded away, the fold.
    void jump(int offset) {
        int shown = page.content().foldAround(offset).map(Span::start).orElse(offset);
        put(Selection.caret(inArticle(shown)), Place.before(inArticle(shown)));
        page.reveal(place);
    }

    void moveTo(int offset) {
        page.unfold(offset);
        page.goTo(Place.before(inArticle(offset)));
        put(Selection.caret(inArticle(offset)), Place.before(inArticle(offset)));
    }

    void selectAll() {
        int end = page.content().text().length();
        put(new Selection(0, end), Place.before(end));
    }

    void select(Selection now, Place.Side side) {
        put(now, new Place(now.caret(), side));
    }

    void move(CaretMove move, KeyEvent key) {
        Selection now = selection.get();
        boolean collapses = !key.isShiftDown() && !now.isEmpty();
        Place reached = collapses ? mover.collapse(move, now.span(), place) : mover.move(move, place);
        int anchor = key.isShiftDown() ? now.anchor() : reached.offset();
        if (move == CaretMove.PARAGRAPH_UP || move == CaretMove.PARAGRAPH_DOWN) {
            page.goTo(reached);
        }
        show(new Selection(anchor, reached.offset()), reached);
        page.reveal(place);
    }

    private void put(Selection now, Place at) {
        mover.forgetColumn();
        show(now, at);
    }

    private void show(Selection now, Place at) {
        place = at;
        page.select(now.span(), at);
        blink.moved();
        selection.set(now);
        moved.run();
    }

    private int inArticle(int offset) {
        return Math.clamp(offset, 0, page.content().text().length());
    }
}
