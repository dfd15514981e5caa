package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AND;
import static org.pressmark.suggest.words.WordClass.AUTHOR;
import static org.pressmark.suggest.words.WordClass.CONJUNCTION;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.HEARD;
import static org.pressmark.suggest.words.WordClass.HEARER;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.TITLE;
import static org.pressmark.suggest.words.WordClass.VERB;

import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Passage;

/// Finds who does the saying: before the cue ("Peskov has said"), after it ("said Peskov"), or at the head of
/// the clause a participle hangs on ("She noted her years as senator, saying").
final class Subjects {
    private static final int SKIPPED = 6;

    private final Passage passage;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Chunks chunks;
    private final MainSubjects mains;

    Subjects(Passage passage, CueGroups cues, Mentions mentions) {
        this.passage = passage;
        this.lexicon = passage.lexicon();
        this.mentions = mentions;
        this.chunks = new Chunks(passage, cues);
        this.mains = new MainSubjects(passage, mentions, chunks);
    }

    /// The subject of a cue, null if none can be told.
    @Nullable
    Stretch of(CueGroup cue) {
        return switch (cue.kind()) {
            case ACCORDING -> mentions.withApposition(cue.to());
            case AFTER -> before(cue.from());
            case PARTICIPLE -> mains.of(cue.from());
            case NOUN -> passage.is(cue.to(), AUTHOR) ? mentions.withApposition(cue.to() + 1) : possessor(cue.from());
            case PUNCTUATION -> null;
            case VERB, GUESSED -> ofVerb(cue);
        };
    }

    private @Nullable Stretch ofVerb(CueGroup cue) {
        Stretch before = before(cue.from());
        if (before != null) {
            return before;
        }
        boolean second = passage.is(cue.from() - 1, AND) || passage.is(cue.from() - 1, CONJUNCTION);
        Stretch main = second ? mains.of(cue.from()) : null;
        if (main != null) {
            return main;
        }
        Stretch after = passage.is(cue.head(), HEARD) ? null : after(cue.to());
        return after != null ? after : mains.of(cue.from());
    }

    /// "Trump's" of "Trump's appeal".
    private @Nullable Stretch possessor(int noun) {
        int last = noun - 1;
        while (last > 0
                && noun - last < 3
                && passage.get(last).isLower()
                && !passage.get(last).isPossessive()) {
            last--;
        }
        if (last < 0 || !passage.get(last).isPossessive() || passage.is(last, PRONOUN)) {
            return null;
        }
        int from = last;
        while (from > 0 && (isPartOfName(from - 1) || passage.is(from - 1, DETERMINER))) {
            from--;
        }
        return new Stretch(from, last + 1);
    }

    private boolean isPartOfName(int at) {
        return passage.get(at).isCapital() && !lexicon.isFunction(passage.get(at));
    }

    /// The mention after the cue: at once, or behind a hearer, a place or a time ("сообщил в среду журналистам
    /// Песков").
    @Nullable
    Stretch after(int to) {
        int at = to;
        int limit = Math.min(passage.size(), to + SKIPPED);
        while (at < limit && !passage.isEdge(at) && passage.get(at).isWord() && isBeside(at)) {
            at++;
        }
        Stretch found = at < limit ? mentions.withApposition(at) : null;
        return found != null || at == to ? found : mentions.withApposition(to);
    }

    private boolean isBeside(int at) {
        return passage.is(at, HEARER)
                || passage.is(at, TIME)
                || passage.is(at, PREPOSITION)
                || passage.is(at, ADVERB)
                || (at > 0 && passage.is(at - 1, PREPOSITION) && !passage.is(at, DETERMINER) && !passage.is(at, TITLE));
    }

    /// The subject of the clause that the words at `cue` belong to.
    @Nullable
    Stretch main(int cue) {
        return mains.of(cue);
    }

    /// The mention that ends where the cue begins. The comma that closes an apposition belongs to it, as the one
    /// that opens it does.
    @Nullable
    Stretch before(int cue) {
        int left = passage.clauseStart(cue);
        int end = chunks.withoutTime(left, cue);
        if (end <= left) {
            return null;
        }
        if (!passage.isMark(end - 1, ",")) {
            return joined(left, chunks.at(left, end));
        }
        int comma = lastComma(left, end - 1);
        if (comma < 0) {
            return chunks.at(left, end - 1);
        }
        Stretch head = chunks.at(left, comma);
        if (head == null) {
            return null;
        }
        Appositions appositions = mentions.appositions();
        boolean told = appositions.open(comma + 1) || appositions.past(comma) > comma;
        return told ? joined(left, head.upTo(end)) : joined(left, head);
    }

    /// A mention whose apposition has no comma after it: "Oleh Synegubov, the regional governor described".
    private @Nullable Stretch joined(int left, @Nullable Stretch chunk) {
        if (chunk == null
                || !passage.isMark(chunk.from() - 1, ",")
                || chunk.from() - 1 <= left
                || !mentions.appositions().open(chunk.from())) {
            return chunk;
        }
        int from = chunk.from() - 1;
        while (from > left && passage.get(from - 1).isCapital() && !passage.is(from - 1, TIME)) {
            from--;
        }
        boolean isName = from < chunk.from() - 1
                && (from == left || !passage.get(from - 1).isWord());
        boolean place = isName && lexicon.isFunction(passage.get(from)) && !passage.is(from, DETERMINER);
        return isName && !place ? new Stretch(from, chunk.to()) : chunk;
    }

    private int lastComma(int left, int before) {
        for (int i = before - 1; i > left; i--) {
            if (passage.isMark(i, ",")) {
                return i;
            }
        }
        return -1;
    }
}
