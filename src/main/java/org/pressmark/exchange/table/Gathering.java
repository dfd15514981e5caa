package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.Place;

/// Gathers the rows of a table by the articles they are of. An article is the same where its id is, or else its
/// hash, url, file or name.
final class Gathering {
    /// The columns that say which article is meant, the surest first.
    private static final List<Column> WHICH =
            List.of(Column.ARTICLE_ID, Column.ARTICLE_SHA256, Column.URL, Column.FILE_NAME, Column.ARTICLE);

    private static final Map<Column, Known> KNOWN = Map.ofEntries(
            Map.entry(Column.ARTICLE, Known.TITLE),
            Map.entry(Column.ARTICLE_SHA256, Known.TEXT_SHA256),
            Map.entry(Column.FILE_NAME, Known.FILE_NAME),
            Map.entry(Column.URL, Known.URL),
            Map.entry(Column.LANGUAGE, Known.LANGUAGE),
            Map.entry(Column.BYLINE, Known.BYLINE),
            Map.entry(Column.PUBLISHER, Known.PUBLISHER),
            Map.entry(Column.PROVIDER, Known.PROVIDER),
            Map.entry(Column.ORIGIN_TYPE, Known.ORIGIN_TYPE),
            Map.entry(Column.OUTLET_EVIDENCE, Known.OUTLET_EVIDENCE),
            Map.entry(Column.GENRE, Known.GENRE),
            Map.entry(Column.STATUS, Known.STATUS),
            Map.entry(Column.SAID, Known.SAID),
            Map.entry(Column.PUBLISHED, Known.PUBLISHED),
            Map.entry(Column.RETRIEVED, Known.RETRIEVED),
            Map.entry(Column.ADDED, Known.ADDED),
            Map.entry(Column.ARTICLE_NOTE, Known.NOTE));

    private final Map<String, Of> articles = new LinkedHashMap<>();

    /// One article and what its rows said so far.
    static final class Of {
        private final @Nullable UUID id;
        private final String name;
        private final Place place;
        private final Map<Known, String> known = new EnumMap<>(Known.class);
        private final SortedMap<Integer, String> pieces = new TreeMap<>();
        private final Map<String, Integer> keys = new HashMap<>();
        private final List<ForeignTag> tags = new ArrayList<>();

        Of(@Nullable UUID id, String name, Place place) {
            this.id = id;
            this.name = name;
            this.place = place;
        }

        void add(ForeignTag tag) {
            tags.add(tag);
        }

        /// The key, with a number where a row like it came before.
        String unique(String key) {
            int many = keys.merge(key, 1, Integer::sum);
            return many == 1 ? key : key + " " + many;
        }

        /// A piece of its text; rows may have been sorted since they were written.
        void piece(int number, String piece) {
            pieces.putIfAbsent(number, piece);
        }

        ForeignArticle read(UnaryOperator<List<ForeignTag>> mending) {
            String text = pieces.isEmpty() ? null : String.join("", pieces.values());
            return new ForeignArticle(id, name, text, place, known, mending.apply(tags));
        }
    }

    /// The article of a row, or null where the row names none.
    @Nullable
    Of of(Row row, Mapping mapping) {
        for (Column column : WHICH) {
            String cell = mapping.cell(row, column).strip();
            if (!cell.isEmpty()) {
                return known(
                        articles.computeIfAbsent(column + " " + cell, any -> made(row, mapping, cell)), row, mapping);
            }
        }
        String text = mapping.cell(row, Column.ARTICLE_TEXT);
        Place place = row.place(Column.ARTICLE_TEXT.word());
        return text.isEmpty()
                ? null
                : known(articles.computeIfAbsent(text, any -> new Of(null, brief(text), place)), row, mapping);
    }

    /// The only article of a set that names none.
    Of only(Row row, String name) {
        return articles.computeIfAbsent(name, any -> new Of(null, name, row.place("")));
    }

    private static Of made(Row row, Mapping mapping, String cell) {
        UUID id = Ids.read(mapping.cell(row, Column.ARTICLE_ID));
        String title = mapping.cell(row, Column.ARTICLE).strip();
        return new Of(id, title.isEmpty() ? cell : title, row.place(Column.ARTICLE.word()));
    }

    private static String brief(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() <= 60 ? first : first.substring(0, 60) + "…";
    }

    private static Of known(Of of, Row row, Mapping mapping) {
        KNOWN.forEach((column, known) -> {
            String cell = mapping.cell(row, column);
            if (!cell.isBlank()) {
                of.known.putIfAbsent(known, spelt(column, cell));
            }
        });
        String text = mapping.cell(row, Column.ARTICLE_TEXT);
        if (!text.isEmpty()) {
            of.piece(0, text);
        }
        return of;
    }

    private static String spelt(Column column, String cell) {
        return switch (column) {
            case ARTICLE_SHA256 ->
                cell.startsWith(ArticleCells.SHA256) ? cell.substring(ArticleCells.SHA256.length()) : cell;
            case ADDED, SAID, PUBLISHED, RETRIEVED -> Ids.date(cell);
            default -> cell;
        };
    }

    /// The article of this id, or null if no row named it.
    @Nullable
    Of find(String id) {
        return articles.get(Column.ARTICLE_ID + " " + id.strip());
    }

    /// Every tag of every article.
    Stream<ForeignTag> tags() {
        return articles.values().stream().flatMap(of -> of.tags.stream());
    }

    /// All of it, the tags of each article mended first.
    List<ForeignArticle> read(UnaryOperator<List<ForeignTag>> mending) {
        return articles.values().stream().map(of -> of.read(mending)).toList();
    }
}
