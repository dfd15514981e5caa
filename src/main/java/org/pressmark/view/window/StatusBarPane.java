package org.pressmark.view.window;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.ArticleFindings;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Committed;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.TagWords;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// The promise: what is saved and since when, what was done last, the tag under the caret, who is at work, how
/// much is tagged, and where the caret stands.
///
/// A refusal stays, in the colour of warning, until the next word.
public final class StatusBarPane extends BorderPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read-only");
    private static final List<Annotation.Kind> COUNTED =
            List.of(Annotation.Kind.QUOTE, Annotation.Kind.CLAIM, Annotation.Kind.OUTLET);

    private static final double CROWDED = 1200;
    private static final double BETWEEN = 20;
    private static final double LEAST_SAID = 40;

    private final Tools tools;
    private final Opened.Access access;
    private final Desk desk;
    private final TagWords tags;
    private final PlaceWords places;
    private final StatusBar bar = new StatusBar();
    private final Label saved = label("status-saved");
    private final Label said = label("status-said");
    private final Label tag = label("status-tag");
    private final UnderBar under;
    private final Label counts = label("status-counts");
    private final Label place = label("status-place");

    public StatusBarPane(Tools tools, Opened.Access access) {
        this.tools = tools;
        this.access = access;
        this.desk = tools.desk();
        this.tags = new TagWords(desk, tools.phrases());
        this.places = new PlaceWords(desk, tools.phrases());
        this.under = new UnderBar(desk, tools.phrases());
        setId("status");
        getStyleClass().add("status");
        getStylesheets().add(Look.sheet("status"));
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        saved.setGraphic(dot);
        bar.setText("");
        bar.setFocusTraversable(false);
        bar.getLeftItems().addAll(saved, said);
        bar.getRightItems().addAll(hidden(), under, tag, annotator(), followUp(), counts, place);
        setCenter(bar);
        follow();
    }

    private void follow() {
        desk.savedProperty().subscribe(this::showSaved);
        // The same may be said twice, of an undo and its redo: a change of value would not be noticed.
        desk.saidProperty().subscribe(() -> showSaid(desk.saidProperty().get()));
        showSaid(desk.saidProperty().get());
        desk.selectionProperty().subscribe(this::showPlace);
        desk.textProperty().subscribe(text -> {
            showPlace();
            showCounts();
        });
        desk.chosenProperty().subscribe(this::showTag);
        desk.sight().listen(this::showTag);
        widthProperty().subscribe(this::showTag);
        desk.tags().listen(changed -> showTag());
        COUNTED.forEach(kind -> desk.tags().count(kind).subscribe(this::showCounts));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private Button annotator() {
        Button annotator = new Button();
        annotator.setId("status-annotator");
        annotator.getStyleClass().setAll("annotator");
        annotator.setContentDisplay(ContentDisplay.TEXT_ONLY);
        desk.annotatorProperty().subscribe(who -> {
            annotator.setText(who.name());
            annotator.setAccessibleText(tools.phrases().say("status.annotator", who.name()));
        });
        annotator.setOnAction(press -> new AnnotatorPopup(tools).show(annotator));
        return annotator;
    }

    /// That something is hidden, while it is; pressed, everything is shown again.
    private Button hidden() {
        Button hidden = new Button();
        hidden.setId("status-hidden");
        hidden.getStyleClass().setAll("annotator", "hidden-tags");
        hidden.setFocusTraversable(false);
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        Hint.show(hidden, say("status.showAll"));
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setOnAction(press -> desk.sight().showAll());
        Runnable show = () -> {
            int tags = desk.sight().hiddenTags();
            hidden.setVisible(tags > 0);
            hidden.setText(say(tags == 1 ? "status.hidden.one" : "status.hidden.many", tags));
            hidden.setAccessibleText(hidden.getText() + ". " + say("status.showAll"));
        };
        desk.sight().listen(show);
        desk.tags().listen(changed -> show.run());
        desk.textProperty().subscribe(show);
        show.run();
        return hidden;
    }

    /// How much is open in the article; shows the list of it.
    private Button followUp() {
        Button open = new Button();
        open.setId("status-follow-up");
        open.getStyleClass().setAll("annotator");
        open.setContentDisplay(ContentDisplay.TEXT_ONLY);
        open.setFocusTraversable(false);
        open.managedProperty().bind(open.visibleProperty());
        desk.followUp().findingsProperty().subscribe((@Nullable ArticleFindings found) -> {
            int many = found == null ? 0 : found.open().size();
            open.setVisible(many > 0);
            open.setText(say("followUp.status", many));
        });
        open.setOnAction(press -> tools.keyboard().run("followUp"));
        return open;
    }

    private void showSaved(@Nullable Committed last) {
        boolean isRead = access == Opened.Access.READ;
        saved.pseudoClassStateChanged(READ, isRead);
        if (isRead) {
            saved.setText(say("status.readOnly"));
            return;
        }
        saved.setText(
                last == null
                        ? say("status.saved")
                        : say("status.savedAt", CLOCK.format(last.at().atZone(ZoneId.systemDefault()))));
    }

    private void showSaid(Desk.@Nullable Said last) {
        said.pseudoClassStateChanged(REFUSED, last != null && last.tone() == Desk.Said.Tone.REFUSED);
        Letters.show(said, last == null ? "" : words(last));
        Hint.show(said, said.getText());
        showTag();
    }

    private String words(Desk.Said last) {
        String words = tools.phrases().say(last.message().key(), last.message().arguments());
        Committed committed = desk.savedProperty().get();
        if (last.tone() != Desk.Said.Tone.SAVED || committed == null) {
            return words;
        }
        return switch (committed.way()) {
            case DONE -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            case UNDONE -> say("status.undone", words);
            case REDONE -> say("status.redone", words);
        };
    }

    private void showPlace() {
        place.setText(places.now());
        showTag();
    }

    private void showTag() {
        boolean several = under.show(getWidth());
        showCounts();
        Annotation named = several ? awayFromCaret() : named();
        Letters.show(tag, named == null ? "" : tags.name(named));
    }

    /// The chosen tag where it is none of those under the caret.
    private @Nullable Annotation awayFromCaret() {
        Annotation chosen = desk.chosenProperty().get();
        return chosen == null || desk.sight().under(desk.caret()).contains(chosen) ? null : chosen;
    }

    /// The chosen tag, or else the innermost under the caret.
    private @Nullable Annotation named() {
        Annotation chosen = desk.chosenProperty().get();
        if (chosen != null || desk.textProperty().get() == null) {
            return chosen;
        }
        List<Annotation> under = desk.sight().under(desk.caret());
        return under.isEmpty() ? null : under.getFirst();
    }

    /// What was said last gets the room that the others leave: the bar would lay one over the other.
    @Override
    protected void layoutChildren() {
        double others = bar.getRightItems().stream()
                .filter(Node::isManaged)
                .mapToDouble(item -> item.prefWidth(-1) + BETWEEN)
                .sum();
        said.setMaxWidth(Math.max(LEAST_SAID, getWidth() - others - saved.prefWidth(-1) - 3 * BETWEEN));
        super.layoutChildren();
    }

    /// Whether the counts have to make room for what lies under the caret.
    private boolean isCrowded() {
        return under.isVisible() && getWidth() < CROWDED;
    }

    private void showCounts() {
        String listed = Stream.of(Annotation.Kind.values())
                .filter(COUNTED::contains)
                .map(kind -> Words.count(
                        tools.phrases(), kind, desk.tags().count(kind).get()))
                .collect(Collectors.joining(" · "));
        counts.setText(desk.textProperty().get() == null || isCrowded() ? "" : listed);
    }

    private String say(String key, Object... arguments) {
        return tools.phrases().say(key, arguments);
    }
}
