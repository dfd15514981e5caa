package org.pressmark.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Edge;
import org.pressmark.text.Span;
import org.pressmark.text.Stops.Unit;
import org.pressmark.view.reader.mark.Outline;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.words.Place;

/// Handles at both ends of the stretches in hand, by which their borders are dragged, and the outline of what is
/// under way.
///
/// Dragged beyond the border of the page it scrolls. Nothing here changes anything: a [Drag] does. Screen thread
/// only.
public final class HandlesView extends Region {
    /// What dragging a handle leads to. Stretches are counted as they are shown, offsets are the article's.
    public interface Drag {
        void begin(int stretch, Edge edge);

        /// The nearest stop is meant, by characters, or with Ctrl held by words.
        void to(int offset, Unit unit);

        void end();
    }

    private static final Duration SCROLL_STEP = Duration.millis(40);
    private static final double SCROLL_SHARE = 0.35;

    /// How far from words the mouse still means them, in pixels.
    private static final double NEAR = 10;

    private final PageView page;
    private final Path pale = new Path();
    private final List<GripView> grips = new ArrayList<>();
    private final Timeline autoScroll = new Timeline(new KeyFrame(SCROLL_STEP, event -> scrollOn()));
    private List<Span> stretches = List.of();
    private List<Span> outlined = List.of();
    private Set<Span> standing = Set.of();
    private int caret;
    private int pointed = -1;
    private int dragged = -1;
    private @Nullable Drag drag;
    private Point2D shift = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;
    private Unit unit = Unit.CHARACTER;
    private boolean isDragging;

    HandlesView(PageView page) {
        this.page = page;
        getStyleClass().add("handles");
        setPickOnBounds(false);
        pale.getStyleClass().setAll("underway");
        pale.setManaged(false);
        pale.setMouseTransparent(true);
        getChildren().add(pale);
        autoScroll.setCycleCount(Timeline.INDEFINITE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        // Asked for where the words are: a handle moves away under the pointer.
        parentProperty().subscribe(parent -> {
            if (parent != null) {
                parent.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
                parent.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
                parent.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
            }
        });
    }

    /// Gives handles to the ends of the stretches held, and outlines those under way. Those of `standing` always
    /// show their handles; the others where the caret or the mouse is.
    public void show(List<Span> held, Set<Span> standing, List<Span> underway) {
        stretches = List.copyOf(held);
        this.standing = Set.copyOf(standing);
        outlined = List.copyOf(underway);
        while (grips.size() < 2 * stretches.size()) {
            add(grips.size() / 2, grips.size() % 2 == 0 ? Edge.START : Edge.END);
        }
        requestLayout();
    }

    /// The caret stands here, an offset of the article.
    public void caret(int offset) {
        caret = offset;
        requestLayout();
    }

    /// Who is told what is dragged where.
    public void onDrag(Drag handler) {
        drag = handler;
    }

    @Override
    protected void layoutChildren() {
        for (int at = 0; at < grips.size(); at++) {
            Span stretch = at / 2 < stretches.size() && isMeant(at / 2) ? stretches.get(at / 2) : null;
            grips.get(at)
                    .place(stretch == null ? null : line(stretch, grips.get(at).edge()), getHeight());
        }
        List<PathElement> path = new ArrayList<>();
        outlined.stream()
                .flatMap(span -> page.boxesOf(span).stream())
                .forEach(box -> Outline.rectangle(path, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        pale.getElements().setAll(path);
    }

    private boolean isMeant(int stretch) {
        Span span = stretches.get(stretch);
        return (isDragging && stretch == dragged)
                || stretch == pointed
                || standing.contains(span)
                || span.touches(caret);
    }

    private void point(MouseEvent event) {
        if (stretches.size() > standing.size()) {
            Point2D at = page.sceneToLocal(event.getSceneX(), event.getSceneY());
            int now = stretchAt(at);
            if (now != pointed) {
                pointed = now;
                requestLayout();
            }
        }
    }

    /// The stretch at or near a point of the page, or -1: near enough that its handles do not go when they are
    /// reached for.
    private int stretchAt(Point2D at) {
        for (int stretch = 0; stretch < stretches.size(); stretch++) {
            for (Bounds box : page.boxesOf(stretches.get(stretch))) {
                if (at.getX() > box.getMinX() - NEAR
                        && at.getX() < box.getMaxX() + NEAR
                        && at.getY() > box.getMinY() - NEAR
                        && at.getY() < box.getMaxY() + NEAR) {
                    return stretch;
                }
            }
        }
        return -1;
    }

    private @Nullable Bounds line(Span stretch, Edge edge) {
        return page.boundsOf(edge == Edge.START ? Place.before(stretch.start()) : Place.behind(stretch.end()));
    }

    private void add(int stretch, Edge edge) {
        GripView grip = new GripView(edge);
        grip.setOnMousePressed(event -> press(event, stretch, edge));
        grips.add(grip);
        getChildren().add(grip);
    }

    private void press(MouseEvent event, int stretch, Edge edge) {
        Bounds line = line(stretches.get(stretch), edge);
        if (event.getButton() == MouseButton.PRIMARY && line != null && drag != null) {
            Point2D at = page.sceneToLocal(event.getSceneX(), event.getSceneY());
            shift = new Point2D(line.getMinX() - at.getX(), line.getCenterY() - at.getY());
            isDragging = true;
            dragged = stretch;
            drag.begin(stretch, edge);
        }
    }

    private void drag(MouseEvent event) {
        if (!isDragging) {
            return;
        }
        event.consume();
        pointer = page.sceneToLocal(event.getSceneX(), event.getSceneY()).add(shift);
        unit = event.isShortcutDown() ? Unit.WORD : Unit.CHARACTER;
        go();
        if (pointer.getY() < 0 || pointer.getY() > getHeight()) {
            autoScroll.play();
        } else {
            autoScroll.stop();
        }
    }

    private void scrollOn() {
        page.scrollBy((pointer.getY() < 0 ? pointer.getY() : pointer.getY() - getHeight()) * SCROLL_SHARE);
        go();
    }

    private void go() {
        if (drag != null) {
            double y = Math.clamp(pointer.getY(), 0, Math.max(0, getHeight() - 1));
            drag.to(page.hit(pointer.getX(), y).offset(), unit);
        }
    }

    private void release(MouseEvent event) {
        if (isDragging && event.getButton() == MouseButton.PRIMARY && drag != null) {
            event.consume();
            autoScroll.stop();
            isDragging = false;
            requestLayout();
            drag.end();
        }
    }
}
