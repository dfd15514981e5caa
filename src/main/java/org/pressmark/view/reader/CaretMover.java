package org.pressmark.view.reader;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.page.ParagraphView;
import org.pressmark.view.reader.words.DisplayParagraphs;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.TextSteps;

/// Where the caret comes to stand. Moves the page only for a page up or down.
final class CaretMover {
    /// Lines of the page before that stay in view after a page up or down.
    private static final double KEPT_LINES = 1.5;

    private final PageView page;
    private final TextSteps steps;
    private @Nullable Double column;

    CaretMover(PageView page) {
        this.page = page;
        this.steps = new TextSteps(page.content().text());
    }

    TextSteps steps() {
        return steps;
    }

    /// Forgets the column in which the caret began to move up or down.
    void forgetColumn() {
        column = null;
    }

    /// Where a key takes the caret. It passes over what is folded away, and stands before it only where there is
    /// nothing else on that side.
    Place move(CaretMove move, Place from) {
        Place reached = step(move, from);
        return page.content()
                .foldAround(reached.offset())
                .map(fold -> reached.offset() < from.offset() ? beforeFold(fold) : behindFold(fold))
                .orElse(reached);
    }

    private static Place beforeFold(Span fold) {
        return Place.before(Math.max(0, fold.start() - 1));
    }

    private Place behindFold(Span fold) {
        return fold.end() < page.content().text().length() ? Place.before(fold.end() + 1) : Place.before(fold.start());
    }

    private Place step(CaretMove move, Place from) {
        if (!move.isVertical()) {
            forgetColumn();
        }
        int offset = from.offset();
        int end = page.content().text().length();
        return switch (move) {
            case LEFT ->
                runsRightToLeft(from) ? Place.before(steps.next(offset)) : Place.before(steps.previous(offset));
            case RIGHT ->
                runsRightToLeft(from) ? Place.before(steps.previous(offset)) : Place.before(steps.next(offset));
            case WORD_LEFT -> runsRightToLeft(from) ? wordOn(offset) : Place.before(steps.wordStart(offset));
            case WORD_RIGHT -> runsRightToLeft(from) ? Place.before(steps.wordStart(offset)) : wordOn(offset);
            case LINE_UP -> line(from, -1);
            case LINE_DOWN -> line(from, 1);
            case LINE_START -> Place.before(line(from).start());
            case LINE_END -> Place.behind(line(from).end());
            case PARAGRAPH_UP -> Place.before(paragraphStart(offset));
            case PARAGRAPH_DOWN -> Place.before(nextParagraph(offset));
            case PAGE_UP -> page(from, -1);
            case PAGE_DOWN -> page(from, 1);
            case TEXT_START -> Place.before(0);
            case TEXT_END -> Place.before(end);
        };
    }

    /// Where the caret stands after a key without Shift while something is selected: left and right go to its ends.
    Place collapse(CaretMove move, Span selected, Place from) {
        boolean backwards = runsRightToLeft(from);
        return switch (move) {
            case LEFT -> backwards ? Place.behind(selected.end()) : Place.before(selected.start());
            case RIGHT -> backwards ? Place.before(selected.start()) : Place.behind(selected.end());
            default -> move(move, from);
        };
    }

    private Place wordOn(int offset) {
        return Place.behind(steps.wordEnd(offset));
    }

    private boolean runsRightToLeft(Place place) {
        return paragraph(place).isRightToLeft();
    }

    private Span line(Place place) {
        return paragraph(place).lineAround(place);
    }

    private Place line(Place from, int step) {
        ParagraphView paragraph = paragraph(from);
        double x = column(paragraph, from);
        int line = paragraph.line(from) + step;
        if (line >= 0 && line < paragraph.lines()) {
            return paragraph.hitLine(line, x);
        }
        int index = page.content().beside(paragraph.content().index(), step);
        if (index < 0) {
            return Place.before(0);
        }
        if (index >= page.content().paragraphs().count()) {
            return Place.before(page.content().text().length());
        }
        ParagraphView neighbour = page.paragraph(index);
        return neighbour.hitLine(step > 0 ? 0 : neighbour.lines() - 1, x);
    }

    private Place page(Place from, int direction) {
        double x = column(paragraph(from), from);
        @Nullable Bounds caret = page.boundsOf(from);
        double y = caret == null ? page.getHeight() / 2 : caret.getCenterY();
        Span before = page.shown();
        page.scrollBy(direction * (page.getHeight() - KEPT_LINES * page.lineHeight()));
        Place reached = page.hit(x, y);
        if (!page.shown().equals(before)) {
            return reached;
        }
        return Place.before(direction > 0 ? page.content().text().length() : 0);
    }

    private double column(ParagraphView paragraph, Place from) {
        if (column == null) {
            column = paragraph.caret(from).left();
        }
        return column;
    }

    private ParagraphView paragraph(Place place) {
        return page.paragraph(page.content().shownAt(place.offset()));
    }

    private int paragraphStart(int offset) {
        DisplayParagraphs paragraphs = page.content().paragraphs();
        int start = paragraphs.paragraphSpan(paragraphs.at(offset)).start();
        return start < offset || start == 0
                ? start
                : paragraphs.paragraphSpan(paragraphs.at(start - 1)).start();
    }

    private int nextParagraph(int offset) {
        DisplayParagraphs paragraphs = page.content().paragraphs();
        int end = paragraphs.paragraphSpan(paragraphs.at(offset)).end();
        return Math.min(end + 1, page.content().text().length());
    }
}
