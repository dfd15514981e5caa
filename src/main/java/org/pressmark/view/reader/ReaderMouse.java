package org.pressmark.view.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.words.DisplayParagraphs;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.TextSteps;

/// Selecting with the mouse: press and drag by signs, after a double click by words, after a triple click by
/// paragraphs; beyond the border of the page it scrolls.
final class ReaderMouse {
    private static final Duration SCROLL_STEP = Duration.millis(40);
    private static final double SCROLL_SHARE = 0.35;

    /// What the mouse leads to.
    interface Target {
        void select(Selection selection, Place.Side side);

        void selected(Span span);

        void clicked(List<Mark> marks);

        Selection selection();

        TextSteps steps();
    }

    private final PageView page;
    private final Target target;
    private final Timeline autoScroll = new Timeline(new KeyFrame(SCROLL_STEP, event -> scrollOn()));
    private Consumer<Place> extend = place -> {};
    private Span unit = Span.caret(0);
    private double x;
    private double y;

    ReaderMouse(PageView page, Target target) {
        this.page = page;
        this.target = target;
        autoScroll.setCycleCount(Timeline.INDEFINITE);
        page.setOnMousePressed(this::press);
        page.setOnMouseDragged(this::drag);
        page.setOnMouseReleased(this::release);
    }

    private void press(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        Place place = page.hit(x, y);
        if (event.getButton() == MouseButton.PRIMARY) {
            begin(event, place);
        } else if (!target.selection().span().touches(place.offset())) {
            target.select(Selection.caret(place.offset()), place.side());
        }
    }

    private void begin(MouseEvent event, Place place) {
        switch (Math.min(event.getClickCount(), 3)) {
            case 2 -> byUnits(place, target.steps()::wordAt);
            case 3 -> byUnits(place, this::paragraphAt);
            default -> {
                int anchor = event.isShiftDown() ? target.selection().anchor() : place.offset();
                extend = reached -> target.select(new Selection(anchor, reached.offset()), reached.side());
                extend.accept(place);
            }
        }
    }

    private void byUnits(Place place, IntFunction<Span> unitAt) {
        unit = unitAt.apply(place.sign());
        extend = reached -> {
            Span other = unitAt.apply(reached.sign());
            boolean backwards = other.start() < unit.start();
            Selection selection = backwards
                    ? new Selection(unit.end(), other.start())
                    : new Selection(unit.start(), Math.max(unit.end(), other.end()));
            target.select(selection, Place.Side.BEHIND_PREVIOUS);
        };
        extend.accept(place);
    }

    private Span paragraphAt(int offset) {
        DisplayParagraphs paragraphs = page.content().paragraphs();
        return paragraphs.paragraphSpan(paragraphs.at(offset));
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        x = event.getX();
        y = event.getY();
        extend.accept(page.hit(x, y));
        if (y < 0 || y > page.getHeight()) {
            autoScroll.play();
        } else {
            autoScroll.stop();
        }
    }

    private void scrollOn() {
        double beyond = y < 0 ? y : y - page.getHeight();
        page.scrollBy(beyond * SCROLL_SHARE);
        extend.accept(page.hit(x, Math.clamp(y, 0, page.getHeight())));
    }

    private void release(MouseEvent event) {
        autoScroll.stop();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Selection selection = target.selection();
        if (!selection.isEmpty()) {
            target.selected(selection.span());
        } else if (event.isStillSincePress() && !page.unfoldAt(event.getY())) {
            List<Mark> marks = page.marksAt(event.getX(), event.getY());
            if (!marks.isEmpty()) {
                target.clicked(marks);
            }
        }
    }
}
