package org.pressmark.view.followup;

import java.util.UUID;
import org.pressmark.model.Finding;

/// A line of the follow-up list.
sealed interface FindingRow {
    /// What the findings below it have in common: their kind, or their article.
    record Head(String words, int count) implements FindingRow {}

    /// A finding; `name` says what it is where no head does, and is empty elsewhere.
    record Line(Finding finding, String name) implements FindingRow {}

    /// There are so many more that nobody would read them now.
    record More(String words) implements FindingRow {}

    /// The article a line belongs to, for finding the line again.
    static boolean isSame(FindingRow one, FindingRow other) {
        return one instanceof Line first
                && other instanceof Line second
                && article(first).equals(article(second))
                && first.finding().subject().equals(second.finding().subject());
    }

    private static UUID article(Line line) {
        return line.finding().article();
    }
}
