package org.pressmark.review.report;

import org.jspecify.annotations.Nullable;

/// What stands in a place of a table.
public sealed interface Cell {
    /// Anything that is no number.
    record Words(String words) implements Cell {}

    /// A number, shown with so many decimal places and kept whole where the file can.
    record Amount(double value, int places) implements Cell {}

    static Cell blank() {
        return new Words("");
    }

    static Cell words(@Nullable String words) {
        return new Words(words == null ? "" : words);
    }

    static Cell count(long count) {
        return new Amount(count, 0);
    }

    /// A share or a coefficient, with two places; nothing where there is none.
    static Cell share(@Nullable Double share) {
        return share == null ? blank() : new Amount(share, 2);
    }

    /// As it is read.
    default String shown() {
        return switch (this) {
            case Words(String words) -> words;
            case Amount(double value, int places) -> String.format(java.util.Locale.ROOT, "%." + places + "f", value);
        };
    }
}
