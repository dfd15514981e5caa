package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AND;
import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.CONJUNCTION;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.OPENER;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PAST;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.RELATIVE;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.TITLE;
import static org.pressmark.suggest.words.WordClass.VERB;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;

/// Reads a mention backward, from the word before a cue to where the words stop belonging together.
final class Chunks {
    private static final int LONGEST = 30;

    private final Passage passage;
    private final Lexicon lexicon;
    private final CueGroups cues;

    Chunks(Passage passage, CueGroups cues) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
        this.cues = cues;
    }

    /// `end` without a time that stands between subject and verb: "Trump on Monday told".
    int withoutTime(int left, int end) {
        int to = end;
        while (to - 1 > left && passage.is(to - 1, TIME)) {
            to--;
        }
        return to < end && to - 1 > left && passage.is(to - 1, PREPOSITION) ? to - 1 : to;
    }

    /// The mention that fills the words up to `end`, as far to the left as they belong together.
    @Nullable
    Stretch at(int left, int end) {
        if (end <= left) {
            return null;
        }
        if (passage.is(end - 1, RELATIVE)) {
            return new Stretch(end - 1, end);
        }
        int from = end;
        while (from > left && !stops(left, from - 1)) {
            from--;
        }
        from = pastLead(from, end);
        if (from >= end || end - from > LONGEST || !names(from, end)) {
            return null;
        }
        return new Stretch(from, end);
    }

    private boolean stops(int left, int at) {
        Token token = passage.get(at);
        if (token.isMark("()&/’'“”\"")) {
            return false;
        }
        if (token.shape() == Token.Shape.QUOTED) {
            return false;
        }
        if (!token.isWord()) {
            return true;
        }
        if (passage.is(at, RELATIVE)) {
            return passage.isMark(at - 1, ",")
                    || passage.is(at - 1, PREPOSITION)
                    || passage.is(at + 1, DETERMINER)
                    || passage.get(at + 1).isCapital();
        }
        if (passage.is(at, AND) && joins(left, at)) {
            return false;
        }
        return token.isLower()
                && (passage.is(at, CONJUNCTION)
                        || passage.is(at, VERB)
                        || passage.is(at, AUXILIARY)
                        || cues.isVerb(at));
    }

    /// Whether "and" at `at` joins two halves of one mention, not two clauses: no verb stands before it.
    private boolean joins(int left, int at) {
        for (int i = at - 1; i >= left && passage.get(i).isWord(); i--) {
            Token token = passage.get(i);
            if (passage.is(i, CONJUNCTION) && !passage.is(i, AND)) {
                return true;
            }
            if (token.isLower() && (cues.isVerb(i) || lexicon.isAny(token, Set.of(VERB, AUXILIARY, PAST, PRONOUN)))) {
                return false;
            }
        }
        return at > left;
    }

    /// Past what stands before a mention in its clause: "But", "Later", "On Monday".
    private int pastLead(int from, int end) {
        int at = from;
        while (at < end) {
            boolean opens = passage.is(at, PREPOSITION) || (at == from && passage.is(at, PARTICIPLE));
            if (opens && (passage.get(at).isLower() || passage.isEdge(at - 1))) {
                at = pastPhrase(at, end);
            } else if (isLead(at)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    boolean isLead(int at) {
        boolean name = passage.get(at).isCapital() && !passage.isEdge(at - 1);
        return !passage.get(at).isWord()
                || (!name
                        && lexicon.isAny(passage.get(at), Set.of(CONJUNCTION, ADVERB, TIME))
                        && !passage.is(at, DETERMINER)
                        && !passage.is(at, PRONOUN));
    }

    /// Past a preposition and what hangs on it; to `end` if nothing shows where that stops.
    private int pastPhrase(int preposition, int end) {
        for (int at = preposition + 2; at < end; at++) {
            boolean restarts = passage.is(at, PRONOUN)
                    || passage.is(at, DETERMINER)
                    || (passage.get(at).isCapital()
                            && !passage.get(at - 1).isCapital()
                            && !passage.is(at - 1, PREPOSITION));
            if (restarts && !passage.is(at - 1, PREPOSITION)) {
                return at;
            }
        }
        return end;
    }

    /// Whether anybody is named between `from` and `end`.
    private boolean names(int from, int end) {
        if (passage.is(from, PRONOUN)
                || passage.is(from, DETERMINER)
                || passage.is(from, OPENER)
                || passage.is(from, TITLE)) {
            return true;
        }
        for (int at = from; at < end; at++) {
            Token token = passage.get(at);
            if (token.isCapital() && !lexicon.isFunction(token)) {
                return true;
            }
        }
        return passage.get(end - 1).isLower() && !lexicon.isFunction(passage.get(end - 1));
    }
}
