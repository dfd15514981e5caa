package org.pressmark.exchange.flat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;

/// What is known of an article but for its text, as words by name: `publisher` is a name and `publisherId` an id.
public final class FlatArticle {
    public static final String ID = "article";

    private FlatArticle() {}

    /// Every name there can be.
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(ID));
        for (Known known : Known.values()) {
            names.add(Spelling.of(known));
            if (isPointer(known)) {
                names.add(Spelling.of(known) + FlatTag.BY_ID);
            }
        }
        return names;
    }

    private static boolean isPointer(Known known) {
        return known == Known.PUBLISHER || known == Known.PROVIDER;
    }

    public static Map<String, String> of(Article article, Named names) {
        Words words = new Words();
        Provenance from = article.provenance();
        Dates dates = article.dates();
        words.put(ID, article.id());
        words.put(Known.TITLE, article.title());
        words.put(Known.FILE_NAME, article.text().fileName());
        words.put(Known.URL, from.url());
        words.put(Known.LANGUAGE, article.language());
        words.put(Known.BYLINE, from.byline());
        words.pointer(Known.PUBLISHER, from.publisher(), names);
        words.pointer(Known.PROVIDER, from.provider(), names);
        words.put(Known.ORIGIN_TYPE, Spelling.of(from.originType()));
        words.put(Known.OUTLET_EVIDENCE, Spelling.of(from.evidence()));
        words.put(Known.GENRE, Spelling.of(article.genre()));
        words.put(Known.STATUS, Spelling.of(article.status()));
        words.put(Known.SAID, Sayings.when(dates.said()));
        words.put(Known.PUBLISHED, Sayings.when(dates.published()));
        words.put(Known.RETRIEVED, Sayings.when(dates.retrieved()));
        words.put(Known.ADDED, article.addedAt());
        words.put(Known.NOTE, article.note());
        return words.by;
    }

    private static final class Words {
        private final Map<String, String> by = new LinkedHashMap<>();

        void put(Known known, @Nullable Object value) {
            put(Spelling.of(known), value);
        }

        void put(String name, @Nullable Object value) {
            if (value != null) {
                by.put(name, value.toString());
            }
        }

        void pointer(Known known, @Nullable UUID id, Named names) {
            if (id != null) {
                FlatTag.pointer(by, Spelling.of(known), id.toString(), names);
            }
        }
    }

    /// What such words say of an article.
    public static Map<Known, String> read(Map<String, String> words, FlatEntries entries) {
        Map<Known, String> known = new EnumMap<>(Known.class);
        for (Known each : Known.values()) {
            String name = Spelling.of(each);
            String value = isPointer(each) ? entries.meant(words, name) : words.get(name);
            if (!Objects.requireNonNullElse(value, "").isEmpty()) {
                known.put(each, value);
            }
        }
        return known;
    }
}
