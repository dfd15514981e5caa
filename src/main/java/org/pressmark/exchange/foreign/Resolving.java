package org.pressmark.exchange.foreign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.own.Arrived;
import org.pressmark.exchange.own.OwnSet;
import org.pressmark.exchange.own.Placed;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// Works out what a file of another tool means in a project, or by itself where there is none.
///
/// Cost: linear in the texts for each way of counting tried.
final class Resolving {
    private final ForeignSet set;
    private final Shelf shelf;
    private final Acquaintance acquaintance;
    private final Matches matches = new Matches();
    private final String nobody;
    private final Instant at;
    private final Set<UUID> given = new HashSet<>();
    private final Map<UUID, Integer> alike = new HashMap<>();

    Resolving(ForeignSet set, Shelf shelf, @Nullable Registers registers, String nobody, Instant at) {
        this.set = set;
        this.shelf = shelf;
        this.acquaintance = new Acquaintance(set, registers);
        this.nobody = nobody;
        this.at = at;
    }

    /// The file in the shape of the own format, and what is to be said about it.
    record Resolved(OwnSet set, List<Message> notes) {}

    Resolved resolve() {
        Map<ForeignArticle, CountedText> texts = texts();
        Counting counting = Countings.best(texts, set.expected()).counting();
        List<Arrived> arrived = new ArrayList<>();
        for (ForeignArticle article : set.articles()) {
            CountedText text = texts.get(article);
            if (text == null) {
                matches.notes()
                        .add(Message.of(
                                "exchange.note.noArticle",
                                set.file(),
                                article.name(),
                                article.tags().size()));
            } else {
                arrived.add(arrived(article, text, own(article, text, counting)));
            }
        }
        List<Placed<Entry>> entries = acquaintance.coming().stream()
                .map(entry -> new Placed<>(entry, Place.FILE))
                .toList();
        List<Message> notes = new ArrayList<>(matches.told(counting));
        notes.addAll(set.notes());
        return new Resolved(OwnSet.of(set.file(), entries, arrived, List.of()), notes);
    }

    /// The texts in which the file counts: its own, or the project's where it holds none.
    private Map<ForeignArticle, CountedText> texts() {
        Map<ForeignArticle, CountedText> texts = new LinkedHashMap<>();
        for (ForeignArticle article : set.articles()) {
            String raw = article.text();
            Article lent = raw == null ? shelf.lend(article) : null;
            String text = lent == null ? raw : shelf.text(lent);
            if (text != null && !text.isEmpty()) {
                texts.put(article, new CountedText(text));
            }
        }
        return texts;
    }

    /// An article of the file may count otherwise than the rest: corpora were put together by several programs.
    private Counting own(ForeignArticle article, CountedText text, Counting common) {
        Countings.Fit best = Countings.best(Map.of(article, text), common.unit());
        return best.fitting() > Countings.fitting(article, text, common) ? best.counting() : common;
    }

    private Arrived arrived(ForeignArticle article, CountedText text, Counting counting) {
        Article there = shelf.find(article, text.text());
        Places places = new Placing(text, counting);
        String shown = text.text();
        Article known;
        Content content;
        Reading project = shelf.project();
        Content held = there == null || project == null ? null : project.content(there.id());
        if (there == null || held == null) {
            String raw = article.text() == null ? text.text() : article.text();
            Article lent = article.text() == null ? shelf.lend(article) : null;
            NewArticle made = NewArticle.of(set, article, raw, acquaintance, at, matches.notes());
            known = lent == null ? made.article() : Filling.of(made.article(), lent);
            content = made.content();
        } else {
            known = there;
            content = held;
            if (!held.text().equals(shown)) {
                places = new AcrossTexts(places, shown, held.text());
                shown = held.text();
            }
        }
        return new Arrived(
                known,
                Arrived.Added.SAID,
                content,
                article.place(),
                annotations(article, known, shown, places),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Placed<Annotation>> annotations(ForeignArticle article, Article known, String text, Places places) {
        Map<String, ForeignTag> byKey = new HashMap<>();
        for (ForeignTag tag : article.tags()) {
            byKey.put(tag.key(), tag);
            if (tag.id() != null) {
                byKey.put(tag.id().toString(), tag);
            }
        }
        Building building = new Building(set, article, known.id(), text, acquaintance, matches, ids(known));
        return building.annotations(places, byKey);
    }

    private Building.Ids ids(Article article) {
        Map<ForeignTag, UUID> ids = new HashMap<>();
        return new Building.Ids() {
            @Override
            public UUID id(ForeignTag tag) {
                return ids.computeIfAbsent(tag, this::first);
            }

            private UUID first(ForeignTag tag) {
                UUID id = tag.id();
                if (id != null && given.add(id)) {
                    return id;
                }
                UUID stable = StableIds.of(set.format(), article.text().textSha256(), tag.key());
                UUID first = stable;
                while (!given.add(stable)) {
                    String again = String.valueOf(alike.merge(first, 1, Integer::sum) + 1);
                    stable = StableIds.of(set.format(), article.text().textSha256(), tag.key(), again);
                }
                return stable;
            }

            @Override
            public @Nullable Annotation held(UUID id) {
                return shelf.held(id);
            }

            @Override
            public String nobody() {
                return nobody;
            }

            @Override
            public Instant at() {
                return at;
            }
        };
    }
}
