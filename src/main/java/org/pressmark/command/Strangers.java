package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pressmark.desk.Desk;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Reading;
import org.pressmark.settings.Phrases;

/// Takes outlets that a table named and the register did not have into the register, and makes them the publishers
/// of the articles that came with their names. Screen thread only.
final class Strangers {
    private final Desk desk;
    private final Phrases phrases;
    private final ArrivalReport report;

    Strangers(Desk desk, Phrases phrases, ArrivalReport report) {
        this.phrases = phrases;
        this.desk = desk;
        this.report = report;
    }

    /// As one step, of the articles that are still there and have no publisher.
    void register() {
        Map<String, List<UUID>> names = report.strangers();
        if (names.isEmpty()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        Map<String, Outlet> outlets = new LinkedHashMap<>();
        names.keySet().stream().sorted().forEach(name -> {
            Outlet outlet = Outlet.named(desk.session().workshop().ids().get(), name);
            outlets.put(name, outlet);
            changes.add(new Change.Added(outlet));
        });
        desk.session().ask(reading -> edits(reading, names, outlets), edits -> {
            changes.addAll(edits);
            Message deed = Message.of("deed.registerOutlets", outlets.size(), edits.size());
            desk.session().carryOut(deed, new Change.Several(changes), report::know);
        });
    }

    private List<Change> edits(Reading reading, Map<String, List<UUID>> names, Map<String, Outlet> outlets) {
        List<Change> edits = new ArrayList<>();
        outlets.forEach((name, outlet) -> names.getOrDefault(name, List.of()).forEach(id -> {
            Article article = reading.find(Article.class, id);
            if (article != null && article.provenance().publisher() == null) {
                boolean isSaid = phrases.say("arrival.outletNote", name).equals(article.note());
                Article bare = isSaid ? article.noted(null) : article;
                edits.add(new Change.Edited(article, Arrival.by(bare, outlet)));
            }
        }));
        return edits;
    }
}
