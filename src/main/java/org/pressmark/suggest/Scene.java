package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Passage;
import org.pressmark.text.Span;

/// A quote's surroundings, read once: its cues, its mentions, and who is the subject of what.
final class Scene {
    /// A cue and its subject as tokens, with how likely they are.
    record Pair(CueGroup cue, @Nullable Stretch source, double score) {}

    private final Passage passage;
    private final CueGroups cues;
    private final Mentions mentions;
    private final Subjects subjects;

    private Scene(Passage passage) {
        this.passage = passage;
        cues = new CueGroups(passage);
        mentions = new Mentions(passage, cues);
        subjects = new Subjects(passage, cues, mentions);
    }

    /// @param contents at least one
    static Scene around(String text, List<Span> contents) {
        return new Scene(Passage.around(text, contents));
    }

    /// All pairs, the likeliest first.
    List<Pair> pairs() {
        Scores scores = new Scores(passage);
        Map<CueGroup, Pair> found = new LinkedHashMap<>();
        for (CueGroup cue : cues.all()) {
            put(found, scores, cue, subjects.of(cue));
        }
        for (Guesses.Guess guess : new Guesses(passage, cues, mentions, subjects).all()) {
            put(found, scores, guess.cue(), guess.source());
        }
        List<Pair> ranked = new ArrayList<>(found.values());
        ranked.sort(Comparator.comparingDouble(Pair::score).reversed());
        return ranked;
    }

    private static void put(Map<CueGroup, Pair> into, Scores scores, CueGroup cue, @Nullable Stretch source) {
        Pair pair = new Pair(cue, source, scores.of(cue, source));
        into.merge(cue, pair, (old, other) -> old.score() >= other.score() ? old : other);
    }

    /// Every mention of the passage that opens like one, the nearest to a content first.
    List<Stretch> nearest() {
        List<Stretch> all = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Stretch found = passage.isEdge(at) || mentions.isBare(at) ? null : mentions.withApposition(at);
            if (found != null) {
                all.add(found);
            }
            at = found == null ? at + 1 : found.to();
        }
        all.sort(Comparator.comparingInt(this::distance));
        return all;
    }

    /// The cue that the analyst, or an import, put at `span`; null if no word of the passage stands there.
    @Nullable
    CueGroup given(Span span) {
        int[] within = IntStream.range(0, passage.size())
                .filter(at -> passage.get(at).isWord() && passage.get(at).span().overlaps(span))
                .toArray();
        if (within.length == 0) {
            return null;
        }
        int head = within[within.length - 1];
        for (int at : within) {
            if (cues.isVerb(at)) {
                head = at;
                break;
            }
        }
        return new CueGroup(within[0], within[within.length - 1] + 1, head, CueGroup.Kind.GUESSED);
    }

    Subjects subjects() {
        return subjects;
    }

    Span span(Stretch words) {
        return passage.span(words.from(), words.to());
    }

    private int distance(Stretch mention) {
        return IntStream.range(0, passage.size())
                .filter(at -> passage.get(at).isContent())
                .map(at -> at < mention.from() ? mention.from() - at : at - mention.to() + 1)
                .min()
                .orElse(passage.size());
    }
}
