package org.pressmark.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Facts;
import org.pressmark.model.Making;

/// The entries of a project as they stand, and the one place where a change reaches their tables.
final class Entries implements Facts {
    /// How many texts are remembered: the open article's, and those a bulk change goes to and fro between.
    private static final int REMEMBERED = 8;

    private final Db db;
    private final Map<UUID, String> texts = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Entries(Db db) {
        this.db = db;
    }

    @Override
    public <E extends Entry> @Nullable E find(Class<E> kind, UUID id) {
        try {
            Entry found = Annotation.class.isAssignableFrom(kind)
                    ? AnnotationTable.find(db, id)
                    : Tables.of(kind).find(db, id);
            return kind.isInstance(found) ? kind.cast(found) : null;
        } catch (SQLException failure) {
            throw new Failed(failure);
        }
    }

    @Override
    public @Nullable String text(UUID article) {
        String known = texts.get(article);
        if (known != null) {
            return known;
        }
        try {
            @Nullable
            String text = db.first(
                    "SELECT body FROM article JOIN content USING (text_sha256, original_sha256) WHERE article.id = ?",
                    row -> row.text("body"),
                    article);
            if (text != null) {
                texts.put(article, text);
            }
            return text;
        } catch (SQLException failure) {
            throw new Failed(failure);
        }
    }

    void apply(Change leaf) throws SQLException {
        switch (leaf) {
            case Change.Added(Annotation annotation) -> AnnotationTable.insert(db, annotation);
            case Change.Added(Entry entry) -> Tables.of(entry.getClass()).insert(db, entry);
            case Change.Removed(Annotation annotation) -> AnnotationTable.delete(db, annotation.id());
            case Change.Removed(Entry entry) -> {
                Tables.of(entry.getClass()).delete(db, entry.id());
                texts.remove(entry.id());
            }
            case Change.Edited(Annotation before, Annotation after) -> AnnotationTable.update(db, before, after);
            case Change.Edited(Entry before, Entry after) ->
                Tables.of(after.getClass()).update(db, after);
            case Change.Kept(Content content) -> keep(content);
            case Change.Bulk bulk -> throw new IllegalArgumentException("not a leaf");
            case Change.Several several -> throw new IllegalArgumentException("not a leaf");
        }
    }

    /// Forgets remembered texts, after a transaction that came to nothing.
    void forget() {
        texts.clear();
    }

    private void keep(Content content) throws SQLException {
        db.run(
                "INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                content.originalSha256(),
                content.original());
        db.run(
                "INSERT INTO content (text_sha256, original_sha256, body, charset, byte_order_mark, newlines, reader, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                content.textSha256(),
                content.originalSha256(),
                content.text(),
                content.charset(),
                content.byteOrderMark(),
                content.newlines(),
                content.reader(),
                content.note());
    }

    @Nullable
    Content content(UUID article) throws SQLException {
        return db.first(
                "SELECT content.*, original.bytes FROM article JOIN content USING (text_sha256, original_sha256)"
                        + " JOIN original ON original.sha256 = content.original_sha256 WHERE article.id = ?",
                row -> new Content(
                        row.text("body"),
                        row.text("text_sha256"),
                        row.bytes("bytes"),
                        row.text("original_sha256"),
                        row.text("charset"),
                        row.choice(Content.Mark.class, "byte_order_mark"),
                        row.choice(Content.Newline.class, "newlines"),
                        row.text("reader"),
                        row.textOrNull("note")),
                article);
    }

    @Nullable
    Making making(UUID article) throws SQLException {
        return db.first(
                "SELECT reader, charset, original_sha256, note, length(original.bytes) AS size FROM ("
                        + "SELECT content.* FROM article JOIN content USING (text_sha256, original_sha256)"
                        + " WHERE article.id = ?) JOIN original ON original.sha256 = original_sha256",
                row -> new Making(
                        row.text("reader"),
                        row.text("charset"),
                        row.text("original_sha256"),
                        row.number(5),
                        row.textOrNull("note")),
                article);
    }

    /// A failure of the file met while a change was being checked.
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final SQLException failure;

        Failed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }
}
