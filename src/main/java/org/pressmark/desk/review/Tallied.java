package org.pressmark.desk.review;

import java.util.EnumMap;
import java.util.Map;

/// How many differences there are and how far they have come, what both agree in left out; and how many of each
/// class, agreement too. Immutable.
public record Tallied(int all, int decided, int skipped, Map<Category, Integer> categories, int hiddenArticles) {
    static final Tallied NONE = new Tallied(0, 0, 0, Map.of(), 0);

    public Tallied {
        categories = Map.copyOf(categories);
    }

    public int open() {
        return all - decided - skipped;
    }

    public int of(Category category) {
        return categories.getOrDefault(category, 0);
    }

    Tallied moved(State from, State to) {
        return new Tallied(
                all,
                decided + count(to, State.DECIDED) - count(from, State.DECIDED),
                skipped + count(to, State.SKIPPED) - count(from, State.SKIPPED),
                categories,
                hiddenArticles);
    }

    private static int count(State state, State wanted) {
        return state == wanted ? 1 : 0;
    }

    /// Counts one after the other.
    static final class Counting {
        private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
        private int all;
        private int decided;
        private int skipped;

        void count(Item item, State state) {
            categories.merge(item.category(), 1, Integer::sum);
            if (item.category() != Category.SAME) {
                all++;
                decided += Tallied.count(state, State.DECIDED);
                skipped += Tallied.count(state, State.SKIPPED);
            }
        }

        Tallied tallied(int hiddenArticles) {
            return new Tallied(all, decided, skipped, categories, hiddenArticles);
        }
    }
}
