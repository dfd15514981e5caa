package org.pressmark.view.side;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Head;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.FoldPane;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.Typing;

/// The form of one kind of tag: its own facts, then what every tag has.
final class TagPane<A extends Annotation> extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    private final Given given;
    private final Sheet<A> sheet;
    private Function<A, Set<String>> telling = tag -> Set.of();

    /// `first` and `rest` have the kind's own facts already.
    TagPane(Given given, Sheet<A> sheet, FormPane first, FormPane rest) {
        this.given = given;
        this.sheet = sheet;
        addHead(first, rest);
        sheet.also(tag -> rest.keep(telling(tag)));
        getStyleClass().add("facts-card");
        getChildren().add(new FoldPane(first, rest, given.phrases()));
        Card.show(this, false);
    }

    /// The same with something above the facts.
    TagPane<A> below(javafx.scene.Node top) {
        getChildren().addFirst(top);
        return this;
    }

    /// The same with the further facts that say something of a tag, by the ids of their fields: they are not folded
    /// away.
    TagPane<A> keeping(Function<A, Set<String>> ids) {
        telling = ids;
        return this;
    }

    private Set<String> telling(A tag) {
        Set<String> ids = new HashSet<>(telling.apply(tag));
        if (tag.head().confidence() != Head.Confidence.CERTAIN) {
            ids.add("confidence");
        }
        return ids;
    }

    private void addHead(FormPane first, FormPane rest) {
        var note = new ProseField(Typing.WORDS, given.say("value.none"), given.phrases());
        var confidence = ChoiceField.among(Head.Confidence.class, given::word);
        Label annotator = Card.value();
        Label made = Card.value();
        Label changed = Card.value();
        sheet.maybe(note, tag -> tag.head().note(), given.edits().tag()::note);
        sheet.always(confidence, tag -> tag.head().confidence(), given.edits().tag()::confidence);
        sheet.also(tag -> {
            Annotator who = given.desk().shelves().annotators().find(tag.head().annotator());
            annotator.setText(Given.dotted(
                    who == null ? given.say("value.unknown") : who.name(),
                    tag.head().origin() == Head.Origin.HUMAN
                            ? null
                            : given.word(tag.head().origin())));
            DateTimeFormatter time = TIME.withLocale(given.phrases().locale());
            made.setText(time.format(tag.head().createdAt().atZone(ZoneId.systemDefault())));
            changed.setText(time.format(tag.head().updatedAt().atZone(ZoneId.systemDefault())));
        });
        first.row("note", given.say("side.tag.note"), note);
        rest.row("confidence", given.say("side.tag.confidence"), confidence)
                .row(given.say("side.tag.annotator"), annotator)
                .row(given.say("side.tag.made"), made)
                .row(given.say("side.tag.changed"), changed);
    }

    TagPane<A> showing(A tag) {
        Card.show(this, true);
        sheet.show(tag);
        return this;
    }

    void close() {
        A tag = sheet.shown();
        if (tag == null) {
            return;
        }
        if (given.desk().tags().find(tag.id()) == null) {
            sheet.drop();
        } else {
            sheet.close();
        }
        Card.show(this, false);
    }

    void settle() {
        sheet.settle();
    }

    void refresh() {
        sheet.refresh();
    }
}
