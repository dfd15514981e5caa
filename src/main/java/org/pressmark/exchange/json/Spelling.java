package org.pressmark.exchange.json;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Enumerations as files spell them: `NEWS_SITE` is `newsSite`.
public final class Spelling {
    private Spelling() {}

    public static String of(Enum<?> value) {
        StringBuilder word = new StringBuilder();
        for (String part : value.name().split("_", -1)) {
            String small = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? small : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
        }
        return word.toString();
    }

    /// The value of this spelling, or null if there is none.
    public static <E extends Enum<E>> @Nullable E value(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> of(each).equals(word))
                .findFirst()
                .orElse(null);
    }

    /// All spellings, for a sentence.
    public static <E extends Enum<E>> String all(Class<E> kind) {
        return String.join(
                ", ", Arrays.stream(kind.getEnumConstants()).map(Spelling::of).toList());
    }
}
