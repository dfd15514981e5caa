package org.pressmark.view.reader.page;

import java.util.List;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.words.ParagraphLook;

/// An article as the reader shows it.
///
/// Paragraphs are the stretches between `\n`, blank ones included. `looks` says how each is set, in order; those
/// for which it has nothing are [ParagraphLook#BODY]. Immutable, any thread.
public record Page(String text, List<ParagraphLook> looks, List<Mark> marks) {
    /// @throws IllegalArgumentException if a mark lies outside the text
    public Page {
        looks = List.copyOf(looks);
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (!mark.span().fits(text)) {
                throw new IllegalArgumentException("mark outside the article: " + mark);
            }
        }
    }

    public static Page empty() {
        return new Page("", List.of(), List.of());
    }
}
