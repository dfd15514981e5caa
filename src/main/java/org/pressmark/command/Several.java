package org.pressmark.command;

import java.util.List;
import java.util.stream.Collectors;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.text.Span;

/// What is asked about several tags at once.
final class Several {
    private static final int NAMED = 3;

    private Several() {}

    /// The words of the first few.
    static String words(List<Annotation> tags) {
        String words = tags.stream()
                .limit(NAMED)
                .map(EditCommands::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
        return tags.size() > NAMED ? words + " …" : words;
    }

    /// Where the question stands.
    static Span place(Annotation tag, int caret) {
        return tag.extent().findFirst().orElse(Span.caret(caret));
    }

    /// The one option of a question that asks whether all of them are meant.
    static List<Prompt.Option> all(List<Annotation> tags, Runnable taken) {
        return List.of(new Prompt.Option(words(tags), Prompt.ALL, taken));
    }
}
