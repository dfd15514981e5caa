package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ACCORDING;
import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AFTER;
import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.CONJUNCTION;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.INFINITIVE;
import static org.pressmark.suggest.words.WordClass.MEANS;
import static org.pressmark.suggest.words.WordClass.MEDIUM;
import static org.pressmark.suggest.words.WordClass.NEGATION;
import static org.pressmark.suggest.words.WordClass.NOUN;
import static org.pressmark.suggest.words.WordClass.ORIGIN;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PARTICLE;
import static org.pressmark.suggest.words.WordClass.PAST;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;

/// Finds the cues of a passage that the word lists know, with their full extent.
///
/// A cue is the verb with its auxiliaries, negation, adverbs and particles, and the written form it names ("has
/// time and again denied", "said in a statement"); a colon between it and the quote belongs to it (PolNeAR's
/// guideline).
final class CueGroups {
    private static final int MEDIUM_REACH = 4;
    private static final Set<WordClass> ATTRIBUTES = Set.of(ADVERB, TIME, ORIGIN);

    private final Passage passage;
    private final Lexicon lexicon;

    CueGroups(Passage passage) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
    }

    List<CueGroup> all() {
        List<CueGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            CueGroup group = at(at);
            if (group == null) {
                at++;
            } else {
                groups.add(group);
                at = group.to();
            }
        }
        return groups;
    }

    private @Nullable CueGroup at(int at) {
        Token token = passage.get(at);
        if (!token.isWord()) {
            return null;
        }
        int according = lexicon.length(ACCORDING, passage.tokens(), at);
        if (according > 0) {
            return new CueGroup(at, at + according, at, CueGroup.Kind.ACCORDING);
        }
        if (lexicon.is(token, AFTER)) {
            return new CueGroup(at, at + 1, at, CueGroup.Kind.AFTER);
        }
        if (isVerb(at)) {
            return grown(at, passage.is(at, PARTICIPLE) ? CueGroup.Kind.PARTICIPLE : CueGroup.Kind.VERB);
        }
        return lexicon.is(token, NOUN) ? new CueGroup(at, at + 1, at, CueGroup.Kind.NOUN) : null;
    }

    /// Whether a verb of speech stands here, and as a verb: not "the report", "his claims", "Moscow's demands".
    boolean isVerb(int at) {
        if (at < 0 || at >= passage.size() || !lexicon.isReporting(passage.get(at)) || isName(at)) {
            return false;
        }
        if (at == 0 || !passage.get(at - 1).isWord()) {
            return true;
        }
        Token before = passage.get(at - 1);
        boolean nominal = lexicon.is(before, DETERMINER)
                || before.isPossessive()
                || (lexicon.is(before, PREPOSITION) && !lexicon.is(before, INFINITIVE));
        if (nominal) {
            return !passage.is(at, NOUN) && before.isPossessive();
        }
        return !(passage.is(at, NOUN) && isAttributed(at));
    }

    /// Whether an article and attributes stand before the word: "an earlier report".
    private boolean isAttributed(int at) {
        int first = at;
        while (first > 0 && passage.get(first - 1).isLower() && lexicon.isAny(passage.get(first - 1), ATTRIBUTES)) {
            first--;
        }
        return first < at && passage.is(first - 1, DETERMINER) && !passage.is(first - 1, PRONOUN);
    }

    /// A capital that neither the start of a sentence nor a headline explains.
    private boolean isName(int at) {
        return passage.get(at).isCapital() && !passage.isEdge(at - 1) && !passage.isTitleCase(at);
    }

    /// The group around a verb.
    CueGroup grown(int verb, CueGroup.Kind kind) {
        int from = left(verb);
        boolean finite = from < verb && passage.is(from, AUXILIARY);
        return new CueGroup(from, right(verb + 1), verb, finite ? CueGroup.Kind.VERB : kind);
    }

    private int left(int verb) {
        int from = verb;
        while (true) {
            int taken = taken(from);
            if (taken == 0) {
                return from;
            }
            from -= taken;
        }
    }

    /// How many tokens before `from` belong to the verb: an auxiliary, a negation, an adverb, or a verb and
    /// "to".
    private int taken(int from) {
        for (WordClass kind : List.of(AUXILIARY, NEGATION, ADVERB)) {
            int length = lexicon.lengthBefore(kind, passage.tokens(), from);
            if (length > 0 && isSmall(from - length)) {
                return length;
            }
        }
        int time = times(from);
        if (time > 0 && passage.is(from - time - 1, AUXILIARY)) {
            return time;
        }
        if (!passage.is(from - 1, INFINITIVE)) {
            return 0;
        }
        int governor = from - 2;
        if (passage.is(governor, NEGATION) || passage.is(governor, PARTICLE)) {
            governor--;
        }
        return isGovernor(governor) ? from - governor : 0;
    }

    /// How many words of time end at `from`: "had last month charged".
    private int times(int from) {
        int at = from;
        while (passage.is(at - 1, TIME)) {
            at--;
        }
        return from - at;
    }

    /// In small letters, or in a headline where letters do not tell.
    private boolean isSmall(int at) {
        return passage.get(at).isLower() || passage.isTitleCase(at);
    }

    /// A verb that takes an infinitive: "went on to", "refused to", "is choosing not to".
    private boolean isGovernor(int at) {
        return isVerb(at)
                || (at >= 0
                        && passage.get(at).isLower()
                        && lexicon.isAny(passage.get(at), Set.of(VERB, PAST, PARTICIPLE)));
    }

    private int right(int after) {
        int to = after;
        if (passage.is(to, PARTICLE) && endsPhrase(to + 1)) {
            to++;
        }
        while (passage.is(to, ADVERB) && !passage.is(to, TIME) && endsPhrase(to + 1)) {
            to++;
        }
        to = pastMedium(to);
        if (passage.is(to, PREPOSITION)
                && to + 1 < passage.size()
                && passage.get(to + 1).isContent()) {
            return to + 1;
        }
        return passage.isMark(to, ":") && beginsQuotation(to + 1) ? to + 1 : to;
    }

    private boolean endsPhrase(int at) {
        return passage.isEdge(at) || !passage.get(at).isWord() || passage.is(at, CONJUNCTION);
    }

    private boolean beginsQuotation(int at) {
        return at < passage.size()
                && (passage.get(at).isContent() || passage.get(at).shape() == Token.Shape.QUOTED);
    }

    private int pastMedium(int at) {
        if (!passage.is(at, MEANS)) {
            return at;
        }
        for (int i = at + 1; i < passage.size() && i <= at + MEDIUM_REACH; i++) {
            if (!passage.get(i).isWord() || passage.is(i, PREPOSITION)) {
                return at;
            }
            if (passage.is(i, MEDIUM)) {
                return i + 1;
            }
        }
        return at;
    }
}
