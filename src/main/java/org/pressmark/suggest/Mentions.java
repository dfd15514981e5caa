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
import static org.pressmark.suggest.words.WordClass.TIE;
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
/// pronouns.
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
    private final Appositions appositions;

    Mentions(Passage passage, CueGroups cues) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
        this.cues = cues;
        appositions = new Appositions(passage, cues, this);
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
        return bare == null ? null : bare.upTo(appositions.past(bare.to()));
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
            return !passage.is(at, DETERMINER);
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
            return isNext(at, Token::isCapital) || opensOffice(at + 1);
        }
        if (passage.is(at, PREPOSITION)) {
            return (wide || passage.is(at, CLOSEST) || endsTie(at))
                    && isNext(at, Token::isWord)
                    && !passage.is(at + 1, TIME);
        }
        if (token.isCapital()) {
            return !cues.isVerb(at) && (!passage.is(at, TIME) || passage.is(at - 1, DETERMINER));
        }
        boolean attribute = passage.is(at, ADVERB) && passage.is(at - 1, DETERMINER);
        return attribute || (!lexicon.isAny(token, ENDS) && !isVerbal(from, at));
    }

    private boolean endsTie(int at) {
        return lexicon.lengthBefore(TIE, passage.tokens(), at + 1) > 1;
    }

    /// "deputy" or "her deputy".
    private boolean opensOffice(int at) {
        return passage.is(at, TITLE) || (passage.is(at, DETERMINER) && passage.is(at + 1, TITLE));
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
        int to = endsAsVerb(from, end) ? end - 1 : end;
        while (to > from + 1 && isLoose(to - 1)) {
            to--;
        }
        return isLoose(from) && to == from + 1 && !passage.is(from, DETERMINER) ? null : new Stretch(from, to);
    }

    /// Whether the word between a name and something said can only be a verb: `Berg opposes "the plan"`.
    private boolean endsAsVerb(int from, int end) {
        return end - from > 1
                && end < passage.size()
                && passage.isEdge(end)
                && !passage.get(end).isBreak()
                && passage.get(end - 1).isLower()
                && passage.get(end - 2).isCapital()
                && !lexicon.isAny(passage.get(end - 1), Set.of(OPENER, TITLE, NOUN, THING))
                && !passage.get(end - 2).isPossessive();
    }

    private boolean isLoose(int at) {
        Token token = passage.get(at);
        return token.isMark("&/") || (token.isLower() && lexicon.isAny(token, LOOSE));
    }

    /// The same for what follows a name, where prepositions go on too: "chief of staff at the ministry".
    @Nullable
    Stretch wide(int at) {
        return read(at, true);
    }

    Appositions appositions() {
        return appositions;
    }
}
