package org.pressmark.view.reader.page;

import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.pressmark.view.reader.mark.Mark;

/// What of an article is shown, and how: the marks that are, what the label above a mark says, what stands in the
/// place of so many folded paragraphs, and what else is drawn.
public record Viewing(
        Predicate<Mark> shown, Function<Mark, String> label, IntFunction<String> folded, Set<Extra> extras) {
    /// What can be drawn beside words and marks, or left out.
    public enum Extra {
        /// A short label above the first line of every tag.
        LABELS,
        /// The line that ties the parts of what is chosen.
        LINES,
        /// One thin line in the place of furniture.
        FOLDS,
        /// A small sign where something hides in the text.
        HIDDEN
    }

    public static final Viewing PLAIN = new Viewing(mark -> true, mark -> "", String::valueOf, Set.of());

    public Viewing {
        extras = Set.copyOf(extras);
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }
}
