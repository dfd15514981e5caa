package org.pressmark.view.register;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Edits;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.Use;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;
import org.pressmark.view.form.Fact;
import org.pressmark.view.form.Typing;

/// What every part of these sheets is given: what lies open, how it is edited, the words for it, and the way back
/// to the article. Screen thread only.
record Given(Tools tools, Edits edits, Runnable toReader) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    Desk desk() {
        return tools.desk();
    }

    Phrases phrases() {
        return tools.phrases();
    }

    String say(String key, Object... arguments) {
        return phrases().say(key, arguments);
    }

    String word(Enum<?> value) {
        return say(Words.key(value));
    }

    /// Two letters, as in ISO 3166.
    static Typing<String> country() {
        return (Typing.Plain) typed -> matching(typed.toUpperCase(java.util.Locale.ROOT), COUNTRY, "typed.country");
    }

    /// The number of an item of Wikidata.
    static Typing<String> wikidata() {
        return (Typing.Plain) typed -> matching(typed.toUpperCase(java.util.Locale.ROOT), WIKIDATA, "typed.wikidata");
    }

    private static @Nullable String matching(String typed, Pattern form, String otherwise) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!form.matcher(typed).matches()) {
            throw new Refusal(new Message(otherwise, List.of()));
        }
        return typed;
    }

    /// The field that a node is part of, or null.
    static @Nullable Node fieldOf(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Fact<?>) {
                return node;
            }
        }
        return null;
    }

    /// Opens the article of a use, at the tag.
    void goTo(Use use) {
        UUID article = use.article().id();
        Annotation tag = use.tag();
        Runnable then = () -> {
            desk().showing().show(Showing.Sheet.ARTICLE);
            if (tag != null) {
                desk().select(Span.caret(tag.start()), tag.start());
                desk().choose(desk().tags().find(tag.id()));
            }
            toReader.run();
        };
        var open = desk().articleProperty().get();
        if (open != null && open.id().equals(article)) {
            then.run();
        } else {
            desk().open(article, then);
        }
    }
}
