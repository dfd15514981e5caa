package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Chosen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.words.Columns;
import org.pressmark.view.reader.words.DisplayParagraphs;
import org.pressmark.view.reader.words.LineBox;
import org.pressmark.view.reader.words.ParagraphLook;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.Typography;

/// The article as a column of paragraphs, of which only those in view exist, and the caret.
///
/// JavaFX's own RichTextArea was tried first: it keeps a hundred paragraphs built on either side of the view and
/// goes
/// through all of them at every scroll, so that a page down took 19 ms and a jump 45 in an article of 1 MB before
/// any
/// mark was drawn. Here both cost what is seen. Lengths are pixels from the top left corner of this node.
public final class PageView extends Region {
    /// Where a jump puts the line it goes to, as a share of the height.
    private static final double JUMP = 1.0 / 3;

    /// What is kept free above and below a caret that moves, in shares of the reading size.
    private static final double FREE = 1.2;

    private final ParagraphShelf shelf;
    private final PageScroll scroll;
    private final Line caretLine = new Line();
    private final ReadOnlyObjectWrapper<Span> shown = new ReadOnlyObjectWrapper<>(this, "shown", Span.caret(0));
    private PageContent content = new PageContent(Page.empty());
    private Predicate<Mark> filter = mark -> true;
    private Typography typography;
    private Place caret = Place.before(0);

    public PageView(double readingSize) {
        typography = new Typography(readingSize);
        shelf = new ParagraphShelf(getChildren(), typography);
        scroll = new PageScroll(shelf);
        getStyleClass().add("page");
        setMinWidth(typography.narrowest());
        caretLine.getStyleClass().setAll("reader-caret");
        caretLine.setManaged(false);
        caretLine.setMouseTransparent(true);
        caretLine.setViewOrder(-2);
        getChildren().add(caretLine);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnScroll(this::wheel);
    }

    public void show(Page page) {
        content = new PageContent(page);
        content.show(filter);
        shelf.content(content);
        scroll.restart(content.paragraphs().count());
        caret = Place.before(0);
        requestLayout();
    }

    public PageContent content() {
        return content;
    }

    public void readingSize(double size) {
        typography = new Typography(size);
        shelf.typography(typography);
        shelf.columns(typography.columns(getWidth()));
        setMinWidth(typography.narrowest());
        settle();
    }

    public void look(int paragraph, ParagraphLook look) {
        content.look(paragraph, look);
        DisplayParagraphs paragraphs = content.paragraphs();
        int index = paragraphs.firstOf(paragraph);
        while (index < paragraphs.count() && paragraphs.paragraph(index) == paragraph) {
            shelf.forget(index++);
        }
        settle();
    }

    /// Shows only the marks of which `wanted` holds, now and from now on. Cost: what is in view.
    public void filter(Predicate<Mark> wanted) {
        filter = wanted;
        content.show(wanted);
        shelf.repaint();
    }

    /// Paints the marks of the paragraphs that a change touches; the marks that went.
    public List<Mark> update(MarksChange change) {
        List<Mark> gone = new ArrayList<>();
        change.removed().forEach(id -> gone.addAll(content.marks().remove(id)));
        change.added().forEach(content.marks()::add);
        shelf.repaint(gone);
        shelf.repaint(change.added());
        return gone;
    }

    public void choose(Set<Object> ids, String label) {
        int first = ids.stream()
                .flatMap(id -> content.marks().of(id).stream())
                .mapToInt(mark -> mark.span().start())
                .min()
                .orElse(-1);
        shelf.choose(new Chosen(Set.copyOf(ids), label, first));
    }

    /// Shows which words were looked for; in the order of the text and apart from each other.
    public void hits(List<Span> found) {
        shelf.hits(found);
    }

    /// Shows what is selected and where the caret stands. Scrolls nothing.
    public void select(Span span, Place place) {
        caret = place;
        shelf.select(span);
        placeCaret();
    }

    public Line caretLine() {
        return caretLine;
    }

    /// What of the article is in view, in whole lines.
    public ReadOnlyObjectProperty<Span> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Span shown() {
        layOutNow();
        return shown.get();
    }

    public double lineHeight() {
        return typography.size() * ParagraphLook.BODY.line();
    }

    /// Moves the article up under the view by so many pixels, or down if negative.
    public void scrollBy(double pixels) {
        scroll.by(pixels);
        requestLayout();
    }

    /// Brings the line of an offset to the top of the view.
    void scrollTo(int offset) {
        layOutNow();
        scroll.to(content.paragraphs().at(offset), Place.before(offset), 0);
        requestLayout();
    }

    /// Scrolls as little as is needed to show the line of a place, and where that is far away, jumps.
    public void reveal(Place place) {
        layOutNow();
        int index = content.paragraphs().at(place.offset());
        Bounds line = boundsOf(place);
        double free = typography.size() * FREE;
        double above = line == null ? Double.NEGATIVE_INFINITY : line.getMinY() - free;
        double below = line == null ? 0 : line.getMaxY() + free - getHeight();
        if (Math.abs(above) > 2 * getHeight() || below > getHeight()) {
            scroll.to(index, place, getHeight() * JUMP);
            requestLayout();
        } else if (above < 0) {
            scrollBy(above);
        } else if (below > 0) {
            scrollBy(below);
        }
    }

    /// The place nearest to a point.
    public Place hit(double x, double y) {
        ParagraphView view = at(y);
        return view.hit(x, y - view.getLayoutY());
    }

    /// A display paragraph, laid out, whether or not it is in view.
    public ParagraphView paragraph(int index) {
        layOutNow();
        return shelf.get(index);
    }

    /// The marks whose words lie under a point, innermost first.
    public List<Mark> marksAt(double x, double y) {
        ParagraphView view = at(y);
        double inside = y - view.getLayoutY();
        return content.marksIn(view.content().index(), mark -> view.covers(mark.span(), x, inside));
    }

    /// The caret at a place whose paragraph is in view, a box without width.
    public @Nullable Bounds boundsOf(Place place) {
        layOutNow();
        int index = content.paragraphs().at(place.offset());
        if (!shelf.isShown(index)) {
            return null;
        }
        ParagraphView view = shelf.get(index);
        return bounds(view, view.caret(place));
    }

    /// The smallest box round what of a stretch of the article is in view.
    public @Nullable Bounds boundsOf(Span span) {
        return boxesOf(span).stream().reduce(PageView::union).orElse(null);
    }

    /// The boxes of what of a stretch of the article is in view, at least one a line.
    public List<Bounds> boxesOf(Span span) {
        layOutNow();
        return shelf.inView().stream()
                .flatMap(view -> view.boxes(span).stream().map(box -> bounds(view, box)))
                .filter(line -> line.getMaxY() > 0 && line.getMinY() < getHeight())
                .toList();
    }

    @Override
    protected void layoutChildren() {
        Columns wanted = typography.columns(getWidth());
        if (!wanted.equals(shelf.columns())) {
            shelf.columns(wanted);
            scroll.settle(content.paragraphs().at(scroll.anchor()));
        }
        scroll.arrange(getWidth(), getHeight());
        shown.set(scroll.shown());
        placeCaret();
    }

    private void layOutNow() {
        if (isNeedsLayout()) {
            layout();
        }
    }

    private void settle() {
        scroll.settle(content.paragraphs().at(scroll.anchor()));
        requestLayout();
    }

    private ParagraphView at(double y) {
        layOutNow();
        List<ParagraphView> views = shelf.inView();
        ParagraphView found = views.getFirst();
        for (ParagraphView view : views) {
            if (view.getLayoutY() <= y) {
                found = view;
            }
        }
        return found;
    }

    private void wheel(ScrollEvent event) {
        if (!event.isControlDown()) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void placeCaret() {
        Bounds line = isNeedsLayout() ? null : boundsOf(caret);
        caretLine.setOpacity(line == null ? 0 : 1);
        if (line != null) {
            double x = snapPositionX(line.getMinX());
            caretLine.setStartX(x);
            caretLine.setEndX(x);
            caretLine.setStartY(line.getMinY());
            caretLine.setEndY(line.getMaxY());
        }
    }

    private static Bounds bounds(ParagraphView view, LineBox box) {
        double y = view.getLayoutY();
        return new BoundingBox(box.left(), y + box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        double right = Math.max(one.getMaxX(), other.getMaxX());
        double bottom = Math.max(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }
}
