package org.pressmark.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Usage;

/// How often entries of the registers are used: counted when somebody looks at one, and anew after each change.
///
/// A count that is out of date is shown until the new one is there, so that nothing flickers. Screen thread only.
public final class UseCounts {
    private final Desk desk;
    private final Runnable changed;
    private final Map<UUID, Usage> known = new HashMap<>();
    private final Set<UUID> current = new HashSet<>();
    private final Set<UUID> asked = new HashSet<>();

    /// `changed` runs when a count came that somebody asked for, and when all may have changed.
    public UseCounts(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        desk.savedProperty().subscribe((before, now) -> {
            current.clear();
            asked.clear();
            changed.run();
        });
        desk.curtain().eyesProperty().subscribe((before, now) -> {
            known.clear();
            current.clear();
            asked.clear();
            changed.run();
        });
    }

    /// What points to an entry, or null while that is being counted.
    public @Nullable Usage of(UUID entry) {
        if (!current.contains(entry) && asked.add(entry)) {
            desk.curtain().project().ask(reading -> reading.usage(entry), usage -> take(entry, usage));
        }
        return known.get(entry);
    }

    private void take(UUID entry, Usage usage) {
        asked.remove(entry);
        current.add(entry);
        if (!usage.equals(known.put(entry, usage))) {
            changed.run();
        }
    }
}
