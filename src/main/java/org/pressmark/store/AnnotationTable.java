package org.pressmark.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// Annotations of all kinds in one table, their spans in another, in the order the model gives them.
final class AnnotationTable {
    private static final String INSERT_SPAN =
            "INSERT INTO span (annotation, ordinal, role, start, \"end\", exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Table<Annotation> ROWS = new Table<>(
                    Annotation.class, "annotation", row -> read(row, List.of()))
            .column("article", Annotation::article)
            .column("kind", Annotation::kind)
            .column("annotator", annotation -> annotation.head().annotator())
            .column("created_at", annotation -> annotation.head().createdAt())
            .column("updated_at", annotation -> annotation.head().updatedAt())
            .column("origin", annotation -> annotation.head().origin())
            .column("confidence", annotation -> annotation.head().confidence())
            .column("note", annotation -> annotation.head().note())
            .column("annotation_set", annotation -> annotation.head().set())
            .column("speaker", AnnotationTable::speaker)
            .column("addressee", annotation -> annotation instanceof Quote quote ? quote.addressee() : null)
            .column("parent", annotation -> annotation instanceof Quote quote ? quote.parent() : null)
            .column("outlet", AnnotationTable::outlet)
            .column("channel", annotation -> annotation instanceof Quote quote ? quote.channel() : null)
            .column("polarity", annotation -> annotation instanceof Quote quote ? quote.polarity() : null)
            .column("stance", annotation -> annotation instanceof Quote quote ? quote.stance() : null)
            .column("type_override", annotation -> annotation instanceof Quote quote ? quote.typeOverride() : null)
            .column("said_at", annotation -> annotation instanceof Quote quote ? Tables.value(quote.saidAt()) : null)
            .column("said_zone", annotation -> annotation instanceof Quote quote ? Tables.zone(quote.saidAt()) : null)
            .column("claim", annotation -> annotation instanceof ClaimOccurrence claim ? claim.claim() : null)
            .column("voice", annotation -> annotation instanceof ClaimOccurrence claim ? claim.voice() : null)
            .column("quote", annotation -> annotation instanceof ClaimOccurrence claim ? claim.quote() : null)
            .column("mention_role", annotation -> annotation instanceof OutletMention mention ? mention.role() : null)
            .column("zone_type", annotation -> annotation instanceof Zone zone ? zone.type() : null)
            .column("term_type", annotation -> annotation instanceof QuotedTerm term ? term.type() : null)
            .column("code", annotation -> annotation instanceof Coding coding ? coding.code() : null);

    private AnnotationTable() {}

    private static @Nullable UUID speaker(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> quote.speaker();
            case ClaimOccurrence claim -> claim.claimant();
            case OutletMention mention -> null;
            case Zone zone -> null;
            case QuotedTerm term -> null;
            case Coding coding -> null;
        };
    }

    private static @Nullable UUID outlet(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> quote.via();
            case OutletMention mention -> mention.outlet();
            case ClaimOccurrence claim -> null;
            case Zone zone -> null;
            case QuotedTerm term -> null;
            case Coding coding -> null;
        };
    }

    static void insert(Db db, Annotation annotation) throws SQLException {
        ROWS.insert(db, annotation);
        insertSpans(db, annotation);
    }

    static void update(Db db, Annotation before, Annotation after) throws SQLException {
        ROWS.update(db, after);
        if (!before.spans().equals(after.spans())) {
            db.run("DELETE FROM span WHERE annotation = ?", after.id());
            insertSpans(db, after);
        }
    }

    static void delete(Db db, UUID id) throws SQLException {
        ROWS.delete(db, id);
    }

    static @Nullable Annotation find(Db db, UUID id) throws SQLException {
        Annotation bare = ROWS.find(db, id);
        return bare == null
                ? null
                : bare.with(
                        db.list("SELECT * FROM span WHERE annotation = ? ORDER BY ordinal", AnnotationTable::span, id));
    }

    /// The annotations of an article in the order of the text. Rows are told apart by their numbers and put in
    /// order here: SQLite would sort them with all their words.
    static List<Annotation> of(Db db, UUID article) throws SQLException {
        Map<Long, List<Ordered>> spans = new HashMap<>();
        db.each(
                "SELECT annotation.rowid AS number, ordinal, role, start, \"end\", exact, prefix, suffix"
                        + " FROM annotation JOIN span ON span.annotation = annotation.id WHERE annotation.article = ?",
                row -> spans.computeIfAbsent(row.number(1), first -> new ArrayList<>(3))
                        .add(new Ordered(row.integer("ordinal"), span(row))),
                article);
        List<Annotation> found = db.list(
                "SELECT rowid AS number, * FROM annotation WHERE article = ?",
                row -> read(row, Ordered.spans(spans.getOrDefault(row.number(1), List.of()))),
                article);
        found.sort(Annotation.IN_TEXT);
        return found;
    }

    /// A span and its place among those of its annotation.
    private record Ordered(int ordinal, RoleSpan span) {
        static List<RoleSpan> spans(List<Ordered> all) {
            return all.stream()
                    .sorted(Comparator.comparingInt(Ordered::ordinal))
                    .map(Ordered::span)
                    .toList();
        }
    }

    private static void insertSpans(Db db, Annotation annotation) throws SQLException {
        int ordinal = 0;
        for (RoleSpan span : annotation.spans()) {
            Anchor anchor = span.anchor();
            db.run(
                    INSERT_SPAN,
                    annotation.id(),
                    ordinal++,
                    span.role(),
                    anchor.start(),
                    anchor.end(),
                    anchor.exact(),
                    anchor.prefix(),
                    anchor.suffix());
        }
    }

    private static RoleSpan span(Cells row) throws SQLException {
        Span span = new Span(row.integer("start"), row.integer("end"));
        return new RoleSpan(
                row.choice(RoleSpan.Role.class, "role"),
                new Anchor(span, row.text("exact"), row.text("prefix"), row.text("suffix")));
    }

    private static Annotation read(Cells row, List<RoleSpan> spans) throws SQLException {
        String made = row.text("created_at");
        String edited = row.text("updated_at");
        Instant created = Instant.parse(made);
        Head head = new Head(
                row.id("id"),
                row.id("article"),
                row.id("annotator"),
                created,
                edited.equals(made) ? created : Instant.parse(edited),
                row.choice(Head.Origin.class, "origin"),
                row.choice(Head.Confidence.class, "confidence"),
                row.textOrNull("note"),
                row.idOrNull("annotation_set"));
        return switch (row.choice(Annotation.Kind.class, "kind")) {
            case QUOTE -> quote(row, head, spans);
            case CLAIM ->
                new ClaimOccurrence(
                        head,
                        spans,
                        row.idOrNull("claim"),
                        row.choiceOrNull(ClaimOccurrence.Voice.class, "voice"),
                        row.idOrNull("quote"),
                        row.idOrNull("speaker"));
            case OUTLET ->
                new OutletMention(
                        head, spans, row.idOrNull("outlet"), row.choice(OutletMention.Role.class, "mention_role"));
            case ZONE -> new Zone(head, spans, row.choice(Zone.Type.class, "zone_type"));
            case QUOTED_TERM -> new QuotedTerm(head, spans, row.choice(QuotedTerm.Type.class, "term_type"));
            case CODING -> new Coding(head, spans, row.id("code"));
        };
    }

    private static Quote quote(Cells row, Head head, List<RoleSpan> spans) throws SQLException {
        return new Quote(
                head,
                spans,
                row.idOrNull("speaker"),
                row.idOrNull("addressee"),
                row.idOrNull("parent"),
                row.idOrNull("outlet"),
                row.choice(Quote.Channel.class, "channel"),
                row.choice(Quote.Polarity.class, "polarity"),
                row.choice(Quote.Stance.class, "stance"),
                row.choiceOrNull(Quote.Type.class, "type_override"),
                row.when("said_at", "said_zone"));
    }
}
