package org.pressmark.exchange.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;

/// The articles that the annotations of a file are about, gathered by the resource they aim at.
final class WebArticles {
    private final String file;
    private final Map<String, Gathering> bySource = new LinkedHashMap<>();

    WebArticles(String file) {
        this.file = file;
    }

    /// What has been gathered of one article so far.
    static final class Gathering {
        private final Place place;
        private final Map<Known, String> known = new EnumMap<>(Known.class);
        private final List<ForeignTag> tags = new ArrayList<>();
        private final Map<String, Integer> byKey = new LinkedHashMap<>();
        private final Set<String> keys = new HashSet<>();
        private @Nullable UUID id;
        private @Nullable String text;

        private Gathering(Place place) {
            this.place = place;
        }

        /// What the file calls the article, unless it has said so already.
        void know(Known what, @Nullable String said) {
            if (said != null && !said.isBlank()) {
                known.putIfAbsent(what, said);
            }
        }

        /// A key that no tag of the article has yet, made of the one given.
        String key(String wanted) {
            String key = wanted;
            for (int next = 2; !keys.add(key); next++) {
                key = wanted + " " + next;
            }
            return key;
        }

        void add(ForeignTag tag) {
            byKey.put(tag.key(), tags.size());
            tags.add(tag);
        }

        /// Gives a tag more stretches; answers whether there is such a tag.
        boolean extend(String key, List<ForeignSpan> spans) {
            Integer at = byKey.get(key);
            if (at == null) {
                return false;
            }
            ForeignTag tag = tags.get(at);
            List<ForeignSpan> all = new ArrayList<>(tag.spans());
            all.addAll(spans);
            tags.set(at, tag.at(all));
            return true;
        }
    }

    /// The article that a resource is.
    Gathering at(Aim aim, Place place) {
        Gathering article = bySource.computeIfAbsent(aim.source(), source -> new Gathering(place));
        article.know(Known.TEXT_SHA256, Terms.sha256(aim.source()));
        article.know(Known.URL, Iris.isWebAddress(aim.source()) ? aim.source() : null);
        article.know(Known.URL, aim.scope());
        return article;
    }

    /// An annotation by which Pressmark describes an article: its text, and what is known of it.
    void describe(Members annotation, Members known, Aim aim) {
        Gathering article = at(aim, annotation.place());
        String id = WebValues.text(annotation, "id");
        article.id = id == null ? null : Terms.id(id);
        article.text = WebValues.objects(annotation, "body")
                .map(body -> WebValues.text(body, "value"))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
        for (Known what : Known.values()) {
            String said = WebValues.text(known, Spelling.of(what));
            if (said != null) {
                article.known.put(what, said);
            }
        }
    }

    List<ForeignArticle> all() {
        return bySource.entrySet().stream()
                .map(each -> article(each.getKey(), each.getValue()))
                .toList();
    }

    private ForeignArticle article(String source, Gathering of) {
        String title = of.known.get(Known.TITLE);
        String named = source.isEmpty() ? Iris.likeFile(file) : source;
        return new ForeignArticle(of.id, title == null ? named : title, of.text, of.place, of.known, of.tags);
    }
}
