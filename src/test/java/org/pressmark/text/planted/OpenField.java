package org.pressmark.text.planted;

/// Breaks: no public fields.
public final class OpenField {
    public final int open = 1;
}
