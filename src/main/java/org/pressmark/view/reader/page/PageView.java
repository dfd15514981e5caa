package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Chosen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.words.Columns;
import org.pressmark.view.reader.words.ParagraphLook;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.Typography;

/// The article as a column of paragraphs, of which only those in view exist, and the caret.
///
/// JavaFX's own RichTextArea was tried first: it keeps a hundred paragraphs built on either side of the view and
/// goes through all of them at every scroll, so that a page down took 19 ms and a jump 45 in an article of 1 MB
/// before any mark was drawn. Here both cost what is seen. Lengths are pixels from the top left corner of this
/// node.
public final class PageView extends Region {
    /// What is kept free above and below a caret that moves, in shares of the reading size.
    private static final double FREE = 1.2;

    private final ParagraphShelf shelf;
    private final PageScroll scroll;
    private final PagePlaces places;
    private final CaretView caretLine = new CaretView();
    private final ChosenLabelView label = new ChosenLabelView();
    private final EyeLevel eye = new EyeLevel();
    private final ConnectionView connection = new ConnectionView();
    private final ReadOnlyObjectWrapper<Span> shown = new ReadOnlyObjectWrapper<>(this, "shown", Span.caret(0));
    private PageContent content = new PageContent(Page.empty());
    private Viewing viewing = Viewing.PLAIN;
    private Typography typography;
    private Place caret = Place.before(0);

    public PageView(double readingSize) {
        typography = new Typography(readingSize);
        shelf = new ParagraphShelf(getChildren(), typography);
        scroll = new PageScroll(shelf);
        places = new PagePlaces(shelf);
        getStyleClass().add("page");
        setMinWidth(typography.narrowest());
        getChildren().addAll(connection, label, caretLine);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnScroll(wheel -> {
            if (!wheel.isControlDown()) {
                scrollBy(-wheel.getDeltaY());
                wheel.consume();
            }
        });
    }

    public void show(Page page) {
        content = new PageContent(page);
        shelf.content(content);
        content.folds().follow(viewing);
        scroll.restart(content);
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
        eye.hold(scroll, content, caret);
        requestLayout();
    }

    public void look(int paragraph, ParagraphLook look) {
        content.look(paragraph, look);
        shelf.forgetParagraph(paragraph);
        settle();
    }

    /// Shows this article, and others, in another way from now on. Cost: what is in view.
    public void view(Viewing other) {
        viewing = other;
        requestLayout();
        shelf.viewing(other);
        if (content.folds().follow(other)) {
            refold();
            return;
        }
        keepingTheCaret(shelf::repaint);
    }

    /// Opens the fold that an offset lies in; whether it lay in one.
    public boolean unfold(int offset) {
        boolean opened = content.folds().open(content.paragraphs().at(offset));
        if (opened) {
            refold();
        }
        return opened;
    }

    /// Opens the fold at this height, if there is one.
    public boolean unfoldAt(double y) {
        ParagraphView view = at(y);
        return view.isFoldAt(y) && unfold(view.span().start());
    }

    private void refold() {
        shelf.clear();
        settle();
    }

    /// Paints something; where that makes paragraphs higher or lower, the caret stays where it is in view, or else
    /// the line at the top.
    private void keepingTheCaret(BooleanSupplier painting) {
        Bounds before = boundsOf(caret);
        if (!painting.getAsBoolean()) {
            return;
        }
        if (before == null || before.getMaxY() < 0 || before.getMinY() > getHeight()) {
            settle();
            return;
        }
        scroll.caretTo(content.shownAt(caret.offset()), caret, before.getMinY());
        requestLayout();
    }

    /// Paints the marks of the paragraphs that a change touches; the marks that went.
    public List<Mark> update(MarksChange change) {
        List<Mark> gone = new ArrayList<>();
        change.removed().forEach(id -> gone.addAll(content.marks().remove(id)));
        change.added().forEach(content.marks()::add);
        keepingTheCaret(() -> shelf.repaint(gone, change.added()));
        shelf.name(label);
        return gone;
    }

    public void choose(Set<Object> ids, String words) {
        List<Mark> marks = marksOf(ids);
        connection.tie(marks);
        keepingTheCaret(() -> shelf.choose(Chosen.of(ids, words, marks)));
        requestLayout();
    }

    public List<Mark> marksOf(Set<Object> ids) {
        return ids.stream().flatMap(id -> content.marks().of(id).stream()).toList();
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

    public Node caretLine() {
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
        scroll.to(content.shownAt(offset), Place.before(offset), 0);
        requestLayout();
    }

    /// Scrolls as little as is needed to show the line of a place, and where that is far away, jumps.
    public void reveal(Place place) {
        layOutNow();
        double free = typography.size() * FREE;
        if (scroll.reveal(place, content.shownAt(place.offset()), boundsOf(place), free, getHeight())) {
            requestLayout();
        }
    }

    /// Shows the line to which the caret is about to jump: near enough to where the eye is, or just there.
    public void goTo(Place place) {
        layOutNow();
        if (scroll.steady(place, content.shownAt(place.offset()), boundsOf(place), eye.level(), getHeight())) {
            requestLayout();
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
        return shelf.get(content.folds().head(index));
    }

    /// The marks whose words lie under a point, innermost first.
    public List<Mark> marksAt(double x, double y) {
        ParagraphView view = at(y);
        double inside = y - view.getLayoutY();
        return content.marksIn(
                view.content().index(), mark -> viewing.shown().test(mark) && view.covers(mark.span(), x, inside));
    }

    /// The caret at a place whose paragraph is in view, a box without width.
    public @Nullable Bounds boundsOf(Place place) {
        layOutNow();
        return places.boundsOf(content, place);
    }

    /// The smallest box round what of a stretch of the article is in view.
    public @Nullable Bounds boundsOf(Span span) {
        return boxesOf(span).stream().reduce(Boxes::around).orElse(null);
    }

    /// The boxes of what of a stretch of the article is in view, at least one a line.
    public List<Bounds> boxesOf(Span span) {
        layOutNow();
        return places.boxesOf(span, getHeight());
    }

    @Override
    protected void layoutChildren() {
        Columns wanted = typography.columns(getWidth());
        if (!wanted.equals(shelf.columns())) {
            shelf.columns(wanted);
            eye.hold(scroll, content, caret);
        }
        scroll.follow(eye.moved(localToScene(0, 0).getY()));
        scroll.arrange(getWidth(), getHeight());
        shown.set(scroll.shown());
        shelf.name(label);
        placeCaret();
        PagePlaces.View view = new PagePlaces.View(places, content, shown.get().start(), getHeight());
        connection.draw(view, new ConnectionView.Rails(shelf.columns(), typography.size()), viewing);
    }

    private void layOutNow() {
        if (isNeedsLayout()) {
            layout();
        }
    }

    private void settle() {
        scroll.settle(content.shownAt(scroll.anchor()));
        requestLayout();
    }

    private ParagraphView at(double y) {
        layOutNow();
        return places.at(y);
    }

    private void placeCaret() {
        Bounds place = isNeedsLayout() ? null : boundsOf(caret);
        caretLine.place(place);
        eye.sees(place, getHeight());
    }
}
