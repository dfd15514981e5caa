package org.pressmark.exchange.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;
import org.pressmark.review.Side;

/// A file as one side of a review.
record OwnSide(Registers registers, Map<UUID, OpenArticle> opened, Map<UUID, Set<UUID>> completed) implements Side {
    static OwnSide of(OwnSet set, Instant at) {
        Map<UUID, OpenArticle> opened = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> completed = new HashMap<>();
        set.expectToFit();
        set.each(
                arrived -> {
                    Article article = arrived.article(at);
                    opened.put(
                            article.id(),
                            new OpenArticle(
                                    article,
                                    arrived.content().text(),
                                    arrived.annotations().stream()
                                            .map(Placed::value)
                                            .toList()));
                    completed.put(
                            article.id(),
                            arrived.completions().stream()
                                    .map(each -> each.value().annotator())
                                    .collect(Collectors.toSet()));
                },
                remark -> {});
        return new OwnSide(registers(set, annotators(set, opened)), opened, completed);
    }

    /// Those whom the file names, and for tags of somebody it does not name somebody called as the file is.
    private static List<Annotator> annotators(OwnSet set, Map<UUID, OpenArticle> opened) {
        List<Annotator> named = new ArrayList<>(of(Annotator.class, set));
        Set<UUID> known = named.stream().map(Annotator::id).collect(Collectors.toCollection(HashSet::new));
        for (OpenArticle each : opened.values()) {
            for (Annotation tag : each.annotations()) {
                UUID by = tag.head().annotator();
                if (known.add(by)) {
                    named.add(new Annotator(by, set.file()));
                }
            }
        }
        return named;
    }

    private static Registers registers(OwnSet set, List<Annotator> annotators) {
        return new Registers(
                annotators,
                of(Outlet.class, set),
                of(Speaker.class, set),
                of(Claim.class, set),
                of(Codebook.class, set),
                of(Code.class, set),
                of(Preset.class, set),
                of(AnnotationSet.class, set));
    }

    private static <E extends Entry> List<E> of(Class<E> kind, OwnSet set) {
        return set.registers().stream()
                .map(Placed::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public List<Article> articles() {
        return opened.values().stream().map(OpenArticle::article).toList();
    }

    @Override
    public Set<UUID> done(UUID article) {
        return completed.getOrDefault(article, Set.of());
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        return opened.get(article);
    }
}
