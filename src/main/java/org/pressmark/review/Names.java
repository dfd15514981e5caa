package org.pressmark.review;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Registers;

/// The names behind the ids of one side's registers.
final class Names {
    private final Map<UUID, String> names = new HashMap<>();

    Names(Registers registers) {
        registers.speakers().forEach(speaker -> names.put(speaker.id(), speaker.name()));
        registers.outlets().forEach(outlet -> names.put(outlet.id(), outlet.name()));
        registers.claims().forEach(claim -> names.put(claim.id(), claim.text()));
        registers.codes().forEach(code -> names.put(code.id(), code.name()));
    }

    Value of(@Nullable UUID entry) {
        return entry == null ? Value.NONE : new Value(entry, names.getOrDefault(entry, entry.toString()));
    }
}
