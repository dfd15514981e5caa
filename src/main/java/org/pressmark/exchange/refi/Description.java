package org.pressmark.exchange.refi;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Code;

/// The description of a code: its definition, and below it, because the standard has no other place, its example
/// and its key.
record Description(
        @Nullable String definition,
        @Nullable String example,
        @Nullable String key) {
    private static final String EXAMPLE = "\n\nExample: ";
    private static final String KEY = "\n\nKey: ";

    /// The words for a code, or null where there are none.
    static @Nullable String of(Code code) {
        String definition = code.definition();
        StringBuilder words = new StringBuilder(definition == null ? "" : definition);
        if (code.example() != null) {
            words.append(EXAMPLE).append(code.example());
        }
        if (code.key() != null) {
            words.append(KEY).append(code.key());
        }
        return words.isEmpty() ? null : words.toString();
    }

    static Description parsed(@Nullable String words) {
        if (words == null) {
            return new Description(null, null, null);
        }
        int keyAt = words.lastIndexOf(KEY);
        boolean hasKey = keyAt >= 0 && words.indexOf('\n', keyAt + KEY.length()) < 0;
        String rest = hasKey ? words.substring(0, keyAt) : words;
        int exampleAt = rest.indexOf(EXAMPLE);
        return new Description(
                orNull(exampleAt < 0 ? rest : rest.substring(0, exampleAt)),
                exampleAt < 0 ? null : rest.substring(exampleAt + EXAMPLE.length()),
                hasKey ? words.substring(keyAt + KEY.length()) : null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
