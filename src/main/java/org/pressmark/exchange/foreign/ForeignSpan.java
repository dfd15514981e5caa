package org.pressmark.exchange.foreign;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.RoleSpan;

/// A stretch of an article as a file of another tool gives it: a place in the file's unit, 0-based and half-open,
/// or the words themselves, or both.
///
/// `start` and `end` are [#NOWHERE] where the file has no place. `quote` is null where it does not hold the words;
/// `prefix` and `suffix` are empty where it does not hold what stands around them.
public record ForeignSpan(
        RoleSpan.Role role, int start, int end, @Nullable String quote, String prefix, String suffix) {
    public static final int NOWHERE = -1;

    public static ForeignSpan at(RoleSpan.Role role, int start, int end, @Nullable String quote) {
        return new ForeignSpan(role, start, end, quote, "", "");
    }

    /// Words without a place.
    public static ForeignSpan quoted(RoleSpan.Role role, String quote, String prefix, String suffix) {
        return new ForeignSpan(role, NOWHERE, NOWHERE, quote, prefix, suffix);
    }

    public boolean hasPlace() {
        return start != NOWHERE;
    }
}
