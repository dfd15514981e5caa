package org.pressmark.view.side;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Tags;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;

/// The open article's tags of some kinds in the order of the text, each quote followed by those nested in it.
///
/// A quote that is folded keeps those inside it to itself. A change is found by comparing references from both
/// ends, so that a list of ten thousand exchanges one row for one tag. Screen thread only. Cost of [#grow]: the
/// number of tags.
final class TagTree {
    /// Deeper levels are drawn as this one.
    static final int DEEPEST = 4;

    /// How a row hangs on the tree: its level, the levels above at which a line goes on past it, what it holds.
    record Branch(int level, Set<Integer> passing, boolean isLast, Inside inside) {
        static final Branch FLAT = new Branch(0, Set.of(), true, Inside.NOTHING);

        /// What hangs on a row itself.
        enum Inside {
            NOTHING,
            SHOWN,
            FOLDED
        }
    }

    private final Tags tags;
    private final Set<Annotation.Kind> kinds;
    private final Set<UUID> folded = new HashSet<>();
    private final ObservableList<Annotation> rows = FXCollections.observableArrayList();
    private final Map<UUID, Branch> branches = new HashMap<>();

    TagTree(Tags tags, Set<Annotation.Kind> kinds) {
        this.tags = tags;
        this.kinds = kinds;
    }

    ObservableList<Annotation> rows() {
        return rows;
    }

    boolean lists(Annotation tag) {
        return kinds.contains(tag.kind());
    }

    Branch branch(Annotation tag) {
        return branches.getOrDefault(tag.id(), Branch.FLAT);
    }

    /// Whether any row hangs on another.
    boolean hasBranches() {
        return !branches.isEmpty();
    }

    /// The row of a tag, or -1 where it has none. Cost: the number of rows.
    int indexOf(Annotation tag) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(tag.id())) {
                return at;
            }
        }
        return -1;
    }

    /// Folds what a quote holds, or unfolds it.
    void toggle(Annotation tag) {
        if (branch(tag).inside() == Branch.Inside.NOTHING) {
            return;
        }
        if (!folded.remove(tag.id())) {
            folded.add(tag.id());
        }
        grow();
    }

    /// Unfolds whatever a tag is folded into.
    void reveal(Annotation tag) {
        boolean wasFolded = false;
        Quote above = above(tag);
        while (above != null) {
            wasFolded |= folded.remove(above.id());
            above = above(above);
        }
        if (wasFolded) {
            grow();
        }
    }

    /// The quote a tag is nested in, or null.
    @Nullable
    Quote above(Annotation tag) {
        return tag instanceof Quote quote ? tags.find(quote.parent(), Quote.class) : null;
    }

    /// Takes the tags as they are now.
    void grow() {
        List<Annotation> roots = new ArrayList<>();
        Map<UUID, List<Annotation>> inside = new HashMap<>();
        for (Annotation tag : tags.all()) {
            Quote above = lists(tag) ? above(tag) : null;
            if (above != null) {
                inside.computeIfAbsent(above.id(), id -> new ArrayList<>()).add(tag);
            } else if (lists(tag)) {
                roots.add(tag);
            }
        }
        branches.clear();
        splice(inside.isEmpty() ? roots : flattened(roots, inside));
    }

    private record Hung(Annotation tag, Branch branch) {}

    /// With a stack of its own: a file from elsewhere may be nested to any depth.
    private List<Annotation> flattened(List<Annotation> roots, Map<UUID, List<Annotation>> inside) {
        List<Annotation> flat = new ArrayList<>();
        Deque<Hung> next = new ArrayDeque<>();
        roots.reversed().forEach(root -> next.push(new Hung(root, Branch.FLAT)));
        while (!next.isEmpty()) {
            Hung hung = next.pop();
            Annotation tag = hung.tag();
            flat.add(tag);
            List<Annotation> held = inside.getOrDefault(tag.id(), List.of());
            boolean isFolded = !held.isEmpty() && folded.contains(tag.id());
            Branch branch = hung.branch();
            if (branch.level() > 0 || !held.isEmpty()) {
                branches.put(tag.id(), holding(branch, held, isFolded));
            }
            if (!isFolded) {
                hang(held, branch, next);
            }
        }
        return flat;
    }

    private static Branch holding(Branch branch, List<Annotation> held, boolean isFolded) {
        Branch.Inside inside =
                held.isEmpty() ? Branch.Inside.NOTHING : isFolded ? Branch.Inside.FOLDED : Branch.Inside.SHOWN;
        return new Branch(branch.level(), branch.passing(), branch.isLast(), inside);
    }

    private static void hang(List<Annotation> held, Branch above, Deque<Hung> next) {
        int level = Math.min(above.level() + 1, DEEPEST);
        Set<Integer> passing = new HashSet<>(above.passing());
        if (above.level() > 0 && !above.isLast()) {
            passing.add(above.level());
        }
        for (int at = held.size() - 1; at >= 0; at--) {
            boolean isLast = at == held.size() - 1;
            next.push(new Hung(held.get(at), new Branch(level, Set.copyOf(passing), isLast, Branch.Inside.NOTHING)));
        }
    }

    private void splice(List<Annotation> wanted) {
        int most = Math.min(rows.size(), wanted.size());
        int first = 0;
        while (first < most && rows.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && rows.get(rows.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        List<Annotation> fresh = wanted.subList(first, wanted.size() - last);
        if (rows.size() - last - first == 1 && fresh.size() == 1) {
            rows.set(first, fresh.getFirst());
            return;
        }
        rows.remove(first, rows.size() - last);
        rows.addAll(first, fresh);
    }
}
