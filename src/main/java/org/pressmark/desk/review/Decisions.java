package org.pressmark.desk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Verdict;

/// What was decided and said of every difference. Changed on the screen thread, asked on any.
final class Decisions {
    private final Map<Key, Verdict> decided = new ConcurrentHashMap<>();
    private final Map<Key, List<Verdict>> remarks = new ConcurrentHashMap<>();

    void replaceAll(Collection<Verdict> verdicts) {
        decided.clear();
        remarks.clear();
        verdicts.forEach(this::put);
    }

    void put(Verdict verdict) {
        if (verdict.choice().isRemark()) {
            List<Verdict> said = new ArrayList<>(remarks.getOrDefault(Key.of(verdict), List.of()));
            said.removeIf(other -> other.id().equals(verdict.id()));
            said.add(verdict);
            remarks.put(Key.of(verdict), List.copyOf(said));
        } else {
            decided.put(Key.of(verdict), verdict);
        }
    }

    void take(Verdict verdict) {
        Verdict there = decided.get(Key.of(verdict));
        if (there != null && there.id().equals(verdict.id())) {
            decided.remove(Key.of(verdict));
        }
        List<Verdict> said = remarks.get(Key.of(verdict));
        if (said != null) {
            remarks.put(
                    Key.of(verdict),
                    said.stream()
                            .filter(other -> !other.id().equals(verdict.id()))
                            .toList());
        }
    }

    /// What was decided, or that it was put off; null while neither was.
    @Nullable
    Verdict of(Item item) {
        return decided.get(Key.of(item));
    }

    List<Verdict> remarks(Item item) {
        return remarks.getOrDefault(Key.of(item), List.of());
    }

    /// What the other side answered last, or null where there was no answer.
    Verdict.@Nullable Choice answer(Item item) {
        List<Verdict> said = remarks(item);
        return said.isEmpty()
                ? null
                : said.stream()
                        .map(Verdict::choice)
                        .filter(choice -> choice != Verdict.Choice.COMMENT)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /// A decision on what has changed since is none.
    State state(Item item) {
        Verdict verdict = of(item);
        if (verdict == null || !verdict.seen().mark().equals(item.mark())) {
            return State.OPEN;
        }
        return verdict.choice().settles() ? State.DECIDED : State.SKIPPED;
    }
}
