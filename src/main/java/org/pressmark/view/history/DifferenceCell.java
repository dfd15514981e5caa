package org.pressmark.view.history;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Verdict;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.TagWords;
import org.pressmark.view.Words;

/// Something that differs between then and now: a sign, what it is, and the words it stands on or what it was.
final class DifferenceCell extends ListCell<Change> {
    private final TagWords words;
    private final Phrases phrases;
    private final Label sign = new Label();
    private final Label name = new Label();
    private final Label below = new Label();
    private final HBox line = new HBox(sign, new VBox(name, below));

    DifferenceCell(TagWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        getStyleClass().add("difference");
        sign.getStyleClass().add("sign");
        name.getStyleClass().add("deed");
        below.getStyleClass().add("below");
        name.setMinWidth(0);
        below.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(change == null ? null : line);
        switch (change) {
            case null -> setAccessibleText(null);
            case Change.Added(Entry entry) -> show("+", name(entry), exact(entry));
            case Change.Removed(Entry entry) -> show("−", name(entry), exact(entry));
            case Change.Edited(Entry before, Entry after) ->
                show("±", name(after), phrases.say("history.was", was(before, after)));
            case Change.Kept kept -> show("", "", "");
            case Change.Bulk bulk -> show("", "", "");
            case Change.Several several -> show("", "", "");
        }
    }

    private void show(String mark, String what, String words) {
        sign.setText(mark);
        Letters.show(name, what);
        Letters.show(below, words);
        setAccessibleText(mark + " " + what + ", " + words);
    }

    private String name(Entry entry) {
        return switch (entry) {
            case Annotation tag -> words.name(tag);
            case Article article -> article.title();
            case Verdict verdict -> phrases.say("history.verdict", phrases.say(Words.key(verdict.choice())));
            default -> entry.getClass().getSimpleName();
        };
    }

    /// What an entry was, where that can be told from what it is; else the words it stood on.
    private String was(Entry before, Entry after) {
        String then = name(before);
        return then.equals(name(after)) ? exact(before) : then;
    }

    private static String exact(Entry entry) {
        return entry instanceof Annotation tag
                ? tag.spans().stream()
                        .map(RoleSpan::anchor)
                        .map(anchor -> anchor.exact())
                        .collect(Collectors.joining(" … "))
                : "";
    }
}
