package org.pressmark.view.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Guidance;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.settings.Guideline;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Begins;
import org.pressmark.view.HeadBar;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// The guideline at the left of the article: rules kind by kind, then the codes of every codebook; searched from
/// the field above, and opened at what is in hand. The article keeps the focus, so that tagging goes on beside it.
///
/// Screen thread only.
public final class GuidelinePane extends VBox implements Begins {
    private final Tools tools;
    private final Phrases phrases;
    private final Runnable toPage;
    private final Guideline guideline;
    private final TextField field = TextFields.createClearableTextField();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Map<UUID, RulePane> codes = new HashMap<>();
    private final Map<Annotation.Kind, Region> kinds = new EnumMap<>(Annotation.Kind.class);
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Region wanted;

    /// A heading and the rules below it.
    private record Section(Label head, List<RulePane> rules) {}

    /// `toPage` gives the focus back to the article.
    public GuidelinePane(Tools tools, Runnable toPage) {
        this.tools = tools;
        this.phrases = tools.phrases();
        this.guideline = Guideline.in(phrases.language());
        this.toPage = toPage;
        setId("guideline");
        getStyleClass().add("guideline");
        getStylesheets().add(Look.sheet("guideline"));
        column.getStyleClass().add("rules");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        field.setId("guideline-search");
        field.setPromptText(phrases.say("guide.search"));
        field.setAccessibleText(phrases.say("guide.search"));
        field.textProperty().subscribe(this::filter);
        VBox.setMargin(field, new javafx.geometry.Insets(0, 12, 8, 12));
        getChildren().addAll(new HeadBar(tools, phrases.say("guide.head"), new Label(), toPage), field, scroll);
        fill();
        ListChangeListener<Object> changed = change -> fill();
        tools.desk().shelves().codes().all().addListener(changed);
        tools.desk().showing().guidance().askedProperty().subscribe(this::open);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void fill() {
        sections.clear();
        codes.clear();
        column.getChildren().clear();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            Section section = section(phrases.say(Words.key(kind)));
            guideline.rules().stream()
                    .filter(rule -> rule.about().equals(KindStyle.name(kind)))
                    .forEach(rule -> add(section, RulePane.of(rule)));
            kinds.put(kind, section.head());
        }
        for (Codebook book : tools.desk().shelves().codebooks().all()) {
            Section section = section(book.name());
            tools.desk().shelves().codes().all().stream()
                    .filter(code -> code.codebook().equals(book.id()) && code.use() == Code.Use.OFFERED)
                    .forEach(code -> {
                        RulePane pane = RulePane.of(code, phrases);
                        codes.put(code.id(), pane);
                        add(section, pane);
                    });
        }
        filter();
    }

    private Section section(String title) {
        Label head = new Label(title);
        head.getStyleClass().add("section");
        column.getChildren().add(head);
        Section section = new Section(head, new ArrayList<>());
        sections.add(section);
        return section;
    }

    private void add(Section section, RulePane rule) {
        section.rules().add(rule);
        column.getChildren().add(rule);
    }

    private void filter() {
        String words = field.getText().strip();
        for (Section section : sections) {
            boolean any = false;
            for (RulePane rule : section.rules()) {
                boolean fits = rule.speaksOf(words);
                show(rule, fits);
                any |= fits;
            }
            show(section.head(), any);
        }
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    private void open(Guidance.Asked asked) {
        codes.values().forEach(rule -> rule.asked(false));
        RulePane code = asked.code() == null ? null : codes.get(asked.code());
        Region kind = asked.kind() == null ? null : kinds.get(asked.kind());
        if (code != null || kind != null) {
            field.clear();
            wanted = code == null ? kind : code;
            requestLayout();
        }
        if (code != null) {
            code.asked(true);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Region goal = wanted;
        if (goal != null && getHeight() > 0) {
            scroll.layout();
            column.layout();
            double room = column.getHeight() - scroll.getViewportBounds().getHeight();
            if (room > 0) {
                scroll.setVvalue(Math.clamp(goal.getBoundsInParent().getMinY() / room, 0, 1));
                wanted = null;
            }
        }
    }

    /// The focus goes to the field only where nothing in particular was asked; a question keeps it.
    @Override
    public void begin() {
        Guidance.Asked asked = tools.desk().showing().guidance().askedProperty().get();
        if (tools.desk().promptProperty().get() != null) {
            return;
        }
        if (asked.kind() == null) {
            field.requestFocus();
        } else {
            toPage.run();
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    private void close() {
        tools.desk().showing().show(Showing.Panel.LIBRARY);
        toPage.run();
    }
}
