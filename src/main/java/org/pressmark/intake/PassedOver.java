package org.pressmark.intake;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pressmark.model.Message;

/// Files beside articles that hold none: how many there are of each ending. Immutable.
public record PassedOver(Map<String, Integer> endings) {
    /// A longer ending is no ending.
    private static final int LONGEST = 8;

    private static final int ENDINGS_NAMED = 8;

    public PassedOver {
        endings = Map.copyOf(endings);
    }

    /// The ending of a file's bare name in small letters, or `?` where it has none.
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST
                ? "?"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// How many files there are in all.
    public int count() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The sentence for them, the most frequent endings first.
    public Message told() {
        String counted = new TreeMap<>(endings)
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(ENDINGS_NAMED)
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
        return Message.of("intake.folder.others", count(), counted);
    }
}
