package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Quote;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.WordClass;
import org.pressmark.text.Span;

/// Proposes the cue of a quote, and what a cue says of the quote's polarity and stance.
///
/// A cue is the verb with its auxiliaries, negation, adverbs and particles, a noun, a preposition or a sign;
/// one stretch of words (PolNeAR's guideline). The word lists help and never restrict.
public final class Cues {
    private Cues() {}

    /// Cues for the quote with these contents, the likeliest first, none twice and none over a content.
    ///
    /// `taken` are spans the quote already has besides its contents, above all its source: the cue of which
    /// that is the subject comes first, and no cue overlaps them. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if a content does not fit the text
    public static List<Span> candidates(String text, List<Span> contents, List<Span> taken) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Scene scene = Scene.around(text, contents);
        List<Scene.Pair> pairs = scene.pairs();
        Set<Span> cues = new LinkedHashSet<>();
        List<Span> next = new ArrayList<>();
        for (Scene.Pair pair : pairs) {
            Stretch source = pair.source();
            if (source != null && overlaps(scene.span(source), taken)) {
                Span cue = scene.span(pair.cue().words());
                boolean bringsMore =
                        pair.cue().kind() == CueGroup.Kind.PARTICIPLE && areBetween(scene.span(source), cue, contents);
                (bringsMore ? next : cues).add(cue);
            }
        }
        cues.addAll(next);
        List<Span> others = new ArrayList<>();
        pairs.forEach(pair -> others.add(scene.span(pair.cue().words())));
        cues.addAll(others);
        pairs.forEach(pair -> cues.add(scene.span(pair.cue().bare())));
        cues.removeIf(cue -> overlaps(cue, taken));
        return List.copyOf(cues);
    }

    /// Where the contents stand between, as in "he said it was “ready”, adding that …", the participle brings
    /// something else.
    private static boolean areBetween(Span source, Span cue, List<Span> contents) {
        return contents.stream().allMatch(content -> source.end() <= content.start() && content.end() <= cue.start());
    }

    /// Whether the words of a cue deny the content or decline to give it. "Did not deny" does neither; "would
    /// not comment" declines.
    public static Quote.Polarity polarity(String cue) {
        boolean negated = holds(cue, WordClass.NEGATION);
        if (holds(cue, WordClass.DENIED)) {
            return negated ? Quote.Polarity.ASSERTED : Quote.Polarity.DENIED;
        }
        return negated != holds(cue, WordClass.DECLINED) ? Quote.Polarity.DECLINED : Quote.Polarity.ASSERTED;
    }

    /// How the words of a cue stand to the content.
    public static Quote.Stance stance(String cue) {
        if (holds(cue, WordClass.DOUBTING)) {
            return Quote.Stance.DOUBTING;
        }
        return holds(cue, WordClass.ENDORSING) ? Quote.Stance.ENDORSING : Quote.Stance.NEUTRAL;
    }

    /// Asked of every list, because a cue alone is too short to tell its language.
    private static boolean holds(String cue, WordClass kind) {
        Collection<Lexicon> lexicons = Lexicons.all();
        return lexicons.stream().anyMatch(lexicon -> lexicon.holds(Folded.word(cue), kind));
    }

    private static boolean overlaps(Span span, List<Span> others) {
        return others.stream().anyMatch(span::overlaps);
    }
}
