package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Completion;

/// The table of who is done with which article.
final class Completions {
    static final Table<Completion> TABLE = new Table<>(
                    Completion.class,
                    "completion",
                    row -> new Completion(row.id("id"), row.id("article"), row.id("annotator"), row.instant("at")))
            .column("article", Completion::article)
            .column("annotator", Completion::annotator)
            .column("at", Completion::at);

    private Completions() {}

    static List<Completion> of(Db db, UUID article) throws SQLException {
        return db.list("SELECT * FROM completion WHERE article = ? ORDER BY rowid", TABLE.mapper(), article);
    }
}
