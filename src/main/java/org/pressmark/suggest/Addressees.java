package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.HEARD;
import static org.pressmark.suggest.words.WordClass.HEARER;
import static org.pressmark.suggest.words.WordClass.INFINITIVE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Passage;
import org.pressmark.text.Span;

/// Proposes to whom a quote was said: the mention behind its cue, as in "told his counterpart", "said to
/// reporters".
public final class Addressees {
    private Addressees() {}

    /// The hearer named right behind the cue; empty where the quote has no cue or none stands there.
    ///
    /// `taken` are spans that are something else already, such as the source. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if a span does not fit the text
    public static Optional<Span> behind(@Nullable Span cue, String text, List<Span> contents, List<Span> taken) {
        if (cue == null || contents.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = Passage.around(text, contents);
        Stretch hearer = hearer(passage, cue);
        return hearer == null
                ? Optional.empty()
                : Optional.of(passage.span(hearer.from(), hearer.to()))
                        .filter(span -> contents.stream().noneMatch(span::overlaps))
                        .filter(span -> taken.stream().noneMatch(span::overlaps));
    }

    private static @Nullable Stretch hearer(Passage passage, Span cue) {
        int behind = IntStream.range(0, passage.size())
                .filter(at -> passage.get(at).span().start() >= cue.end())
                .findFirst()
                .orElse(passage.size());
        boolean isTo = passage.is(behind, INFINITIVE);
        int at = isTo ? behind + 1 : behind;
        boolean isHeard = IntStream.range(0, behind)
                .anyMatch(word ->
                        passage.is(word, HEARD) && passage.get(word).span().overlaps(cue));
        if (!isTo && !isHeard && !passage.is(at, HEARER)) {
            return null;
        }
        return new Mentions(passage, new CueGroups(passage)).withApposition(at);
    }
}
