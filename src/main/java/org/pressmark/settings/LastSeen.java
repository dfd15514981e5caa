package org.pressmark.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was known of a project when it was open last, so that a list of projects need not open them: when that
/// was, how many articles it held, how many of them were not done, how many findings were open. Null is not known.
public record LastSeen(
        Instant opened,
        @Nullable Integer articles,
        @Nullable Integer notDone,
        @Nullable Integer findings) {
    private static final String NAME = "recent.";
    private static final String UNKNOWN = "-";

    /// What is remembered of a project, by the path in the list of recent ones; null where nothing is.
    public static @Nullable LastSeen of(Choices choices, String project) {
        String kept = choices.remembered(NAME + project);
        String[] parts = kept == null ? new String[0] : kept.split(" ", -1);
        try {
            return parts.length == 4
                    ? new LastSeen(Instant.parse(parts[0]), number(parts[1]), number(parts[2]), number(parts[3]))
                    : null;
        } catch (DateTimeException | NumberFormatException spoilt) {
            return null;
        }
    }

    private static @Nullable Integer number(String word) {
        return word.equals(UNKNOWN) ? null : Integer.valueOf(word);
    }

    /// Remembers this of a project, and forgets projects that are no longer among the recent ones.
    public Choices keptIn(Choices choices, String project) {
        Choices kept = choices;
        for (String name : choices.remembered().keySet()) {
            if (name.startsWith(NAME) && !choices.recent().contains(name.substring(NAME.length()))) {
                kept = kept.remember(name, null);
            }
        }
        return kept.remember(
                NAME + project, String.join(" ", opened.toString(), word(articles), word(notDone), word(findings)));
    }

    private static String word(@Nullable Integer number) {
        return Objects.toString(number, UNKNOWN);
    }
}
