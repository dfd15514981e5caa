package org.pressmark.suggest;

import java.util.List;
import org.pressmark.text.Span;

/// Finds who said a quote and by which words it is attributed: both at once, because each is known by the
/// other.
///
/// Every cue in the paragraph is paired with its subject and scored: verbs of speech before guesses, what
/// stands beside the content before what stands farther off, the quote's own sentence before its neighbours. No
/// model and no network; the same question always gets the same answer. Any thread.
public final class Attributions {
    private Attributions() {}

    /// All pairs for the quote with these contents, the likeliest first; empty if the contents are.
    ///
    /// No source or cue overlaps a content. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if a content does not fit the text
    public static List<Attribution> of(String text, List<Span> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Scene scene = Scene.around(text, contents);
        return scene.pairs().stream().map(pair -> attribution(scene, pair)).toList();
    }

    private static Attribution attribution(Scene scene, Scene.Pair pair) {
        Stretch source = pair.source();
        return new Attribution(
                source == null ? null : scene.span(source),
                scene.span(pair.cue().words()),
                pair.score());
    }
}
