package org.pressmark.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;

/// What is known of an outlet, one fact at a time. Screen thread only.
public final class OutletEdits {
    private final Edits edits;

    OutletEdits(Edits edits) {
        this.edits = edits;
    }

    public void name(Outlet outlet, String name) {
        edit(outlet, held -> {
            edits.register().checkNames(held.id(), List.of(name));
            return held.called(name);
        });
    }

    public void aliases(Outlet outlet, List<String> aliases) {
        edit(outlet, held -> {
            edits.register().checkNames(held.id(), aliases);
            return held.aliases(aliases);
        });
    }

    public void domains(Outlet outlet, List<String> domains) {
        edit(outlet, held -> held.domains(domains));
    }

    /// `country` is ISO 3166-1 alpha-2.
    public void country(Outlet outlet, @Nullable String country) {
        edit(outlet, held -> held.country(country));
    }

    public void kind(Outlet outlet, Outlet.Kind kind) {
        edit(outlet, held -> held.kind(kind));
    }

    public void control(Outlet outlet, Outlet.Control control) {
        edit(outlet, held -> held.control(control));
    }

    public void wikidata(Outlet outlet, @Nullable String wikidata) {
        edit(outlet, held -> held.wikidata(wikidata));
    }

    public void note(Outlet outlet, @Nullable String note) {
        edit(outlet, held -> held.noted(note));
    }

    private void edit(Outlet outlet, UnaryOperator<Outlet> change) {
        edits.edit(Outlet.class, outlet, Message.of("deed.outletFact", outlet.name()), change);
    }
}
