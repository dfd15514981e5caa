package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Verdict;

/// The table of what was decided about differences between two annotators.
final class Verdicts {
    static final Table<Verdict> TABLE = new Table<>(Verdict.class, "verdict", Verdicts::verdict)
            .column("article", Verdict::article)
            .column("mine_by", verdict -> verdict.subject().mineBy())
            .column("theirs_by", verdict -> verdict.subject().theirsBy())
            .column("mine", verdict -> verdict.subject().mine())
            .column("theirs", verdict -> verdict.subject().theirs())
            .column("matter", verdict -> verdict.subject().matter())
            .column("what", verdict -> verdict.seen().what())
            .column("facets", verdict -> verdict.seen().facets())
            .column("mark", verdict -> verdict.seen().mark())
            .column("choice", Verdict::choice)
            .column("taken", Verdict::taken)
            .column("results", Verdict::results)
            .column("comment", Verdict::comment)
            .column("stated", Verdict::stated)
            .column("reviewer", Verdict::reviewer)
            .column("at", Verdict::at);

    private Verdicts() {}

    static List<Verdict> of(Db db, UUID article) throws SQLException {
        return db.list("SELECT * FROM verdict WHERE article = ? ORDER BY rowid", TABLE.mapper(), article);
    }

    private static Verdict verdict(Cells row) throws SQLException {
        return new Verdict(
                row.id("id"),
                row.id("article"),
                new Verdict.Subject(
                        row.id("mine_by"),
                        row.id("theirs_by"),
                        row.ids("mine"),
                        row.ids("theirs"),
                        row.textOrNull("matter")),
                new Verdict.Seen(row.text("what"), row.names("facets"), row.text("mark")),
                row.choice(Verdict.Choice.class, "choice"),
                row.names("taken"),
                row.ids("results"),
                row.textOrNull("stated"),
                row.textOrNull("comment"),
                row.id("reviewer"),
                row.instant("at"));
    }
}
