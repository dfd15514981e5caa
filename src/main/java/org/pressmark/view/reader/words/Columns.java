package org.pressmark.view.reader.words;

/// Where the number of a paragraph ends, where brackets beside it stand, where its words begin and how much room
/// they have, in pixels from the left side of the page.
public record Columns(double numberEnd, double bracket, double left, double width) {
    public static final Columns NONE = new Columns(0, 0, 0, 0);
}
