package org.pressmark.view.history;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Review;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
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
        name.getStyleClass().addAll("deed", "article-name");
        below.getStyleClass().addAll("below", "article-name");
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
            case Change.Edited(Entry before, Entry after) -> show("±", name(after), then(was(before, after)));
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
            case Outlet outlet -> outlet.name();
            case Speaker speaker -> speaker.name();
            case Claim claim -> claim.text();
            case Code code -> code.name();
            case Codebook codebook -> codebook.name();
            case Preset preset -> preset.name();
            case Annotator annotator -> annotator.name();
            case AnnotationSet set -> phrases.say("history.set");
            case Review review -> phrases.say("history.review");
            case ClaimLink link -> phrases.say("history.link");
            case Completion completion -> phrases.say("history.completion");
            case Dismissal dismissal -> phrases.say("history.dismissal");
        };
    }

    private String then(String was) {
        return was.isEmpty() ? "" : phrases.say("history.was", was);
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
