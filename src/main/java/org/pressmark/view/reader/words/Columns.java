package org.pressmark.view.reader.words;

/// Where the number of a paragraph ends and where its words begin and how much room they have, in pixels from the
/// left side of the page.
public record Columns(double numberEnd, double left, double width) {}
