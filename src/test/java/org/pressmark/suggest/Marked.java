package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.text.Span;

/// A text with its expected attribution drawn in: `{content}`, `⟨source⟩`, `⟦cue⟧`.
final class Marked {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> contents = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> cues = new ArrayList<>();

    Marked(String drawn) {
        int open = 0;
        for (char sign : drawn.toCharArray()) {
            switch (sign) {
                case '{', '⟨', '⟦' -> open = text.length();
                case '}' -> contents.add(new Span(open, text.length()));
                case '⟩' -> sources.add(new Span(open, text.length()));
                case '⟧' -> cues.add(new Span(open, text.length()));
                default -> text.append(sign);
            }
        }
    }

    /// Asserts that the first proposals for the contents are what is drawn: source without cue, cue with
    /// source.
    static void finds(String drawn) {
        Marked marked = new Marked(drawn);
        String text = marked.text();
        List<Span> proposed = Sources.candidates(text, marked.contents, null);
        assertEquals(words(text, marked.sources), words(text, first(proposed)), "source of: " + drawn);
        List<Span> cues = Cues.candidates(text, marked.contents, marked.sources);
        assertEquals(words(text, marked.cues), words(text, first(cues)), "cue of: " + drawn);
    }

    String text() {
        return text.toString();
    }

    List<Span> contents() {
        return contents;
    }

    List<Span> sources() {
        return sources;
    }

    List<Span> cues() {
        return cues;
    }

    private static List<Span> first(List<Span> spans) {
        return spans.isEmpty() ? spans : spans.subList(0, 1);
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span + " " + span.of(text)).toList();
    }
}
