package org.pressmark.suggest.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.Attribution;
import org.pressmark.text.Span;

/// How sure it is that marks hold a quotation: by what attributes them and by what they hold. Shares between 0
/// and 1.
final class Confidence {
    /// Below this nothing is proposed.
    static final double LEAST = 0.2;
    /// Below this a cue is too far off to be shown as one.
    static final double ATTRIBUTED = 0.3;

    private static final String CLOSING = ".,!?…;:";
    private static final int MANY_WORDS = 5;
    /// The score of an attribution that explains nothing, and of one that could not be better.
    private static final double POOR = 30;

    private static final double BEST = 130;
    private static final double NO_SOURCE = 0.8;
    private static final double UNSAID = 0.6;
    private static final double MARKS_ALONE = 0.25;

    private Confidence() {}

    static double of(String text, List<Span> contents, @Nullable Attribution attribution) {
        boolean said = contents.stream().anyMatch(content -> isSaid(content.of(text)));
        double alone = said ? MARKS_ALONE : 0;
        if (attribution == null) {
            return alone;
        }
        double share = Math.clamp((attribution.score() - POOR) / (BEST - POOR), 0, 1);
        double sourced = attribution.source() == null ? share * NO_SOURCE : share;
        return Math.max(alone, said ? sourced : sourced * UNSAID);
    }

    /// Whether the words read like speech, not like a name or a term: a sign at the end, or many words.
    private static boolean isSaid(String quotation) {
        int end = quotation.length() - 1;
        while (end > 0
                && !Character.isLetterOrDigit(quotation.charAt(end))
                && CLOSING.indexOf(quotation.charAt(end)) < 0) {
            end--;
        }
        return CLOSING.indexOf(quotation.charAt(end)) >= 0
                || quotation.chars().filter(Character::isWhitespace).count() >= MANY_WORDS;
    }
}
