package org.pressmark.command;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Pairing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.review.Facet;

/// What is to be done with some differences: the choice, the respects to be taken where only some are, the third
/// version where there is one, what is said to it, who says so, and when.
record Order(
        Pairing pairing,
        List<Item> items,
        Verdict.Choice choice,
        Set<Facet> taken,
        @Nullable Annotation third,
        @Nullable String comment,
        Annotator reviewer,
        Instant at,
        Supplier<UUID> ids) {
    Order {
        items = List.copyOf(items);
        taken = Set.copyOf(taken);
    }

    List<String> takenWords() {
        return taken.stream().sorted().map(Facet::name).toList();
    }
}
