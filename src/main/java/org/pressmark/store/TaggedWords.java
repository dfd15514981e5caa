package org.pressmark.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.TaggedElsewhere;

/// The words of tags, a slice at a time by their numbers, so that a slice is no dearer late than early.
final class TaggedWords {
    /// The number of a slice's last tag is asked for before other articles' tags are picked out of it.
    private static final String LAST =
            "SELECT max(rowid) FROM (SELECT rowid FROM annotation WHERE rowid > ? ORDER BY rowid LIMIT ?)";

    private static final String SLICE = "SELECT kind, outlet, claim, code, term_type, span.exact AS exact"
            + " FROM annotation JOIN span ON span.annotation = annotation.id"
            + " WHERE annotation.rowid > ?1 AND annotation.rowid <= ?2 AND article <> ?3 AND kind <> 'ZONE'"
            + " AND role IN ('CONTENT', 'CLAIM', 'MENTION', 'TERM', 'CODING') AND length(exact) <= ?4"
            + " AND NOT EXISTS (SELECT 1 FROM span AS other WHERE other.annotation = annotation.id"
            + " AND other.role = 'CONTENT' AND span.role = 'CONTENT' AND other.ordinal <> span.ordinal)"
            + " ORDER BY annotation.rowid";

    private TaggedWords() {}

    static TaggedElsewhere.Slice slice(Db db, UUID article, long after, int many) throws SQLException {
        long last = db.number(LAST, after, many);
        List<TaggedElsewhere> found = new ArrayList<>();
        db.list(SLICE, row -> words(row), after, last, article, Reading.LONGEST_WORDS).stream()
                .flatMap(List::stream)
                .forEach(found::add);
        return new TaggedElsewhere.Slice(found, last > after ? last : null);
    }

    private static List<TaggedElsewhere> words(Cells row) throws SQLException {
        Annotation.Kind kind = row.choice(Annotation.Kind.class, "kind");
        String exact = row.text("exact");
        return exact.isBlank()
                ? List.of()
                : List.of(new TaggedElsewhere(
                        exact, kind, about(kind, row), row.choiceOrNull(QuotedTerm.Type.class, "term_type")));
    }

    private static @Nullable UUID about(Annotation.Kind kind, Cells row) throws SQLException {
        return switch (kind) {
            case OUTLET -> row.idOrNull("outlet");
            case CLAIM -> row.idOrNull("claim");
            case CODING -> row.idOrNull("code");
            case QUOTE, ZONE, QUOTED_TERM -> null;
        };
    }
}
