package org.pressmark.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;

/// What a change comes to, entry by entry: what each was before all of it, and is after.
record Net(Map<UUID, Pair> entries) {
    record Pair(UUID id, @Nullable Entry before, @Nullable Entry after) {
        Entry any() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    static Net of(Change change) {
        Map<UUID, Pair> entries = new LinkedHashMap<>();
        change.leaves().forEach(leaf -> {
            switch (leaf) {
                case Change.Added(Entry entry) -> merge(entries, entry.id(), null, entry);
                case Change.Removed(Entry entry) -> merge(entries, entry.id(), entry, null);
                case Change.Edited(Entry before, Entry after) -> merge(entries, after.id(), before, after);
                case Change.Kept kept -> {}
                case Change.Several several -> {}
            }
        });
        entries.values().removeIf(pair -> pair.before() == null && pair.after() == null);
        return new Net(entries);
    }

    private static void merge(Map<UUID, Pair> entries, UUID id, @Nullable Entry before, @Nullable Entry after) {
        Pair known = entries.get(id);
        entries.put(id, new Pair(id, known == null ? before : known.before(), after));
    }

    /// An article that it happened in and that is still there, or null.
    @Nullable
    UUID article() {
        for (Pair pair : entries.values()) {
            if (pair.any() instanceof Annotation annotation) {
                return annotation.article();
            }
            if (pair.after() instanceof Article article) {
                return article.id();
            }
        }
        return null;
    }
}
