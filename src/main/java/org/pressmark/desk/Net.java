package org.pressmark.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Verdict;

/// What a change comes to, entry by entry: what each was before all of it, and is after. Of a change that is too
/// much to hold there are no entries: anything may be another.
record Net(Map<UUID, Pair> entries, Extent extent) {
    /// Whether the entries are all that changed.
    enum Extent {
        THESE,
        ANYTHING
    }

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
                case Change.Bulk bulk -> {}
                case Change.Several several -> {}
            }
        });
        entries.values().removeIf(pair -> pair.before() == null && pair.after() == null);
        boolean isMuch = change.leaves().anyMatch(Change.Bulk.class::isInstance);
        return new Net(entries, isMuch ? Extent.ANYTHING : Extent.THESE);
    }

    /// Whether anything may have changed, so that what is shown is read anew.
    boolean isAnything() {
        return extent == Extent.ANYTHING;
    }

    private static void merge(Map<UUID, Pair> entries, UUID id, @Nullable Entry before, @Nullable Entry after) {
        Pair known = entries.get(id);
        entries.put(id, new Pair(id, known == null ? before : known.before(), after));
    }

    /// Whether articles come or go.
    boolean changesTheList() {
        return entries.values().stream()
                .anyMatch(pair -> pair.any() instanceof Article && (pair.before() == null || pair.after() == null));
    }

    /// The articles that it happens in.
    Set<UUID> articles() {
        Set<UUID> found = new LinkedHashSet<>();
        entries.values().stream().map(Net::articleOf).filter(Objects::nonNull).forEach(found::add);
        return found;
    }

    private static @Nullable UUID articleOf(Pair pair) {
        return switch (pair.any()) {
            case Annotation annotation -> annotation.article();
            case Article article -> article.id();
            case Dismissal dismissal -> dismissal.article();
            case Completion completion -> completion.article();
            case Verdict verdict -> verdict.article();
            default -> null;
        };
    }

    /// Whether an entry of this kind that was there became another, or went.
    boolean touches(Class<? extends Entry> kind) {
        return entries.values().stream().anyMatch(pair -> kind.isInstance(pair.before()));
    }

    /// Whether anybody is done with an article, or no longer so.
    boolean completes() {
        return entries.values().stream().anyMatch(pair -> pair.any() instanceof Completion);
    }

    /// What is put aside in an article after it, where `before` was before.
    List<Dismissal> dismissals(UUID article, List<Dismissal> before) {
        List<Dismissal> after = new ArrayList<>(before);
        after.removeIf(dismissal -> entries.containsKey(dismissal.id()));
        for (Pair pair : entries.values()) {
            if (pair.after() instanceof Dismissal dismissal
                    && dismissal.article().equals(article)) {
                after.add(dismissal);
            }
        }
        return after;
    }

    /// What it does to the annotations of one article.
    Tags.Changed annotations(UUID article) {
        List<Annotation> gone = new ArrayList<>();
        List<Annotation> come = new ArrayList<>();
        for (Pair pair : entries.values()) {
            if (pair.before() instanceof Annotation before && before.article().equals(article)) {
                gone.add(before);
            }
            if (pair.after() instanceof Annotation after && after.article().equals(article)) {
                come.add(after);
            }
        }
        return new Tags.Changed(gone, come);
    }

    /// An annotation it happens to, or null.
    @Nullable
    Annotation firstAnnotation() {
        for (Pair pair : entries.values()) {
            if (pair.any() instanceof Annotation annotation) {
                return annotation;
            }
        }
        return null;
    }

    /// An article that it happens in and that is there afterwards, or null.
    @Nullable
    UUID article() {
        for (Pair pair : entries.values()) {
            UUID article = articleOf(pair);
            Pair itself = article == null ? null : entries.get(article);
            if (article != null && (itself == null || itself.after() != null)) {
                return article;
            }
        }
        return null;
    }
}
