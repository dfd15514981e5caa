package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pressmark.command.ArrivalReport.Fate;
import org.pressmark.command.ArrivalReport.Line;
import org.pressmark.desk.Desk;
import org.pressmark.intake.Draft;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;

/// Puts articles that came in on disk: all that the project does not hold yet in one operation, and opens the
/// first. Screen thread only.
final class Shelving {
    private final Desk desk;
    private final Phrases phrases;
    private final ArrivalReport report;
    private Runnable opened = () -> {};

    Shelving(Desk desk, Phrases phrases, ArrivalReport report) {
        this.desk = desk;
        this.phrases = phrases;
        this.report = report;
    }

    void onOpened(Runnable handler) {
        opened = handler;
    }

    void store(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        List<String> texts = arrivals.stream().map(Shelving::text).distinct().toList();
        desk.session()
                .ask(
                        reading -> {
                            Map<String, Article> there = new LinkedHashMap<>();
                            for (String sha : texts) {
                                Article known = reading.articleWithText(sha);
                                if (known != null) {
                                    there.put(sha, known);
                                }
                            }
                            return there;
                        },
                        there -> new Round(there).store(arrivals));
    }

    private static String text(Arrival arrival) {
        return arrival.chosen().content().textSha256();
    }

    /// What is stored together. `there` are the articles the project holds, by their texts.
    private final class Round {
        private final Map<String, Article> there;
        private final List<Change> changes = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Outlet> fresh = new LinkedHashMap<>();
        private final Map<UUID, String> strangers = new LinkedHashMap<>();

        Round(Map<String, Article> there) {
            this.there = new LinkedHashMap<>(there);
        }

        void store(List<Arrival> arrivals) {
            Map<String, Article> before = Map.copyOf(there);
            arrivals.forEach(this::take);
            if (articles.isEmpty()) {
                Article known = before.values().iterator().next();
                report.add(lines);
                desk.tell(Message.of("tell.articleThere", known.title()));
                desk.open(known.id(), opened);
                return;
            }
            Message deed = articles.size() == 1
                    ? Message.of("deed.addArticle", articles.getFirst().title())
                    : Message.of("deed.addArticles", articles.size());
            UUID first = articles.getFirst().id();
            desk.session().carryOut(deed, new Change.Several(changes), () -> {
                strangers.forEach((article, name) -> report.stranger(name, article));
                report.add(lines);
                desk.open(first, opened);
            });
        }

        private void take(Arrival arrival) {
            Article known = there.get(text(arrival));
            if (known != null) {
                Message same = Message.of("arrival.same", known.title());
                lines.add(new Line(Fate.THERE, arrival.name(), null, List.of(same)));
                return;
            }
            Article article = article(arrival);
            there.put(text(arrival), article);
            articles.add(article);
            changes.add(arrival.chosen().adding(article));
            lines.add(new Line(Fate.ADDED, arrival.name(), article.title(), said(arrival, article)));
        }

        private Article article(Arrival arrival) {
            Workshop workshop = desk.session().workshop();
            UUID id = workshop.ids().get();
            Article article = arrival.article(
                    id, workshop.clock().instant(), desk.shelves().outlets().all());
            Outlet meant = arrival.newOutlet(workshop.ids());
            if (meant != null) {
                Outlet outlet = fresh.computeIfAbsent(meant.name(), name -> {
                    changes.add(new Change.Added(meant));
                    return meant;
                });
                return Arrival.by(article, outlet);
            }
            String stated = arrival.chosen().about().outlet();
            if (stated == null || article.provenance().publisher() != null) {
                return article;
            }
            if (arrival.isStrange(desk.shelves().outlets().all())) {
                strangers.put(id, stated);
            }
            return article.noted(phrases.say("arrival.outletNote", stated));
        }

        private List<Message> said(Arrival arrival, Article article) {
            Draft draft = arrival.chosen();
            List<Message> said = new ArrayList<>(draft.about().notes());
            String stated = draft.about().outlet();
            if (stated != null && article.provenance().publisher() == null) {
                String key = strangers.containsKey(article.id()) ? "arrival.stranger" : "arrival.several";
                said.addFirst(Message.of(key, stated));
            }
            return said;
        }
    }
}
