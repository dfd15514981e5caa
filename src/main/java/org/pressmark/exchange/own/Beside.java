package org.pressmark.exchange.own;

import org.jspecify.annotations.Nullable;

/// Where the bytes lie that articles were read from, when they do not stand in the set.
public interface Beside {
    /// The bytes of this SHA-256 in 64 small hex digits, or null if there are none.
    byte @Nullable [] bytes(String sha256);
}
