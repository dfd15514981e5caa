package org.pressmark.view.reader.words;

/// The offset a line begins with and the height of its top.
public record LineStart(int offset, double top) {}
