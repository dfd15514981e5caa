package org.pressmark.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;

/// Which tags of the adjudicated layer stand in which: as the tags they were made of do, as far as those have been
/// decided. A tag whose surroundings are not decided yet stands in none, and is put into them when they are.
///
/// Two decisions can come to a circle, one quote in the other by mine and the other in the one by theirs; then the
/// later stands in none.
final class Nesting {
    private final Map<UUID, Annotation> standing;
    private final Map<UUID, Annotation> come;
    private final Map<UUID, UUID> madeOf = new HashMap<>();
    private final Map<UUID, UUID> wanted = new HashMap<>();

    /// `standing` are the tags of the layer that stay, `come` those that come; both by id.
    Nesting(Map<UUID, Annotation> standing, Map<UUID, Annotation> come) {
        this.standing = standing;
        this.come = come;
    }

    /// Takes note of what a decided difference became.
    void learn(Item item, @Nullable Verdict verdict) {
        Difference difference = item.difference();
        if (difference == null || verdict == null || verdict.results().isEmpty()) {
            return;
        }
        List<UUID> results = verdict.results();
        List<Annotation> sources = sources(difference, verdict);
        item.tags().forEach(tag -> madeOf.putIfAbsent(tag.id(), results.getFirst()));
        for (int at = 0; at < results.size(); at++) {
            Annotation source = sources.get(Math.min(at, sources.size() - 1));
            if (results.size() == sources.size()) {
                madeOf.put(source.id(), results.get(at));
            }
            UUID around = ArticleLayer.around(source);
            if (around != null) {
                wanted.put(results.get(at), around);
            }
        }
    }

    /// The tags that say what the results of a decision stand in, in their order.
    private static List<Annotation> sources(Difference difference, Verdict verdict) {
        boolean theirSurroundings =
                verdict.taken().contains(Facet.PARENT.name()) || verdict.taken().contains(Facet.QUOTE.name());
        List<Annotation> preferred =
                switch (verdict.choice()) {
                    case ACCEPT_THEIRS -> difference.theirs();
                    case TAKE_FIELDS -> theirSurroundings ? difference.theirs() : difference.mine();
                    case TAKE_BORDER ->
                        difference
                                .mine()
                                .subList(0, Math.min(1, difference.mine().size()));
                    case KEEP_MINE, THIRD_VERSION, DROP_BOTH, SKIP, COMMENT, AGREED, OBJECTED -> difference.mine();
                };
        return !preferred.isEmpty() ? preferred : difference.mine().isEmpty() ? difference.theirs() : difference.mine();
    }

    /// The tags that come, each in what it is to stand in.
    List<Annotation> nested() {
        List<Annotation> nested = new ArrayList<>();
        for (Annotation tag : List.copyOf(come.values())) {
            Annotation placed = in(tag, home(tag.id()));
            come.put(tag.id(), placed);
            nested.add(placed);
        }
        return nested;
    }

    /// What of the standing tags changes: they stood in what goes, or in nothing while that was not decided yet.
    List<Change> edits(Collection<UUID> gone) {
        nested();
        List<Change> edits = new ArrayList<>();
        for (Annotation tag : List.copyOf(standing.values())) {
            UUID around = ArticleLayer.around(tag);
            UUID home = home(tag.id());
            boolean isLost = around != null && gone.contains(around);
            boolean isFound = around == null && home != null && come.containsKey(home);
            if (isLost || isFound) {
                Annotation placed = in(tag, home);
                edits.add(new Change.Edited(tag, placed));
                standing.put(tag.id(), placed);
            }
        }
        return edits;
    }

    private @Nullable UUID home(UUID tag) {
        UUID around = wanted.get(tag);
        UUID home = around == null ? null : madeOf.get(around);
        return home != null && find(home) instanceof Quote && !leadsTo(home, tag) ? home : null;
    }

    private @Nullable Annotation find(UUID tag) {
        Annotation coming = come.get(tag);
        return coming == null ? standing.get(tag) : coming;
    }

    private boolean leadsTo(UUID from, UUID tag) {
        Set<UUID> seen = new HashSet<>();
        UUID next = from;
        while (next != null && seen.add(next)) {
            if (next.equals(tag)) {
                return true;
            }
            Annotation there = find(next);
            next = there == null ? null : ArticleLayer.around(there);
        }
        return false;
    }

    private static Annotation in(Annotation tag, @Nullable UUID home) {
        return switch (tag) {
            case Quote quote -> quote.inside(home);
            case ClaimOccurrence claim ->
                new ClaimOccurrence(claim.head(), claim.spans(), claim.claim(), claim.voice(), home, claim.claimant());
            default -> tag;
        };
    }
}
