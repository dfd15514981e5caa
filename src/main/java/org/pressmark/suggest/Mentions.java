package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AND;
import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.CLOSEST;
import static org.pressmark.suggest.words.WordClass.CONJUNCTION;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.NEGATION;
import static org.pressmark.suggest.words.WordClass.NOUN;
import static org.pressmark.suggest.words.WordClass.OPENER;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PAST;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.RELATIVE;
import static org.pressmark.suggest.words.WordClass.THING;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.TITLE;
import static org.pressmark.suggest.words.WordClass.VERB;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;

/// Reads mentions of people and bodies forward from their first word: names with titles, "the ministry",
/// pronouns, and the apposition that says who it is.
///
/// There is no tagger: a mention goes on until a word comes that no mention holds (a verb, an adverb, a
/// preposition other than "of" or "for", a sign). Names settle most of it.
final class Mentions {
    private static final int BRACKET_REACH = 5;
    private static final Set<WordClass> ENDS =
            Set.of(CONJUNCTION, RELATIVE, AUXILIARY, NEGATION, VERB, ADVERB, TIME, PRONOUN);

    private static final Set<WordClass> LOOSE = Set.of(PREPOSITION, CLOSEST, AND, CONJUNCTION, DETERMINER);

    private final Passage passage;
    private final Lexicon lexicon;
    private final CueGroups cues;

    Mentions(Passage passage, CueGroups cues) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
        this.cues = cues;
    }

    /// The mention that begins at `at`, without apposition; null if none does.
    @Nullable
    Stretch at(int at) {
        return read(at, false);
    }

    /// A small-letter word that opens no mention for sure, in a script that has capitals.
    boolean isBare(int at) {
        return passage.hasCapitals()
                && passage.get(at).isLower()
                && !lexicon.isAny(passage.get(at), Set.of(DETERMINER, OPENER, TITLE, PRONOUN));
    }

    /// The mention at `at` with the apposition that follows it.
    @Nullable
    Stretch withApposition(int at) {
        Stretch bare = at(at);
        return bare == null ? null : bare.upTo(pastAppositions(bare.to()));
    }

    private @Nullable Stretch read(int at, boolean wide) {
        if (at < 0 || at >= passage.size() || !mayOpen(at)) {
            return null;
        }
        if (isAlone(at)) {
            return new Stretch(at, at + 1);
        }
        int end = at + 1;
        while (end < passage.size() && goesOn(at, end, wide)) {
            end = bracketed(end);
        }
        return trimmed(at, end);
    }

    /// A pronoun that is no determiner here and no "one of them".
    private boolean isAlone(int at) {
        if (passage.is(at, RELATIVE)) {
            return true;
        }
        return passage.is(at, PRONOUN)
                && !passage.is(at + 1, CLOSEST)
                && !(passage.is(at, DETERMINER) && at + 1 < passage.size() && goesOn(at, at + 1, false));
    }

    private boolean mayOpen(int at) {
        Token token = passage.get(at);
        if (!token.isWord() || (cues.isVerb(at) && !isName(at))) {
            return false;
        }
        if (passage.is(at, TIME) && !isNext(at, Token::isCapital)) {
            return false;
        }
        if (passage.is(at, DETERMINER) || passage.is(at, PRONOUN) || passage.is(at, RELATIVE)) {
            return true;
        }
        return token.isCapital() ? !lexicon.isFunction(token) || isName(at) : !lexicon.isFunction(token);
    }

    /// A capital that no sentence start explains.
    private boolean isName(int at) {
        return passage.get(at).isCapital() && !passage.isEdge(at - 1);
    }

    private boolean goesOn(int from, int at, boolean wide) {
        Token token = passage.get(at);
        if (token.isMark("(")) {
            return bracketed(at) > at + 1;
        }
        if (token.shape() == Token.Shape.QUOTED) {
            return at + 1 < passage.size() && passage.get(at + 1).isWord() && mayOpen(at + 1);
        }
        if (!token.isWord()) {
            return token.isMark("&/")
                    && at + 1 < passage.size()
                    && passage.get(at + 1).isWord();
        }
        if (passage.is(at, AND) && passage.get(at - 1).isCapital()) {
            return isNext(at, Token::isCapital);
        }
        if (passage.is(at, PREPOSITION)) {
            return (wide || passage.is(at, CLOSEST)) && isNext(at, Token::isWord) && !passage.is(at + 1, TIME);
        }
        if (token.isCapital()) {
            return !cues.isVerb(at) && (!passage.is(at, TIME) || passage.is(at - 1, DETERMINER));
        }
        boolean attribute = passage.is(at, ADVERB) && passage.is(at - 1, DETERMINER);
        return attribute || (!lexicon.isAny(token, ENDS) && !isVerbal(from, at));
    }

    private boolean isNext(int at, Predicate<Token> like) {
        return at + 1 < passage.size() && like.test(passage.get(at + 1));
    }

    /// Whether the word reads as a verb here; a participle before a noun ("a retired general") does not.
    private boolean isVerbal(int from, int at) {
        boolean noun = passage.is(at, NOUN) && passage.is(from, DETERMINER) && isNext(at, Token::isWord);
        if (noun || passage.is(at, THING)) {
            return false;
        }
        Token before = passage.get(at - 1);
        boolean attribute = before.isPossessive() || lexicon.isAny(before, Set.of(DETERMINER, OPENER, ADVERB));
        boolean verb = cues.isVerb(at) || passage.is(at, PARTICIPLE) || passage.is(at, PAST);
        return verb && !attribute && at > from;
    }

    /// Past a bracket that opens at `at`, or the next token.
    private int bracketed(int at) {
        if (passage.isMark(at, "(")) {
            for (int i = at + 1; i < passage.size() && i <= at + BRACKET_REACH; i++) {
                if (passage.isMark(i, ")")) {
                    return i + 1;
                }
            }
        }
        return at + 1;
    }

    private @Nullable Stretch trimmed(int from, int end) {
        int to = end;
        while (to > from + 1 && isLoose(to - 1)) {
            to--;
        }
        return isLoose(from) && to == from + 1 && !passage.is(from, DETERMINER) ? null : new Stretch(from, to);
    }

    private boolean isLoose(int at) {
        Token token = passage.get(at);
        return token.isMark("&/") || (token.isLower() && lexicon.isAny(token, LOOSE));
    }

    /// Past the appositions that follow a mention ending at `at`: ", the regional governor", ", 46", ",
    /// D-Calif.".
    int pastAppositions(int at) {
        int to = at;
        for (int next = pastApposition(to); next > to; next = pastApposition(to)) {
            to = next;
        }
        return to;
    }

    private int pastApposition(int at) {
        if (!passage.isMark(at, ",") || at + 1 >= passage.size()) {
            return at;
        }
        int first = at + 1;
        if (isTag(first) && isClosed(first + 1)) {
            return first + 1;
        }
        Stretch told = opensApposition(first) ? read(first, true) : null;
        return told != null && isClosed(told.to()) ? told.to() : at;
    }

    /// An age, or a politician's party and state.
    private boolean isTag(int at) {
        Token token = passage.get(at);
        return (token.shape() == Token.Shape.NUMBER && token.word().length() <= 3)
                || (token.isCapital() && token.word().indexOf('-') == 1);
    }

    /// Whether the words from `at` on say who somebody is.
    boolean opensApposition(int at) {
        if (at >= passage.size() || !passage.get(at).isWord()) {
            return false;
        }
        if (passage.is(at, PRONOUN) && !passage.is(at, DETERMINER)) {
            return false;
        }
        if (passage.is(at, DETERMINER)
                || passage.is(at, TITLE)
                || (passage.is(at, OPENER) && passage.get(at).isLower())) {
            return true;
        }
        for (int i = at; i < at + 3 && i < passage.size() && passage.get(i).isCapital(); i++) {
            if (passage.get(i).isPossessive() && !passage.is(i, PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an apposition may end here: at a sign, an edge or a verb.
    private boolean isClosed(int at) {
        return passage.isEdge(at)
                || !passage.get(at).isWord()
                || cues.isVerb(at)
                || lexicon.isAny(passage.get(at), Set.of(AUXILIARY, ADVERB, VERB));
    }
}
