package org.pressmark.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// The annotations of the open article by group, each group in the order of the text.
///
/// So that a step over ten thousand hidden tags costs no more than one over none: the logarithm of their number for
/// each group.
final class TagGroups {
    private final Map<Group, TreeSet<Annotation>> groups = new HashMap<>();

    void clear() {
        groups.clear();
    }

    void put(Annotation tag) {
        groups.computeIfAbsent(Group.of(tag), group -> new TreeSet<>(Annotation.IN_TEXT))
                .add(tag);
    }

    void take(Annotation tag) {
        groups.computeIfPresent(Group.of(tag), (group, tags) -> {
            tags.remove(tag);
            return tags.isEmpty() ? null : tags;
        });
    }

    /// How many there are of each group; groups with none are absent.
    Map<Group, Integer> counts() {
        Map<Group, Integer> counts = new HashMap<>();
        groups.forEach((group, tags) -> counts.put(group, tags.size()));
        return counts;
    }

    /// The first of the wanted groups in the order of the text, by what each group has to offer; or null.
    @Nullable
    Annotation first(Predicate<Group> wanted, Function<NavigableSet<Annotation>, @Nullable Annotation> offer) {
        return offers(wanted, offer).min(Annotation.IN_TEXT).orElse(null);
    }

    /// The last of the wanted groups in the order of the text, by what each group has to offer; or null.
    @Nullable
    Annotation last(Predicate<Group> wanted, Function<NavigableSet<Annotation>, @Nullable Annotation> offer) {
        return offers(wanted, offer).max(Annotation.IN_TEXT).orElse(null);
    }

    private Stream<Annotation> offers(
            Predicate<Group> wanted, Function<NavigableSet<Annotation>, @Nullable Annotation> offer) {
        return groups.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> offer.apply(entry.getValue()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
