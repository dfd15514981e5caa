package org.pressmark.text;

import java.util.List;

/// How much of a quote's content stands between quotation marks.
public enum Quotedness {
    ALL,
    PART,
    NONE;

    public static Quotedness of(List<Anchor> contents) {
        return contents.isEmpty() ? NONE : PART;
    }
}
