package org.pressmark.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// Proposes the source of a quote: the mention beside its cue.
public final class Sources {
    /// What a new speaker may be called by is looked for in so many mentions around the quote.
    private static final int MOST = 12;

    private Sources() {}

    /// Mentions for the quote with these contents, the likeliest first, none twice and none over a content.
    ///
    /// The source is asked before the cue, so `cue` is usually null; a cue that is known settles its subject
    /// first. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if a content does not fit the text
    public static List<Span> candidates(String text, List<Span> contents, @Nullable Span cue) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Scene scene = Scene.around(text, contents);
        Set<Span> sources = new LinkedHashSet<>();
        List<Scene.Pair> pairs = scene.pairs();
        if (cue != null) {
            pairs.stream()
                    .filter(pair -> scene.span(pair.cue().words()).overlaps(cue))
                    .forEach(pair -> add(sources, scene, pair.source()));
            CueGroup given = scene.given(cue);
            add(sources, scene, given == null ? null : scene.subjects().of(given));
        }
        pairs.forEach(pair -> add(sources, scene, pair.source()));
        scene.nearest().forEach(mention -> add(sources, scene, mention));
        return sources.stream()
                .filter(source -> cue == null || !source.overlaps(cue))
                .limit(MOST)
                .toList();
    }

    private static void add(Set<Span> into, Scene scene, @Nullable Stretch source) {
        if (source != null) {
            into.add(scene.span(source));
        }
    }
}
