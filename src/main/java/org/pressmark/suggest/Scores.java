package org.pressmark.suggest;

import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Passage;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;

/// How likely a cue with its source belongs to the content of a passage.
///
/// The weights say only what outweighs what, in this order: another sentence between them, the kind of cue,
/// distance, a sign that points at the content, a subject. They are round numbers on purpose; nothing was
/// fitted.
final class Scores {
    private static final double SENTENCE = 40;
    /// What comes in a later sentence than the content attributes it more seldom than what came before it.
    private static final double LATER = 15;
    private static final double QUOTATION = 20;
    private static final double NEAR = 30;
    private static final double STEP = 3;
    private static final double TOUCHES = 15;
    /// "who" behind a content is somebody named in it.
    private static final double RELATIVE = 30;
    private static final double POINTS = 12;
    private static final double SUBJECT = 15;

    private final Passage passage;

    Scores(Passage passage) {
        this.passage = passage;
    }

    double of(CueGroup cue, @Nullable Stretch source) {
        Stretch whole = source == null ? cue.words() : union(cue.words(), source);
        double best = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < passage.size(); at++) {
            if (passage.get(at).isContent()) {
                best = Math.max(best, beside(at, cue, whole));
            }
        }
        return base(cue.kind()) + (source == null ? 0 : SUBJECT) + best;
    }

    private static Stretch union(Stretch one, Stretch other) {
        return new Stretch(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }

    private static double base(CueGroup.Kind kind) {
        return switch (kind) {
            case VERB, PARTICIPLE -> 60;
            case ACCORDING, AFTER -> 65;
            case PUNCTUATION -> 40;
            case GUESSED -> 30;
            case NOUN -> 20;
        };
    }

    private double beside(int content, CueGroup cue, Stretch whole) {
        boolean before = cue.to() <= content;
        int from = before ? whole.to() : content + 1;
        int to = before ? content : whole.from() > content ? whole.from() : cue.from();
        double score = NEAR;
        for (int at = from; at < to; at++) {
            score -= cost(passage.get(at));
        }
        if (score == NEAR) {
            score += TOUCHES;
        }
        if (!before && isLater(from, to)) {
            score -= LATER;
        }
        if (!before && passage.is(whole.from(), WordClass.RELATIVE)) {
            score -= RELATIVE;
        }
        if (before ? pointsForward(whole.to(), content) : endsOpen(content)) {
            score += POINTS;
        }
        return score;
    }

    private boolean isLater(int from, int to) {
        return passage.tokens().subList(Math.min(from, to), to).stream().anyMatch(Token::isBreak);
    }

    private static double cost(Token between) {
        return switch (between.shape()) {
            case BREAK -> SENTENCE;
            case QUOTED -> QUOTATION;
            case MARK, CONTENT -> 0;
            case CAPITAL, LOWER, NUMBER -> STEP;
        };
    }

    /// A colon or comma between cue and content, or nothing at all.
    private boolean pointsForward(int end, int content) {
        return end == content || (end == content - 1 && passage.isMark(end, ":,"));
    }

    /// A comma, a question or nothing at the end of the content: its sentence goes on.
    private boolean endsOpen(int content) {
        String words = passage.get(content).word();
        int last = words.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(words.charAt(last)) && ".,!?…".indexOf(words.charAt(last)) < 0) {
            last--;
        }
        return words.charAt(last) != '.' || passage.isMark(content + 1, ",");
    }
}
