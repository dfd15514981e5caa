package org.pressmark.exchange.own;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;

/// What stands inside what: nothing inside itself, and nothing so deep that going up would take long.
///
/// Cost: linear, whatever the file says.
final class Parents {
    /// Levels of nesting. Quotes inside quotes come to four or five.
    private static final int DEEPEST = 64;

    private record Child(UUID parent, Place place) {}

    private final Problems problems;
    private final Map<UUID, Child> children = new LinkedHashMap<>();
    private final Map<UUID, Integer> depths = new HashMap<>();

    Parents(Problems problems) {
        this.problems = problems;
    }

    void add(UUID id, @Nullable UUID parent, Place place) {
        if (parent != null) {
            children.put(id, new Child(parent, place));
        }
    }

    void check() {
        children.keySet().forEach(this::climb);
    }

    /// Goes up from one to the first whose depth is known, or to the top, and settles all on the way.
    private void climb(UUID from) {
        Set<UUID> way = new LinkedHashSet<>();
        UUID next = from;
        Child child = children.get(next);
        while (child != null && !depths.containsKey(next) && way.add(next)) {
            next = child.parent();
            child = children.get(next);
        }
        if (way.contains(next)) {
            reportCircle(way, next);
        }
        settle(new ArrayDeque<>(way), depths.getOrDefault(next, 0));
    }

    private void reportCircle(Set<UUID> way, UUID first) {
        boolean inside = false;
        for (UUID each : way) {
            inside |= each.equals(first);
            Child child = children.get(each);
            if (inside && child != null) {
                problems.add("exchange.circle", child.place());
            }
        }
    }

    private void settle(Deque<UUID> way, int below) {
        int depth = below;
        while (!way.isEmpty()) {
            UUID each = way.removeLast();
            depth++;
            depths.put(each, depth);
            Child child = children.get(each);
            if (depth == DEEPEST + 1 && child != null) {
                problems.add("exchange.deep", child.place(), DEEPEST);
            }
        }
    }
}
