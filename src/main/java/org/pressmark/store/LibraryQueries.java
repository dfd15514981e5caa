package org.pressmark.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Reading;
import org.pressmark.model.Tally;

/// What is asked of many articles: lines of the library, a search through it, what an overview counts.
final class LibraryQueries {
    /// What a review settled is nobody's work, and would count every tag twice.
    private static final String BY_SOMEBODY = " AND annotator NOT IN (SELECT id FROM annotator WHERE name = ?)";

    private LibraryQueries() {}

    static List<LibraryRow> page(Db db, int skipped, int limit) throws SQLException {
        return rows(
                db,
                db.list(
                        "SELECT * FROM article WHERE place IN"
                                + " (SELECT place FROM article ORDER BY place LIMIT ? OFFSET ?) ORDER BY place",
                        Tables::article,
                        limit,
                        skipped));
    }

    static List<LibraryRow> rowsOf(Db db, List<UUID> ids) throws SQLException {
        List<Article> articles = new ArrayList<>();
        for (UUID id : ids) {
            Article article = Tables.ARTICLES.find(db, id);
            if (article != null) {
                articles.add(article);
            }
        }
        return rows(db, articles);
    }

    private static List<LibraryRow> rows(Db db, List<Article> articles) throws SQLException {
        List<LibraryRow> rows = new ArrayList<>();
        for (Article article : articles) {
            Map<Annotation.Kind, Integer> counts = new EnumMap<>(Annotation.Kind.class);
            db.list(
                    "SELECT kind, count(*) AS n FROM annotation WHERE article = ?" + BY_SOMEBODY + " GROUP BY kind",
                    row -> counts.put(row.choice(Annotation.Kind.class, "kind"), row.integer("n")),
                    article.id(),
                    Annotator.ADJUDICATED);
            rows.add(new LibraryRow(article, counts, List.copyOf(doneBy(db, article.id()))));
        }
        return rows;
    }

    private static Set<UUID> doneBy(Db db, UUID article) throws SQLException {
        return new LinkedHashSet<>(db.list(
                "SELECT annotator FROM completion WHERE article = ? ORDER BY rowid",
                row -> row.id("annotator"),
                article));
    }

    static Reading.Slice matching(Db db, LibraryFilter filter, long from, int many) throws SQLException {
        Long next = end(db, from, many);
        List<UUID> found = new ArrayList<>();
        db.list(
                "SELECT article.id, title, body FROM article JOIN content USING (text_sha256, original_sha256)"
                        + " WHERE place >= ?1 AND place < ?2 AND (?3 IS NULL OR status = ?3)"
                        + " AND (?4 IS NULL OR publisher = ?4 OR provider = ?4)"
                        + " AND (?5 IS NULL OR NOT EXISTS (SELECT 1 FROM completion"
                        + " WHERE completion.article = article.id AND completion.annotator = ?5)) ORDER BY place",
                row -> matches(filter, row) ? found.add(row.id("id")) : false,
                from,
                next == null ? Long.MAX_VALUE : next,
                filter.status(),
                filter.outlet(),
                filter.notDoneBy());
        return new Reading.Slice(found, next);
    }

    private static boolean matches(LibraryFilter filter, Cells row) throws SQLException {
        String words = filter.words();
        return words == null || contains(row.text("title"), words) || contains(row.text("body"), words);
    }

    private static boolean contains(String text, String words) {
        int last = text.length() - words.length();
        for (int at = 0; at <= last; at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    /// The place where the slice of so many articles from a place on ends, or null if nothing comes after it.
    private static @Nullable Long end(Db db, long from, int many) throws SQLException {
        return db.first(
                "SELECT place FROM article WHERE place >= ? ORDER BY place LIMIT 1 OFFSET ?",
                row -> row.number(1),
                from,
                many);
    }

    static Reading.Open notDone(Db db, long from, int many) throws SQLException {
        Long next = end(db, from, many);
        long open = db.number(
                "SELECT count(*) FROM article WHERE place >= ? AND place < ? AND status <> 'DONE'",
                from,
                next == null ? Long.MAX_VALUE : next);
        return new Reading.Open((int) open, next);
    }

    static Tally.Slice tallies(Db db, long from, int many) throws SQLException {
        Long next = end(db, from, many);
        List<UUID> articles = db.list(
                "SELECT id FROM article WHERE place >= ? ORDER BY place LIMIT ?", row -> row.id("id"), from, many);
        return new Tally.Slice(tallies(db, articles), next);
    }

    static List<Tally> tallies(Db db, List<UUID> articles) throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        for (UUID article : articles) {
            Tally tally = tally(db, article);
            if (tally != null) {
                tallies.add(tally);
            }
        }
        return tallies;
    }

    private static @Nullable Tally tally(Db db, UUID article) throws SQLException {
        List<Tally.Tags> tags = db.list(
                "SELECT kind, annotator, count(*) AS n FROM annotation WHERE article = ?" + BY_SOMEBODY
                        + " GROUP BY kind, annotator",
                row -> new Tally.Tags(row.choice(Annotation.Kind.class, "kind"), row.id("annotator"), row.integer("n")),
                article,
                Annotator.ADJUDICATED);
        Set<UUID> doneBy = doneBy(db, article);
        return db.first(
                "SELECT status, coalesce(publisher, provider) AS outlet FROM article WHERE id = ?",
                row -> new Tally(
                        article, row.choice(Article.Status.class, "status"), row.idOrNull("outlet"), tags, doneBy),
                article);
    }
}
