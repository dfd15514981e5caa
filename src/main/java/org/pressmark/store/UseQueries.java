package org.pressmark.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Usage;
import org.pressmark.model.Use;
import org.pressmark.model.Uses;

/// Where entries of the registers are used.
///
/// A slice is read through the index of each column that may point to the entry: an index holds its rows in the
/// order of their numbers, so a slice reads no more than its own rows, wherever it begins.
final class UseQueries {
    private static final String TAGS = slices("annotation", "speaker", "addressee", "outlet", "claim", "code");
    private static final String ARTICLES = slices("article", "publisher", "provider");

    /// Nothing is counted twice: a tag points to one entry in two columns only as speaker and addressee.
    private static final String COUNT_TAGS = "SELECT (SELECT count(*) FROM annotation WHERE speaker = ?1)"
            + " + (SELECT count(*) FROM annotation WHERE addressee = ?1 AND speaker IS NOT ?1)"
            + " + (SELECT count(*) FROM annotation WHERE outlet = ?1)"
            + " + (SELECT count(*) FROM annotation WHERE claim = ?1)"
            + " + (SELECT count(*) FROM annotation WHERE code = ?1)";

    private static final String COUNT_ARTICLES = "SELECT (SELECT count(*) FROM article WHERE publisher = ?1)"
            + " + (SELECT count(*) FROM article WHERE provider = ?1 AND publisher IS NOT ?1)";

    private static final String COUNT_ENTRIES = "SELECT (SELECT count(*) FROM preset WHERE outlet = ?1)"
            + " + (SELECT count(*) FROM code WHERE parent = ?1) + (SELECT count(*) FROM code WHERE codebook = ?1)";

    private record Row(long number, UUID id) {}

    private UseQueries() {}

    private static String slices(String table, String... columns) {
        return Stream.of(columns)
                        .map(column -> "SELECT * FROM (SELECT rowid AS number, id FROM " + table + " WHERE " + column
                                + " = ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3)")
                        .collect(Collectors.joining(" UNION "))
                + " ORDER BY number LIMIT ?3";
    }

    static Usage usage(Db db, UUID entry) throws SQLException {
        return new Usage((int) db.number(COUNT_TAGS, entry), (int) db.number(COUNT_ARTICLES, entry), (int)
                db.number(COUNT_ENTRIES, entry));
    }

    static Uses slice(Db db, UUID entry, Uses.Key after, int many) throws SQLException {
        return switch (after.part()) {
            case ARTICLES -> articles(db, entry, after.last(), many);
            case TAGS -> tags(db, entry, after.last(), many);
        };
    }

    private static Uses articles(Db db, UUID entry, long last, int many) throws SQLException {
        List<Use> found = new ArrayList<>();
        List<Row> rows = rows(db, ARTICLES, entry, last, many);
        for (Row row : rows) {
            found.addAll(use(Tables.ARTICLES.find(db, row.id()), null).toList());
        }
        if (rows.size() == many) {
            return new Uses(
                    found, new Uses.Key(Uses.Part.ARTICLES, rows.getLast().number()));
        }
        Uses rest = tags(db, entry, 0, many - rows.size());
        found.addAll(rest.found());
        return new Uses(found, rest.next());
    }

    private static Uses tags(Db db, UUID entry, long last, int many) throws SQLException {
        List<Use> found = new ArrayList<>();
        List<Row> rows = rows(db, TAGS, entry, last, many);
        for (Row row : rows) {
            Annotation tag = AnnotationTable.find(db, row.id());
            if (tag != null) {
                found.addAll(use(Tables.ARTICLES.find(db, tag.article()), tag).toList());
            }
        }
        return new Uses(
                found,
                rows.size() == many
                        ? new Uses.Key(Uses.Part.TAGS, rows.getLast().number())
                        : null);
    }

    private static List<Row> rows(Db db, String sql, UUID entry, long last, int many) throws SQLException {
        return db.list(sql, row -> new Row(row.number(1), row.id("id")), entry, last, many);
    }

    private static Stream<Use> use(@Nullable Article article, @Nullable Annotation tag) {
        return article == null ? Stream.of() : Stream.of(new Use(article, tag));
    }
}
