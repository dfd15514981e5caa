package org.pressmark.suggest.followup;

import java.util.HashMap;
import java.util.Map;
import org.pressmark.suggest.Speakers;
import org.pressmark.suggest.words.Folded;

/// The words of an article's tags made alike for comparing, each worked out once.
final class Wordings {
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Boolean> pronouns = new HashMap<>();

    /// Without the differences of case, blanks and typography.
    String of(String words) {
        return folded.computeIfAbsent(words, first -> Folded.word(first).strip().replaceAll("\\s+", " "));
    }

    boolean isPronoun(String words) {
        return pronouns.computeIfAbsent(words, Speakers::isPronoun);
    }
}
