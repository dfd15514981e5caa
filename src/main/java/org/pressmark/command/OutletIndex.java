package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Outlet;
import org.pressmark.suggest.OutletNames;
import org.pressmark.suggest.ProvenanceProposals;

/// The outlet register made ready for searching, once for every state of it. Screen thread only; what it gives is
/// for any.
final class OutletIndex {
    private final Desk desk;
    private List<Outlet> register = List.of();
    private @Nullable OutletNames names;

    OutletIndex(Desk desk) {
        this.desk = desk;
    }

    OutletNames names() {
        List<Outlet> now = List.copyOf(desk.shelves().outlets().all());
        if (names == null || !now.equals(register)) {
            register = now;
            names = OutletNames.of(now);
        }
        return names;
    }

    ProvenanceProposals provenance() {
        OutletNames ready = names();
        return ProvenanceProposals.of(ready, register);
    }
}
