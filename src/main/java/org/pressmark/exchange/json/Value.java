package org.pressmark.exchange.json;

import org.jspecify.annotations.Nullable;

/// A value of a JSON file and where it stands: a `String`, an `Integer`, a list of values, [Members], null, or
/// [Other] for what no file of ours holds.
public record Value(Place place, @Nullable Object held) {
    /// A truth value, a fraction or a number beyond the length of any text, as the file spells it.
    public record Other(String said) {}
}
