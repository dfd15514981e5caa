package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ADVERB;
import static org.pressmark.suggest.words.WordClass.AND;
import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.PARTICIPLE;
import static org.pressmark.suggest.words.WordClass.PAST;
import static org.pressmark.suggest.words.WordClass.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;

/// Cues that no list knows, told by where they stand: the word between a mention and the content, or the colon
/// or dash between them.
///
/// In the measured articles more than a third of the cues held no verb of the best-known list, so this is no
/// luxury.
final class Guesses {
    private static final String DASHES = "–—―-";
    private static final int HEADLINE = 10;

    /// A cue together with its subject: of guesses the one is found by the other.
    record Guess(CueGroup cue, @Nullable Stretch source) {}

    private final Passage passage;
    private final Mentions mentions;
    private final Subjects subjects;
    private final CueGroups cues;

    Guesses(Passage passage, CueGroups cues, Mentions mentions, Subjects subjects) {
        this.passage = passage;
        this.cues = cues;
        this.mentions = mentions;
        this.subjects = subjects;
    }

    List<Guess> all() {
        List<Guess> found = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            if (passage.get(at).isContent()) {
                afterContent(at, found);
                beforeContent(at, found);
            }
        }
        return found;
    }

    private void afterContent(int content, List<Guess> into) {
        int at = content + 1;
        while (passage.isMark(at, "," + DASHES)) {
            at++;
        }
        sourceAfterSign(content, into);
        if (passage.isEdge(at) || !passage.get(at).isWord()) {
            return;
        }
        if (isUnknownVerb(at)) {
            Stretch source = mentions.withApposition(at + 1);
            if (source != null && !mentions.isBare(at + 1)) {
                into.add(guess(cues.grown(at, CueGroup.Kind.GUESSED), source));
            }
        }
        Stretch source = mentions.withApposition(at);
        if (source != null) {
            verbAfter(source, into);
        }
    }

    /// "…": Peskov, and "…" – Peskov.
    private void sourceAfterSign(int content, List<Guess> into) {
        int sign = content + 1;
        if (passage.isMark(sign, ":" + DASHES)) {
            Stretch source = mentions.withApposition(sign + 1);
            if (source != null && passage.isEdge(source.to())) {
                into.add(guess(new CueGroup(sign, sign + 1, sign, CueGroup.Kind.PUNCTUATION), source));
            }
        }
    }

    private void beforeContent(int content, List<Guess> into) {
        int sign = content - 1;
        if (passage.isMark(sign, ":" + DASHES)) {
            Stretch source = mentions.withApposition(passage.clauseStart(sign));
            if (source != null && source.to() == sign && sign - source.from() <= HEADLINE) {
                into.add(guess(new CueGroup(sign, sign + 1, sign, CueGroup.Kind.PUNCTUATION), source));
            }
        }
        Stretch source = subjects.main(content);
        if (source != null && source.to() <= content) {
            verbAfter(source, into);
            verbBefore(passage.isMark(sign, ",:") ? sign : content, source, into);
        }
    }

    /// The word that the content follows, where it can be a verb: by its form, or as the first of its clause.
    private void verbBefore(int end, Stretch main, List<Guess> into) {
        int at = end - 1;
        if (at < main.to() || passage.isEdge(at) || !isUnknownVerb(at)) {
            return;
        }
        boolean first = passage.isEdge(at - 1) || !passage.get(at - 1).isWord() || passage.is(at - 1, AND);
        if (first || passage.lexicon().isAny(passage.get(at), Set.of(VERB, PAST, PARTICIPLE))) {
            into.add(guess(cues.grown(at, CueGroup.Kind.GUESSED), main));
        }
    }

    /// The verb behind a mention, or the last word of the mention if that was taken for a noun: "Putin
    /// emphasizes".
    private void verbAfter(Stretch source, List<Guess> into) {
        int at = source.to();
        while (passage.is(at, ADVERB) || passage.is(at, AUXILIARY)) {
            at++;
        }
        if (at < passage.size() && isUnknownVerb(at)) {
            into.add(guess(cues.grown(at, CueGroup.Kind.GUESSED), source));
        }
        int last = source.to() - 1;
        boolean ends = last > source.from()
                && (passage.isEdge(source.to()) || !passage.get(source.to()).isWord());
        if (ends && isUnknownVerb(last)) {
            into.add(guess(cues.grown(last, CueGroup.Kind.GUESSED), source.upTo(last)));
        }
    }

    private boolean isUnknownVerb(int at) {
        Token token = passage.get(at);
        return token.isLower() && !passage.lexicon().isFunction(token) && !cues.isVerb(at);
    }

    private static Guess guess(CueGroup cue, Stretch source) {
        return new Guess(cue, source);
    }
}
