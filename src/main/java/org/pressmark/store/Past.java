package org.pressmark.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Happening;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Scope;

/// The history of a project, an article or an entry, read from the change log a page at a time.
final class Past {
    /// More entries than this are not compared at once: nobody reads so many, and it would hold the file.
    static final int MOST = 20_000;

    private static final String HEAD = "SELECT sequence, annotator, at, way, deed, arguments FROM operation";

    private final Db db;

    Past(Db db) {
        this.db = db;
    }

    /// Up to `many` operations before a place in the log, the latest first.
    List<Happening> page(Scope scope, long before, int many) throws SQLException {
        List<Happening> found = new ArrayList<>();
        for (long sequence : sequences(scope, before, many)) {
            Set<String> kinds = new HashSet<>();
            List<String> changed = db.list(
                    "SELECT kind FROM change WHERE sequence = ?1" + and(scope) + " LIMIT " + Happening.COUNTED,
                    row -> row.text("kind"),
                    values(sequence, scope));
            kinds.addAll(changed);
            Happening happening = db.first(
                    HEAD + " WHERE sequence = ?",
                    row -> new Happening(
                            row.number(1),
                            row.id("annotator"),
                            row.instant("at"),
                            new Message(row.text("deed"), row.names("arguments")),
                            row.choice(Way.class, "way"),
                            changed.size(),
                            kinds),
                    sequence);
            if (happening != null) {
                found.add(happening);
            }
        }
        return found;
    }

    private List<Long> sequences(Scope scope, long before, int many) throws SQLException {
        return switch (scope) {
            case Scope.Whole whole ->
                db.list(
                        "SELECT sequence FROM operation WHERE sequence < ? ORDER BY sequence DESC LIMIT ?",
                        row -> row.number(1),
                        before,
                        many);
            case Scope.OfArticle(UUID article) -> sequences("article", article, before, many);
            case Scope.OfEntry(UUID entry) -> sequences("entry", entry, before, many);
        };
    }

    private List<Long> sequences(String column, UUID id, long before, int many) throws SQLException {
        return db.list(
                "SELECT DISTINCT sequence FROM change WHERE " + column
                        + " = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                row -> row.number(1),
                id,
                before,
                many);
    }

    private static String and(Scope scope) {
        return switch (scope) {
            case Scope.Whole whole -> "";
            case Scope.OfArticle article -> " AND article = ?2";
            case Scope.OfEntry entry -> " AND entry = ?2";
        };
    }

    private static @Nullable Object[] values(long sequence, Scope scope) {
        return switch (scope) {
            case Scope.Whole whole -> new @Nullable Object[] {sequence};
            case Scope.OfArticle(UUID article) -> new @Nullable Object[] {sequence, article};
            case Scope.OfEntry(UUID entry) -> new @Nullable Object[] {sequence, entry};
        };
    }

    private record Pair(
            UUID entry,
            String kind,
            @Nullable String before,
            @Nullable String after) {}

    /// What lies between the state after an operation and now: for every entry that differs, how it became what it
    /// is, in the order in which they were changed last.
    ///
    /// @throws InvalidChange if more than [#MOST] changes lie between
    List<Change> since(Scope scope, long sequence) throws SQLException {
        List<Pair> all = db.list(
                "SELECT entry, kind, before, after FROM change WHERE sequence > ?1" + and(scope)
                        + " ORDER BY sequence, ordinal LIMIT " + (MOST + 1),
                row -> new Pair(row.id("entry"), row.text("kind"), row.textOrNull("before"), row.textOrNull("after")),
                values(sequence, scope));
        if (all.size() > MOST) {
            throw new InvalidChange("history.tooMuch", MOST);
        }
        Map<UUID, Pair> net = new LinkedHashMap<>();
        for (Pair pair : all) {
            Pair first = net.remove(pair.entry());
            net.put(
                    pair.entry(),
                    new Pair(pair.entry(), pair.kind(), first == null ? pair.before() : first.before(), pair.after()));
        }
        List<Change> changes = new ArrayList<>();
        for (Pair pair : net.values()) {
            if (pair.before() == null ? pair.after() != null : !pair.before().equals(pair.after())) {
                changes.add(ChangeLog.change(pair.kind(), pair.before(), pair.after()));
            }
        }
        return changes;
    }
}
