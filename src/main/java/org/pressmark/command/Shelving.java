package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pressmark.desk.Desk;
import org.pressmark.intake.Draft;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.session.Workshop;

/// Puts articles that came in on disk: all that the project does not hold yet in one operation, and opens the
/// first.
/// Screen thread only.
final class Shelving {
    private final Desk desk;
    private Runnable opened = () -> {};

    Shelving(Desk desk) {
        this.desk = desk;
    }

    void onOpened(Runnable handler) {
        opened = handler;
    }

    void store(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        Map<String, Arrival> byText = new LinkedHashMap<>();
        arrivals.forEach(
                arrival -> byText.putIfAbsent(arrival.chosen().content().textSha256(), arrival));
        desk.session()
                .ask(
                        reading -> {
                            Map<String, Article> there = new LinkedHashMap<>();
                            for (String sha : byText.keySet()) {
                                Article known = reading.articleWithText(sha);
                                if (known != null) {
                                    there.put(sha, known);
                                }
                            }
                            return there;
                        },
                        there -> store(byText, there));
    }

    private void store(Map<String, Arrival> arrivals, Map<String, Article> there) {
        Workshop workshop = desk.session().workshop();
        List<Change> changes = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        arrivals.forEach((sha, arrival) -> {
            if (!there.containsKey(sha)) {
                Article article = arrival.article(
                        workshop.ids().get(),
                        workshop.clock().instant(),
                        desk.shelves().outlets().all());
                Draft draft = arrival.chosen();
                articles.add(article);
                changes.add(draft.adding(article));
            }
        });
        if (articles.isEmpty()) {
            Article known = there.values().iterator().next();
            desk.tell(Message.of("tell.articleThere", known.title()));
            desk.open(known.id(), opened);
            return;
        }
        Message deed = articles.size() == 1
                ? Message.of("deed.addArticle", articles.getFirst().title())
                : Message.of("deed.addArticles", articles.size());
        UUID first = articles.getFirst().id();
        desk.session().carryOut(deed, new Change.Several(changes), () -> desk.open(first, opened));
    }
}
