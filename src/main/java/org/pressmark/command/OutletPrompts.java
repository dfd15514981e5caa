package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.text.Span;

/// Asks which outlet: those named nearby first, then those used last, then the register; a new one by typing its
/// name.
final class OutletPrompts {
    private final Bench bench;
    private final Desk desk;
    private final Proposals proposals;

    OutletPrompts(Bench bench, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposals = proposals;
    }

    void ask(Message question, Bench.Page page, Span place, BiConsumer<Outlet, List<Change>> taken) {
        desk.ask(new Prompt(question, place, typed -> options(page, place, typed, taken), () -> {}));
    }

    private List<Prompt.Option> options(
            Bench.Page page, Span place, String typed, BiConsumer<Outlet, List<Change>> taken) {
        Map<UUID, Outlet> ranked = new LinkedHashMap<>();
        proposals.outletsNear(page, place).forEach(id -> put(ranked, id));
        desk.recent().ids().forEach(id -> put(ranked, id));
        desk.shelves().outlets().all().forEach(outlet -> ranked.putIfAbsent(outlet.id(), outlet));
        List<Prompt.Option> options = new ArrayList<>();
        for (Outlet outlet : ranked.values()) {
            if (options.size() < SpeakerPrompts.SHOWN && outlet.names().anyMatch(name -> Names.fits(name, typed))) {
                options.add(new Prompt.Option(outlet.name(), outlet.country(), () -> taken.accept(outlet, List.of())));
            }
        }
        String name = Bench.oneLine(typed);
        if (!name.isEmpty()
                && ranked.values().stream().noneMatch(outlet -> outlet.names().anyMatch(name::equals))) {
            Outlet made = Outlet.named(bench.newId(), name);
            options.add(new Prompt.Option(name, Prompt.NEW, () -> taken.accept(made, List.of(new Change.Added(made)))));
        }
        return options;
    }

    private void put(Map<UUID, Outlet> ranked, UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        if (outlet != null) {
            ranked.putIfAbsent(id, outlet);
        }
    }
}
