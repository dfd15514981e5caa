package org.pressmark.view.register;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Provenance;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Use;
import org.pressmark.view.Letters;
import org.pressmark.view.TagWords;

/// A place where an entry is used: the article, what kind of tag, and the words.
final class UseCell extends ListCell<Use> {
    private static final int LONGEST = 240;

    private final Given given;
    private final TagWords names;
    private final Supplier<@Nullable UUID> entry;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final Label words = new Label();
    private final VBox lines;

    UseCell(Given given, Supplier<@Nullable UUID> entry) {
        this.given = given;
        this.names = new TagWords(given.desk(), given.phrases());
        this.entry = entry;
        getStyleClass().add("use-cell");
        title.getStyleClass().add("use-title");
        kind.getStyleClass().add("use-kind");
        words.getStyleClass().addAll("use-words", "article-words");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(title, kind);
        first.getStyleClass().add("entry-line");
        lines = new VBox(first, words);
        lines.getStyleClass().add("entry-lines");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            Use use = getItem();
            if (use != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                given.goTo(use);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Use use, boolean empty) {
        super.updateItem(use, empty);
        if (use == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Annotation tag = use.tag();
        Letters.show(title, use.article().title());
        kind.setText(tag == null ? part(use.article().provenance()) : given.word(tag.kind()));
        Letters.show(words, tag == null ? given.say("register.wholeArticle") : words(tag));
        words.setDisable(tag == null);
        setAccessibleText(
                String.join(", ", title.getText(), tag == null ? kind.getText() : names.name(tag), words.getText()));
        setGraphic(lines);
    }

    /// Which part an outlet plays in an article that names it.
    private String part(Provenance from) {
        UUID outlet = entry.get();
        boolean publishes = outlet != null && outlet.equals(from.publisher());
        boolean provides = outlet != null && outlet.equals(from.provider());
        return given.say(
                publishes && provides
                        ? "register.publisherAndProvider"
                        : publishes ? "register.publisher" : "register.provider");
    }

    /// The words of a tag on one line, those of a quote's content.
    static String words(Annotation tag) {
        String line = tag.spans().stream()
                .filter(span -> tag.kind() != Annotation.Kind.QUOTE || span.role() == RoleSpan.Role.CONTENT)
                .limit(4)
                .map(span -> span.anchor().exact())
                .map(exact -> exact.substring(0, Math.min(exact.length(), LONGEST)))
                .collect(Collectors.joining(" … "))
                .replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
