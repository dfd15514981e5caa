package org.pressmark.view.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Borders;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Group;
import org.pressmark.desk.OpenText;
import org.pressmark.desk.Proposing;
import org.pressmark.desk.Sight;
import org.pressmark.desk.Tags;
import org.pressmark.desk.Underway;
import org.pressmark.model.Annotation;
import org.pressmark.model.Zone;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;
import org.pressmark.view.TagWords;
import org.pressmark.view.reader.ReaderView;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.Viewing;

/// The open article: the reader, kept in step with the desk in both directions.
///
/// A change repaints only the paragraphs it touches. Screen thread only.
public final class ArticlePane extends Pane {
    private final Desk desk;
    private final ReaderView reader = new ReaderView();
    private final TagWords words;
    private final TagMarks marks;
    private boolean isPicking;

    public ArticlePane(Desk desk, TagWords words) {
        this.desk = desk;
        this.words = words;
        this.marks = new TagMarks(desk);
        setId("article");
        getChildren().add(reader);
        desk.textProperty().subscribe(this::show);
        desk.tags().listen(this::repaint);
        desk.followUp()
                .asideProperty()
                .subscribe((before, now) -> marks.refusedZones(before, now).forEach(this::look));
        desk.chosenProperty().subscribe(this::choose);
        desk.picked().idsProperty().subscribe(this::choose);
        desk.picked().underwayProperty().subscribe(this::showHandles);
        desk.selectionProperty().subscribe(this::follow);
        desk.sight().listen(this::view);
        view();
        reader.selectionProperty().subscribe(now -> desk.select(now.span(), now.caret()));
        reader.onMarksClicked(this::clicked);
        reader.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> isPicking = press.isShortcutDown());
        reader.spoken(this::spoken);
    }

    /// Asked about every key that does not move the caret; true means that it is done with.
    public void onKey(Predicate<KeyEvent> handler) {
        reader.onKey(handler);
    }

    /// Asked about every key before the caret moves by it; true means that it is done with.
    public void onKeyBefore(Predicate<KeyEvent> handler) {
        reader.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (handler.test(key)) {
                key.consume();
            }
        });
    }

    /// Shows what is proposed as pale outlines.
    public void show(Proposing proposing) {
        new ProposalMarks(desk, reader).follow(proposing);
    }

    /// What dragging a border leads to.
    public void onDrag(Borders borders) {
        reader.handles().onDrag(new BorderDrag(desk, borders));
    }

    /// Told what was selected with the mouse.
    public void onSelected(Consumer<Span> handler) {
        reader.onSelected(span -> {
            if (!span.isEmpty()) {
                handler.accept(span);
            }
        });
    }

    /// Told when other words came into view.
    public void onMoved(Runnable handler) {
        reader.shownProperty().subscribe(handler);
    }

    /// Marks where words that were looked for stand.
    public void hits(List<Span> found) {
        reader.hits(found);
    }

    /// The reading size in pixels.
    public void fontSize(int size) {
        reader.fontSizeProperty().set(size);
    }

    /// Gives the page the keys, from wherever they are, and be it another window.
    public void focus() {
        reader.requestFocus();
        Window window = getScene() == null ? null : getScene().getWindow();
        if (window != null && !window.isFocused()) {
            window.requestFocus();
        }
    }

    /// Where words of the article are, in this node's coordinates, if they are in view.
    public Optional<Bounds> boundsOf(Span span) {
        return (span.isEmpty() ? reader.caretBounds() : reader.boundsOf(span)).map(reader::localToParent);
    }

    private void show(@Nullable OpenText open) {
        if (open == null) {
            reader.show(Page.empty());
            return;
        }
        List<Mark> all = desk.tags().all().stream().flatMap(this::marks).toList();
        reader.show(new Page(open.text(), marks.looks(open), all));
    }

    private void view() {
        Set<Viewing.Extra> extras = EnumSet.noneOf(Viewing.Extra.class);
        for (Sight.Extra extra : Sight.Extra.values()) {
            if (desk.sight().shows(extra)) {
                extras.add(drawn(extra));
            }
        }
        reader.view(new Viewing(this::isShown, this::label, words::folded, extras));
    }

    private static Viewing.Extra drawn(Sight.Extra extra) {
        return switch (extra) {
            case LABELS -> Viewing.Extra.LABELS;
            case LINES -> Viewing.Extra.LINES;
            case FOLDS -> Viewing.Extra.FOLDS;
            case HIDDEN -> Viewing.Extra.HIDDEN;
        };
    }

    private boolean isShown(Mark mark) {
        return !(mark.group() instanceof Group group) || desk.sight().shows(group);
    }

    private String label(Mark mark) {
        Annotation tag = mark.id() instanceof UUID id ? desk.tags().find(id) : null;
        return tag == null ? "" : words.brief(tag);
    }

    private Stream<Mark> marks(Annotation tag) {
        return marks.marks(tag).stream();
    }

    private void repaint(Tags.Changed changed) {
        showHandles();
        Set<Object> gone = new HashSet<>();
        changed.gone().forEach(tag -> gone.add(tag.id()));
        reader.update(new MarksChange(
                gone, changed.come().stream().flatMap(this::marks).toList()));
        Stream.concat(changed.gone().stream(), changed.come().stream())
                .filter(Zone.class::isInstance)
                .flatMap(Annotation::extent)
                .forEach(this::look);
    }

    /// Sets anew the paragraphs that a zone covers.
    private void look(Span zone) {
        OpenText open = desk.textProperty().get();
        if (open == null) {
            return;
        }
        Paragraphs paragraphs = open.paragraphs();
        int last = paragraphs.indexAt(zone.end() - 1);
        for (int at = paragraphs.indexAt(zone.start()); at <= last; at++) {
            reader.look(at, marks.look(open, at));
        }
    }

    private void choose() {
        Annotation tag = desk.chosenProperty().get();
        Set<UUID> picked = desk.picked().idsProperty().get();
        if (tag == null) {
            reader.choose(Set.of(), "");
        } else if (picked.isEmpty()) {
            reader.choose(Set.of(tag.id()), words.name(tag));
        } else {
            reader.choose(new HashSet<>(picked), words.several(picked.size()));
        }
        showHandles();
    }

    /// Handles stand at the ends of the one tag in hand, those of its cue or source only where caret or mouse is;
    /// while a border is moved, where it would be.
    private void showHandles() {
        Annotation tag = desk.chosenProperty().get();
        Underway underway = desk.picked().underwayProperty().get();
        boolean isOne = tag != null && desk.picked().idsProperty().get().isEmpty();
        reader.handles()
                .show(
                        isOne ? BorderDrag.stretches(tag, underway) : List.of(),
                        isOne ? tag.extent().collect(Collectors.toSet()) : Set.of(),
                        underway == null ? List.of() : underway.stretches());
    }

    private void follow(Span selected) {
        if (selected.equals(reader.selection().span())) {
            return;
        }
        if (selected.isEmpty()) {
            reader.moveTo(selected.start());
        } else {
            reader.select(selected);
        }
    }

    /// A click inspects the innermost tag; a click on what is inspected, the next one out. With Ctrl it takes one
    /// more in hand.
    private void clicked(List<Object> ids) {
        List<Annotation> tags = new ArrayList<>();
        for (Object id : ids) {
            Annotation tag = id instanceof UUID known ? desk.tags().find(known) : null;
            if (tag != null) {
                tags.add(tag);
            }
        }
        if (!tags.isEmpty() && isPicking) {
            desk.picked().toggle(tags.getFirst());
        } else if (!tags.isEmpty()) {
            Annotation chosen = desk.chosenProperty().get();
            int at = chosen == null ? -1 : tags.indexOf(chosen);
            desk.choose(tags.get((at + 1) % tags.size()));
        }
    }

    /// What is read out where the caret stands: the sentence, then every tag under it.
    private String spoken() {
        OpenText open = desk.textProperty().get();
        if (open == null) {
            return "";
        }
        String sentence = open.sentences().at(desk.caret()).of(open.text());
        return Stream.concat(
                        Stream.of(sentence),
                        desk.sight().under(desk.caret()).stream().map(words::name))
                .collect(Collectors.joining(". "));
    }

    @Override
    protected double computeMinWidth(double height) {
        return reader.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        reader.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
