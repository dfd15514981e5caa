package org.pressmark.exchange.json;

import org.jspecify.annotations.Nullable;

/// A value of a JSON file and where it stands: a `String`, an `Integer`, a list of values, [Members], null, or
/// [Odd#OTHER] for what no file of ours holds: truth values, fractions, numbers beyond the length of any text.
public record Value(Place place, @Nullable Object held) {
    enum Odd {
        OTHER
    }
}
