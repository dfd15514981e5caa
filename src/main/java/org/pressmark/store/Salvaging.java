package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Salvage;

/// Reads of a damaged project file what can still be read, row by row: where a page is lost, only what stood on
/// it is.
///
/// The file is opened so that nothing is written to it and no journal beside it is believed. Project thread only.
/// Cost: a look for each row.
final class Salvaging {
    /// So many rows in a run that are not there end a table whose last row cannot be found.
    private static final int ENOUGH = 10_000;

    private final Db db;
    private int unread;

    private Salvaging(Db db) {
        this.db = db;
    }

    /// @throws CannotOpen if it is no project at all
    static Salvage of(Path file) {
        try (Db db = Opening.immutable(file)) {
            if (db.number("PRAGMA application_id") != Migrations.APPLICATION_ID) {
                throw new CannotOpen(Message.of("open.foreign", file));
            }
            return new Salvaging(db).all();
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of("open.lost", file), failure);
        }
    }

    private Salvage all() {
        List<Entry> entries = new ArrayList<>();
        Map<UUID, Content> texts = new HashMap<>();
        for (Table<? extends Entry> table : Tables.all()) {
            for (Entry entry : rows(table)) {
                if (entry instanceof Article article) {
                    Content content = text(article.id());
                    if (content != null) {
                        texts.put(article.id(), content);
                    }
                }
                entries.add(entry);
            }
            if (table.kind() == Article.class) {
                entries.addAll(annotations());
            }
        }
        return new Salvage(entries, texts, unread);
    }

    private <E extends Entry> List<E> rows(Table<E> table) {
        List<E> found = new ArrayList<>();
        for (long row : numbers(table.name())) {
            E entry = attempt(() -> table.row(db, row));
            if (entry != null) {
                found.add(entry);
            }
        }
        return found;
    }

    private List<Annotation> annotations() {
        List<Annotation> found = new ArrayList<>();
        for (long row : numbers("annotation")) {
            UUID id =
                    attempt(() -> db.first("SELECT id FROM annotation WHERE rowid = ?", cells -> cells.id("id"), row));
            Annotation annotation = id == null ? null : attempt(() -> AnnotationTable.find(db, id));
            if (annotation != null) {
                found.add(annotation);
            }
        }
        return found;
    }

    private @Nullable Content text(UUID article) {
        return attempt(() -> new Entries(db).content(article));
    }

    /// The numbers of the rows of a table, as far as any way to them is left: forwards, backwards, and one by one.
    private Set<Long> numbers(String table) {
        Set<Long> numbers = new LinkedHashSet<>();
        boolean whole = walk("SELECT rowid AS n FROM " + table + " WHERE rowid > ? ORDER BY rowid LIMIT 1", 0, numbers);
        if (!whole) {
            Set<Long> back = new LinkedHashSet<>();
            walk(
                    "SELECT rowid AS n FROM " + table + " WHERE rowid < ? ORDER BY rowid DESC LIMIT 1",
                    Long.MAX_VALUE,
                    back);
            long first = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
            long last = back.stream().mapToLong(Long::longValue).min().orElse(first + ENOUGH);
            probe(table, first + 1, Math.min(last, first + 100L * ENOUGH), numbers);
            List<Long> forwards = new ArrayList<>(back);
            numbers.addAll(forwards.reversed());
        }
        return numbers;
    }

    /// Goes from row to row; answers whether the end was reached.
    private boolean walk(String next, long from, Set<Long> numbers) {
        long at = from;
        while (true) {
            try {
                Long found = db.first(next, row -> row.number(1), at);
                if (found == null) {
                    return true;
                }
                numbers.add(found);
                at = found;
            } catch (SQLException damaged) {
                unread++;
                return false;
            }
        }
    }

    private void probe(String table, long from, long to, Set<Long> numbers) {
        for (long at = from; at < to; at++) {
            long number = at;
            Long found = quietly(() ->
                    db.first("SELECT rowid AS n FROM " + table + " WHERE rowid = ?", row -> row.number(1), number));
            if (found != null) {
                numbers.add(found);
            }
        }
    }

    /// A look into the file.
    private interface Look<T> {
        @Nullable
        T at() throws SQLException;
    }

    private <T> @Nullable T attempt(Look<T> look) {
        try {
            return look.at();
        } catch (SQLException | RuntimeException damaged) {
            unread++;
            return null;
        }
    }

    private static <T> @Nullable T quietly(Look<T> look) {
        try {
            return look.at();
        } catch (SQLException onALostPage) {
            return null;
        }
    }
}
