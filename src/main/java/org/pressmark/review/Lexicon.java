package org.pressmark.review;

import java.util.IdentityHashMap;
import org.pressmark.model.Registers;

/// The names of registers, made once for each: a side has the same registers in every article, and they may hold
/// thousands of entries. One thread.
final class Lexicon {
    private final IdentityHashMap<Registers, Names> known = new IdentityHashMap<>();

    Names names(Half half) {
        return known.computeIfAbsent(half.registers(), Names::new);
    }

    Values values(Half half) {
        return new Values(names(half));
    }
}
