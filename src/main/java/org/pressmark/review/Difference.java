package org.pressmark.review;

import java.util.List;
import java.util.Set;
import org.pressmark.model.Annotation;

/// What one tag of mine and one of theirs make of the same words, or one that nobody answers.
///
/// `mine` and `theirs` hold one annotation each where the two answer each other, none and one where only one side
/// has it, one and several where one side split what the other took whole. `facets` are the respects in which a
/// pair differs besides its class. Immutable, any thread.
public record Difference(Outcome outcome, List<Annotation> mine, List<Annotation> theirs, Set<Facet> facets) {
    /// The classes, from agreement to what one side alone has. A pair that differs in more than one way is of the
    /// first that fits: kind, border, fields.
    public enum Outcome {
        SAME,
        BORDER,
        KIND,
        FIELDS,
        ONLY_MINE,
        ONLY_THEIRS,
        SPLIT
    }

    /// Whose annotation stands on more characters.
    public enum Longer {
        MINE,
        THEIRS,
        NEITHER
    }

    public Difference {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        facets = Set.copyOf(facets);
    }

    /// Whether annotations of one kind answer each other here.
    boolean isAnswered() {
        return outcome != Outcome.KIND && !mine.isEmpty() && !theirs.isEmpty();
    }

    /// The annotation that says where the difference stands: mine where there is one.
    public Annotation first() {
        return mine.isEmpty() ? theirs.getFirst() : mine.getFirst();
    }

    public Longer longer() {
        int more = length(mine) - length(theirs);
        return more > 0 ? Longer.MINE : more < 0 ? Longer.THEIRS : Longer.NEITHER;
    }

    private static int length(List<Annotation> side) {
        return side.stream()
                .mapToInt(annotation -> Cover.of(annotation).length())
                .sum();
    }

    /// The same seen from the other side.
    Difference mirrored() {
        Outcome seen =
                switch (outcome) {
                    case ONLY_MINE -> Outcome.ONLY_THEIRS;
                    case ONLY_THEIRS -> Outcome.ONLY_MINE;
                    case SAME, BORDER, KIND, FIELDS, SPLIT -> outcome;
                };
        return new Difference(seen, /* mine= */ theirs, /* theirs= */ mine, facets);
    }
}
