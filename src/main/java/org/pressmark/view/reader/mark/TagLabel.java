package org.pressmark.view.reader.mark;

/// What stands above the first line of a tag: the first of its marks, and the words.
public record TagLabel(Mark mark, String words) {}
