package org.pressmark.view.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.Look;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.mark.RulerView;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.PageScrollBar;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.page.Viewing;
import org.pressmark.view.reader.words.ParagraphLook;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.TextSteps;

/// The page on which an article is read: its words, its marks, a caret, and an overview ruler.
///
/// The caret moves by RichTextArea's keys; every other key press goes to the handler given to [#onKey]. Nothing
/// here changes the article. All offsets are UTF-16 code units in the article, 0-based; all bounds are in this
/// node's own coordinates. Screen thread only.
public final class ReaderView extends Region {
    /// Pixels.
    public static final double SMALLEST_FONT = 12;

    public static final double LARGEST_FONT = 32;
    public static final double USUAL_FONT = 17;

    private final PageView page = new PageView(USUAL_FONT);
    private final HandlesView handles = new HandlesView(page);
    private final RulerView ruler = new RulerView(this::jump);
    private final PageScrollBar scrollBar = new PageScrollBar(page);
    private final ReaderCaret caret =
            new ReaderCaret(page, () -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", USUAL_FONT);
    private Predicate<KeyEvent> keys = key -> false;
    private Consumer<List<Object>> clicked = ids -> {};
    private Consumer<Span> selected = span -> {};
    private Supplier<String> spoken = () -> "";

    public ReaderView() {
        getStyleClass().add("reader");
        getStylesheets().add(Look.sheet("reader"));
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getChildren().addAll(page, handles, ruler, scrollBar);
        page.shownProperty().subscribe(ruler::inView);
        fontSize.subscribe(size -> page.readingSize(Math.clamp(size.doubleValue(), SMALLEST_FONT, LARGEST_FONT)));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                caret.blink().start();
            } else {
                caret.blink().stop();
            }
        });
        caret.selection().subscribe(now -> handles.caret(now.caret()));
        setOnKeyPressed(this::keyPressed);
        setOnMousePressed(event -> requestFocus());
        new ReaderMouse(page, new MouseTarget());
    }

    /// Opens an article at its start, nothing selected, nothing chosen.
    public void show(Page shown) {
        page.show(shown);
        ruler.show(page.content().marks(), shown.text().length());
        caret.restart();
    }

    /// Sets one paragraph differently; the line at the top of the page stays where it is.
    ///
    /// `paragraph` counts the stretches between `\n` from 0, blank ones included.
    public void look(int paragraph, ParagraphLook look) {
        page.look(paragraph, look);
    }

    /// Paints the paragraphs that a change of marks touches, and nothing else.
    ///
    /// @throws IllegalArgumentException if a mark lies outside the article: nothing is changed
    public void update(MarksChange change) {
        change.added().forEach(this::check);
        ruler.update(page.update(change), change.added());
    }

    /// Shows this article, and others, in this way from now on. What is chosen is painted even if it is not shown.
    public void view(Viewing viewing) {
        page.view(viewing);
        ruler.filter(viewing.shown());
    }

    /// Shows what was looked for, in the order of the text and apart from each other. No mark is touched.
    public void hits(List<Span> found) {
        page.hits(found);
        ruler.hits(found);
    }

    /// Outlines all marks of these ids and puts `label`, if it is not empty, above the first of them.
    public void choose(Set<Object> ids, String label) {
        page.choose(ids, label);
        ruler.choose(page.marksOf(ids));
    }

    /// The handles of what is in hand.
    public HandlesView handles() {
        return handles;
    }

    public Selection selection() {
        return caret.selection().get();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return caret.selection().getReadOnlyProperty();
    }

    /// Selects a stretch of the article, puts the caret at its end and brings it into view.
    public void select(Span span) {
        caret.select(span);
    }

    /// Puts the caret at an offset, selects nothing and brings it into view.
    public void moveTo(int offset) {
        caret.moveTo(offset);
    }

    /// The marks around the sign at an offset, innermost first; at the end of a mark its own too.
    public List<Mark> marksAt(int offset) {
        int index = page.content().paragraphs().at(offset);
        List<Mark> inside = page.content().marksIn(index, mark -> mark.contains(offset));
        return inside.isEmpty()
                ? page.content().marksIn(index, mark -> mark.span().touches(offset))
                : inside;
    }

    /// The number that stands in the margin beside the paragraph of an offset; 0 beside a blank one.
    public int paragraphNumber(int offset) {
        return page.content().paragraphs().number(page.content().paragraphs().at(offset));
    }

    /// Where the caret stands, if that is in view.
    public Optional<Bounds> caretBounds() {
        return inReader(page.boundsOf(caret.place()));
    }

    /// The smallest box round what is in view of a stretch of the article.
    public Optional<Bounds> boundsOf(Span span) {
        return inReader(page.boundsOf(span));
    }

    /// What of the article is in view.
    public ReadOnlyObjectProperty<Span> shownProperty() {
        return page.shownProperty();
    }

    /// Pixels; values outside [#SMALLEST_FONT] and [#LARGEST_FONT] show as the nearest of them.
    public DoubleProperty fontSizeProperty() {
        return fontSize;
    }

    /// Who is asked about every key press that does not move the caret; true means that it is done with.
    public void onKey(Predicate<KeyEvent> handler) {
        keys = handler;
    }

    /// Who is told the ids of the marks that were clicked, innermost first.
    public void onMarksClicked(Consumer<List<Object>> handler) {
        clicked = handler;
    }

    /// Who is told what was selected with the mouse, when the button is let go.
    public void onSelected(Consumer<Span> handler) {
        selected = handler;
    }

    /// Who says what is read out where the caret stands.
    public void spoken(Supplier<String> text) {
        spoken = text;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computeMinWidth(double height) {
        return page.minWidth(height) + ruler.prefWidth(height) + scrollBar.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double bar = snapSizeX(scrollBar.prefWidth(-1));
        double strip = snapSizeX(ruler.prefWidth(-1));
        double room = getWidth() - bar - strip;
        page.resizeRelocate(0, 0, room, getHeight());
        handles.resizeRelocate(0, 0, room, getHeight());
        handles.requestLayout();
        ruler.resizeRelocate(room, 0, strip, getHeight());
        scrollBar.resizeRelocate(room + strip, 0, bar, getHeight());
    }

    private void jump(int offset) {
        caret.jump(offset);
    }

    private void keyPressed(KeyEvent key) {
        if (ReaderKeys.isCopy(key)) {
            copy();
            key.consume();
        } else if (ReaderKeys.isSelectAll(key)) {
            caret.selectAll();
            key.consume();
        } else {
            ReaderKeys.moveOf(key).ifPresentOrElse(move -> move(move, key), () -> command(key));
        }
    }

    private void move(CaretMove move, KeyEvent key) {
        caret.move(move, key);
        key.consume();
    }

    private void command(KeyEvent key) {
        if (keys.test(key)) {
            key.consume();
        }
    }

    private void copy() {
        if (!selection().isEmpty()) {
            String words = selection().span().of(page.content().text());
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        }
    }

    private void check(Mark mark) {
        if (!mark.span().fits(page.content().text())) {
            throw new IllegalArgumentException("mark outside the article: " + mark);
        }
    }

    private Optional<Bounds> inReader(@Nullable Bounds inPage) {
        return Optional.ofNullable(inPage).map(page::localToParent);
    }

    private final class MouseTarget implements ReaderMouse.Target {
        @Override
        public void select(Selection now, Place.Side side) {
            caret.select(now, side);
        }

        @Override
        public void selected(Span span) {
            selected.accept(span);
        }

        @Override
        public void clicked(List<Mark> marks) {
            clicked.accept(marks.stream().map(Mark::id).distinct().toList());
        }

        @Override
        public Selection selection() {
            return ReaderView.this.selection();
        }

        @Override
        public TextSteps steps() {
            return caret.steps();
        }
    }
}
