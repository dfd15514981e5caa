package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Dismissal;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// The table of what was put aside for good.
final class Dismissals {
    static final Table<Dismissal> TABLE = new Table<>(Dismissal.class, "dismissal", Dismissals::dismissal)
            .column("article", Dismissal::article)
            .column("matter", Dismissal::matter)
            .column("what", Dismissal::what)
            .column("place_start", dismissal -> ifAnchored(dismissal, Anchor::start))
            .column("place_end", dismissal -> ifAnchored(dismissal, Anchor::end))
            .column("exact", dismissal -> ifAnchored(dismissal, Anchor::exact))
            .column("prefix", dismissal -> ifAnchored(dismissal, Anchor::prefix))
            .column("suffix", dismissal -> ifAnchored(dismissal, Anchor::suffix))
            .column("about", Dismissal::about)
            .column("annotator", Dismissal::annotator)
            .column("at", Dismissal::at);

    private Dismissals() {}

    static List<Dismissal> of(Db db, UUID article) throws SQLException {
        return db.list("SELECT * FROM dismissal WHERE article = ? ORDER BY id", TABLE.mapper(), article);
    }

    private static @Nullable Object ifAnchored(Dismissal dismissal, Function<Anchor, Object> value) {
        Anchor place = dismissal.place();
        return place == null ? null : value.apply(place);
    }

    private static Dismissal dismissal(Cells row) throws SQLException {
        String exact = row.textOrNull("exact");
        return new Dismissal(
                row.id("id"),
                row.id("article"),
                row.choice(Dismissal.Matter.class, "matter"),
                row.text("what"),
                exact == null
                        ? null
                        : new Anchor(
                                new Span(row.integer("place_start"), row.integer("place_end")),
                                exact,
                                row.text("prefix"),
                                row.text("suffix")),
                row.idOrNull("about"),
                row.id("annotator"),
                row.instant("at"));
    }
}
