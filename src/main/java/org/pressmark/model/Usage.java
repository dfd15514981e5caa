package org.pressmark.model;

/// How much points to an entry of a register: tags of all articles, articles themselves (as publisher or
/// provider), and other entries (presets of an outlet, codes under a code, codes of a codebook).
public record Usage(int tags, int articles, int entries) {
    public static final Usage NONE = new Usage(0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }

    /// In how many places of articles it is used.
    public int places() {
        return tags + articles;
    }
}
