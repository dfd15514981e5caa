package org.pressmark.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an annotation says in one respect: the words of it, and the entry of a register behind them where there
/// is one.
///
/// Two projects can hold the same speaker under two ids; the same name then means the same.
public record Value(@Nullable UUID entry, String words) {
    static final Value NONE = new Value(null, "");

    static Value of(Enum<?> constant) {
        return new Value(null, constant.name());
    }

    static Value words(@Nullable String words) {
        return words == null ? NONE : new Value(null, words);
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    boolean means(Value other) {
        return (entry != null && entry.equals(other.entry))
                || words.equals(other.words)
                || (entry != null && other.entry != null && words.strip().equalsIgnoreCase(other.words.strip()));
    }
}
