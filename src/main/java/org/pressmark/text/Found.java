package org.pressmark.text;

/// Where an anchor was found in a changed text, and in what state.
public record Found(Span span, How how) {
    /// What changed about it.
    public enum How {
        /// The same words at the same place.
        IN_PLACE,
        /// The same words elsewhere.
        MOVED,
        /// Nearly the same words.
        ALTERED
    }
}
