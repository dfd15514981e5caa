package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.CLOSEST;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.OPENER;
import static org.pressmark.suggest.words.WordClass.ORIGIN;
import static org.pressmark.suggest.words.WordClass.PAST;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.RELATIVE;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.TITLE;
import static org.pressmark.suggest.words.WordClass.VERB;

import java.util.Set;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;

/// Reads what follows a name and says who that is: ", the regional governor", ", 46", ", D-Calif.", ", who leads
/// the council".
///
/// A phrase goes on to the next comma or the end of its clause. A finite verb in it shows another clause, unless
/// a relative word stands before the verb.
final class Appositions {
    private static final String SIGNS = ",;:—–―";
    private static final int LONGEST = 60;

    private final Passage passage;
    private final Lexicon lexicon;
    private final CueGroups cues;
    private final Mentions mentions;

    Appositions(Passage passage, CueGroups cues, Mentions mentions) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
        this.cues = cues;
        this.mentions = mentions;
    }

    /// Past all of them that follow a mention ending at `at`; `at` if none does.
    int past(int at) {
        int to = at;
        for (int next = pastOne(to); next > to; next = pastOne(to)) {
            to = next;
        }
        return to;
    }

    private int pastOne(int at) {
        if (!passage.isMark(at, ",") || at + 1 >= passage.size()) {
            return at;
        }
        int first = at + 1;
        if (isTag(first) && isClosed(first + 1)) {
            return first + 1;
        }
        if (opensRelative(first)) {
            return pastClause(first, at);
        }
        int name = pastName(first);
        if (name > first && isTitled(at)) {
            return name;
        }
        if (!open(first)) {
            return at;
        }
        Stretch told = mentions.wide(first);
        if (told != null && isClosed(told.to()) && !isRelative(told.to())) {
            return told.to();
        }
        return pastPhrase(first, at);
    }

    /// Whether the words from `at` on say who somebody is.
    boolean open(int at) {
        if (at >= passage.size() || !passage.get(at).isWord()) {
            return false;
        }
        if (passage.is(at, PRONOUN) && !passage.is(at, DETERMINER)) {
            return false;
        }
        if (passage.is(at, DETERMINER)
                || passage.is(at, TITLE)
                || (passage.is(at, ORIGIN) && passage.is(at + 1, CLOSEST))
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

    /// Past a full name between signs: "the head of the delegation, Anna Berg, said"; `first` if none stands there.
    private int pastName(int first) {
        int at = first;
        while (at < passage.size()
                && passage.get(at).isCapital()
                && !lexicon.isFunction(passage.get(at))
                && !passage.get(at).isPossessive()) {
            at++;
        }
        return at - first > 1 && isEnd(at) ? at : first;
    }

    /// Whether the mention that ends at the sign `at` speaks of an office without a name: "the head of".
    private boolean isTitled(int at) {
        for (int i = at - 1; i >= 0 && i > at - LONGEST && passage.get(i).isWord(); i--) {
            if (passage.get(i).isLower() && passage.is(i, TITLE)) {
                return !passage.get(Math.min(i + 1, at)).isCapital();
            }
        }
        return false;
    }

    /// Whether a clause about the name opens here: "who", not "who" alone before a comma.
    boolean opensRelative(int at) {
        return passage.is(at, RELATIVE)
                && at + 1 < passage.size()
                && passage.get(at + 1).isWord();
    }

    private boolean isRelative(int at) {
        return passage.is(at, RELATIVE) && passage.get(at - 1).isWord();
    }

    /// The end of a phrase without a finite verb of its own; `otherwise` if there is none.
    private int pastPhrase(int first, int otherwise) {
        for (int at = first; at < passage.size() && at < first + LONGEST; at++) {
            if (isEnd(at)) {
                return at;
            }
            if (isRelative(at)) {
                return pastClause(at, otherwise);
            }
            if (at > first && isFinite(at)) {
                return otherwise;
            }
        }
        return otherwise;
    }

    private int pastClause(int first, int otherwise) {
        int at = first + 1;
        while (at < passage.size() && at < first + LONGEST && !isEnd(at)) {
            at++;
        }
        return at == passage.size() || at < first + LONGEST ? at : otherwise;
    }

    private boolean isEnd(int at) {
        return passage.isEdge(at) || passage.isMark(at, SIGNS) || (passage.isMark(at, ".!?") && passage.isEdge(at + 1));
    }

    /// A verb with a subject of its own, as far as its form and place show; "the group based in Oslo" has none.
    private boolean isFinite(int at) {
        Token token = passage.get(at);
        if (!token.isLower()
                || passage.is(at - 1, DETERMINER)
                || passage.get(at - 1).isPossessive()) {
            return false;
        }
        boolean reduced = lexicon.is(token, PAST)
                && (passage.is(at + 1, PREPOSITION) || passage.is(at + 1, TIME) || passage.is(at + 1, ADVERB));
        return !reduced && (cues.isVerb(at) || lexicon.isAny(token, Set.of(AUXILIARY, VERB, PAST)));
    }

    /// An age, or a politician's party and state.
    private boolean isTag(int at) {
        Token token = passage.get(at);
        return (token.shape() == Token.Shape.NUMBER && token.word().length() <= 3)
                || (token.isCapital() && token.word().indexOf('-') == 1);
    }

    /// Whether a short apposition may end here: at a sign, an edge or a verb.
    private boolean isClosed(int at) {
        return passage.isEdge(at)
                || !passage.get(at).isWord()
                || cues.isVerb(at)
                || lexicon.isAny(passage.get(at), Set.of(AUXILIARY, ADVERB, VERB));
    }
}
