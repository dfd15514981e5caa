package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.CONJUNCTION;
import static org.pressmark.suggest.words.WordClass.COORDINATOR;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.RELATIVE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.WordClass;

/// Finds the subject at the head of a clause, for what hangs on it: a participle, a second verb, a guess.
final class MainSubjects {
    private static final Set<WordClass> INTRODUCING = Set.of(PREPOSITION, CONJUNCTION, PARTICIPLE, RELATIVE);

    private final Passage passage;
    private final Mentions mentions;
    private final Chunks chunks;

    MainSubjects(Passage passage, Mentions mentions, Chunks chunks) {
        this.passage = passage;
        this.mentions = mentions;
        this.chunks = chunks;
    }

    /// The subject of the clause that a participle or a second verb at `cue` hangs on; what that clause quotes
    /// may stand between them.
    @Nullable
    Stretch of(int cue) {
        int left = passage.clauseStart(cue);
        Stretch found = mainFrom(left, cue);
        while (found == null && left > 0 && !passage.get(left - 1).isBreak()) {
            int right = left - 1;
            left = passage.clauseStart(right);
            found = mainFrom(left, right);
        }
        return found;
    }

    /// The first mention that a verb follows, else the first of all.
    private @Nullable Stretch mainFrom(int left, int limit) {
        Stretch first = null;
        int at = pastIntroduction(left, limit);
        while (at < limit) {
            Stretch found = mentions.isBare(at) ? null : mentions.withApposition(at);
            if (found != null && found.to() <= limit) {
                if (found.to() == limit || passage.get(found.to()).isWord()) {
                    return found;
                }
                first = first == null ? found : first;
            }
            at = pastIntroduction(nextComma(at, limit), limit);
        }
        return first;
    }

    /// Past what comes before the subject of a clause: connecting words, and a phrase that ends in a comma.
    private int pastIntroduction(int from, int limit) {
        int at = from;
        while (at < limit) {
            boolean connects = chunks.isLead(at) && (!passage.is(at, CONJUNCTION) || passage.is(at, COORDINATOR));
            if (!passage.get(at).isWord() || connects) {
                at++;
            } else if (passage.lexicon().isAny(passage.get(at), INTRODUCING)) {
                at = nextComma(at, limit);
            } else {
                return at;
            }
        }
        return at;
    }

    private int nextComma(int from, int limit) {
        int at = from;
        while (at < limit && !passage.isMark(at, ",")) {
            at++;
        }
        return Math.min(limit, at + 1);
    }
}
