package org.pressmark.exchange.own;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;

/// Annotations as objects of a file: what all kinds have, the spans, then what each kind has of its own.
final class AnnotationMembers {
    private AnnotationMembers() {}

    static void write(JsonOutput out, Annotation annotation) {
        writeHead(out, annotation);
        out.array("spans", annotation.spans(), span -> SpanMembers.write(out, span));
        switch (annotation) {
            case Quote quote -> writeQuote(out, quote);
            case ClaimOccurrence claim -> writeClaim(out, claim);
            case OutletMention mention -> {
                out.id("outlet", mention.outlet());
                out.word("role", mention.role());
            }
            case Zone zone -> out.word("zone", zone.type());
            case QuotedTerm term -> out.word("term", term.type());
            case Coding coding -> out.id("code", coding.code());
        }
    }

    /// @throws org.pressmark.exchange.json.CannotImport if it is not sound in this text
    static Annotation read(Members in, UUID article, String text) {
        Kind kind = in.word(Kind.class, "kind");
        Head head = head(in, article);
        List<RoleSpan> spans = SpanMembers.read(in, text);
        return switch (kind) {
            case QUOTE -> quote(in, head, spans);
            case CLAIM -> claim(in, head, spans);
            case OUTLET ->
                new OutletMention(head, spans, in.idOrNull("outlet"), in.word(OutletMention.Role.class, "role"));
            case ZONE -> new Zone(head, spans, in.word(Zone.Type.class, "zone"));
            case QUOTED_TERM -> new QuotedTerm(head, spans, in.word(QuotedTerm.Type.class, "term"));
            case CODING -> new Coding(head, spans, in.id("code"));
        };
    }

    private static void writeHead(JsonOutput out, Annotation annotation) {
        Head head = annotation.head();
        out.id("id", head.id());
        out.word("kind", annotation.kind());
        out.id("annotator", head.annotator());
        out.instant("createdAt", head.createdAt());
        out.instant("updatedAt", head.updatedAt());
        out.word("origin", head.origin());
        out.word("confidence", head.confidence());
        out.text("note", head.note());
        out.id("set", head.set());
    }

    private static Head head(Members in, UUID article) {
        Instant created = in.instant("createdAt");
        Instant updated = in.instantOrNull("updatedAt");
        return new Head(
                in.id("id"),
                article,
                in.id("annotator"),
                created,
                updated == null ? created : updated,
                in.wordOr(Head.Origin.IMPORTED, "origin"),
                in.wordOr(Head.Confidence.CERTAIN, "confidence"),
                in.textOrNull("note"),
                in.idOrNull("set"));
    }

    private static void writeQuote(JsonOutput out, Quote quote) {
        out.word("type", quote.type());
        out.word("typeOverride", quote.typeOverride());
        out.id("speaker", quote.speaker());
        out.id("addressee", quote.addressee());
        out.id("parent", quote.parent());
        out.id("via", quote.via());
        out.word("channel", quote.channel());
        out.word("polarity", quote.polarity());
        out.word("stance", quote.stance());
        out.when("saidAt", quote.saidAt());
    }

    /// `type` is written for others and only checked here: it follows from the text and from `typeOverride`.
    private static Quote quote(Members in, Head head, List<RoleSpan> spans) {
        in.wordOrNull(Quote.Type.class, "type");
        return new Quote(
                head,
                spans,
                in.idOrNull("speaker"),
                in.idOrNull("addressee"),
                in.idOrNull("parent"),
                in.idOrNull("via"),
                in.wordOr(Quote.Channel.UNSPECIFIED, "channel"),
                in.wordOr(Quote.Polarity.ASSERTED, "polarity"),
                in.wordOr(Quote.Stance.NEUTRAL, "stance"),
                in.wordOrNull(Quote.Type.class, "typeOverride"),
                in.whenOrNull("saidAt"));
    }

    private static void writeClaim(JsonOutput out, ClaimOccurrence claim) {
        out.id("claim", claim.claim());
        out.word("voice", claim.voice());
        out.id("quote", claim.quote());
        out.id("claimant", claim.claimant());
    }

    private static ClaimOccurrence claim(Members in, Head head, List<RoleSpan> spans) {
        return new ClaimOccurrence(
                head,
                spans,
                in.idOrNull("claim"),
                in.wordOrNull(ClaimOccurrence.Voice.class, "voice"),
                in.idOrNull("quote"),
                in.idOrNull("claimant"));
    }
}
