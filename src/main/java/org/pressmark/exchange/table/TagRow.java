package org.pressmark.exchange.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.OffsetMap;

/// One tag as the cells of a row. What an article says is repeated in each of its rows.
final class TagRow {
    static final String UNIT = "codePoint";

    private final Called called;
    private final ArticleCells article;
    private final OffsetMap map;
    private final Annotation tag;

    TagRow(Called called, ArticleCells article, OffsetMap map, Annotation tag) {
        this.called = called;
        this.article = article;
        this.map = map;
        this.tag = tag;
    }

    /// What stands in a column, or null where the tag says nothing of the kind.
    @Nullable
    String cell(Column column) {
        return switch (column) {
            case KIND -> Spelling.of(tag.kind());
            case QUOTE, START, END, PLACES, PREFIX, SUFFIX, UNIT -> place(column);
            case CUE -> words(Role.CUE);
            case CUE_PLACE -> places(Role.CUE);
            case SOURCE -> words(Role.SOURCE);
            case SOURCE_PLACES -> places(Role.SOURCE);
            case ADDRESSEE_WORDS -> words(Role.ADDRESSEE);
            case ADDRESSEE_PLACES -> places(Role.ADDRESSEE);
            case TAG_ID, NOTE, CONFIDENCE, ANNOTATOR, CREATED, UPDATED, ORIGIN, SET -> head(column);
            default -> ofKind(column);
        };
    }

    private @Nullable String ofKind(Column column) {
        String own =
                switch (tag) {
                    case Quote quote -> ofQuote(quote, column);
                    case ClaimOccurrence claim -> ofClaim(claim, column);
                    case OutletMention mention -> ofMention(mention, column);
                    case Zone zone -> column == Column.ZONE ? Spelling.of(zone.type()) : null;
                    case QuotedTerm term -> column == Column.TERM ? Spelling.of(term.type()) : null;
                    case Coding coding -> ofCoding(coding, column);
                };
        return own == null ? article.cell(column) : own;
    }

    private @Nullable String ofMention(OutletMention mention, Column column) {
        return switch (column) {
            case OUTLET -> called.outlet(mention.outlet());
            case ROLE -> Spelling.of(mention.role());
            default -> null;
        };
    }

    private @Nullable String ofCoding(Coding coding, Column column) {
        return switch (column) {
            case CODE -> called.code(coding.code());
            case CODE_COLOR -> called.color(coding.code());
            default -> null;
        };
    }

    private @Nullable String ofQuote(Quote quote, Column column) {
        return switch (column) {
            case TYPE -> Spelling.of(quote.type());
            case SPEAKER -> called.speaker(quote.speaker());
            case ADDRESSEE -> called.speaker(quote.addressee());
            case VIA -> called.outlet(quote.via());
            case CHANNEL -> Spelling.of(quote.channel());
            case POLARITY -> Spelling.of(quote.polarity());
            case STANCE -> Spelling.of(quote.stance());
            case TYPE_OVERRIDE -> quote.typeOverride() == null ? null : Spelling.of(quote.typeOverride());
            case QUOTE_SAID -> when(quote.saidAt());
            case PARENT -> id(quote.parent());
            default -> null;
        };
    }

    private @Nullable String ofClaim(ClaimOccurrence claim, Column column) {
        return switch (column) {
            case CLAIM -> called.claim(claim.claim());
            case VOICE -> claim.voice() == null ? null : Spelling.of(claim.voice());
            case CLAIMANT -> called.speaker(claim.claimant());
            case OF_QUOTE -> id(claim.quote());
            default -> null;
        };
    }

    private @Nullable String head(Column column) {
        return switch (column) {
            case TAG_ID -> tag.id().toString();
            case NOTE -> tag.head().note();
            case CONFIDENCE -> Spelling.of(tag.head().confidence());
            case ANNOTATOR -> called.annotator(tag.head().annotator());
            case CREATED -> instant(tag.head().createdAt());
            case UPDATED -> instant(tag.head().updatedAt());
            case ORIGIN -> Spelling.of(tag.head().origin());
            default -> called.set(tag.head().set());
        };
    }

    /// The stretches that the row is about: the content of a quote, all of another tag.
    private List<RoleSpan> main() {
        Role role = mainRole(tag.kind());
        return tag.spans().stream().filter(span -> span.role() == role).toList();
    }

    static Role mainRole(Annotation.Kind kind) {
        return switch (kind) {
            case QUOTE -> Role.CONTENT;
            case CLAIM -> Role.CLAIM;
            case OUTLET -> Role.MENTION;
            case CODING -> Role.CODING;
            case ZONE -> Role.ZONE;
            case QUOTED_TERM -> Role.TERM;
        };
    }

    private @Nullable String place(Column column) {
        List<RoleSpan> spans = main();
        if (spans.isEmpty()) {
            return null;
        }
        return switch (column) {
            case QUOTE -> Places.words(spans);
            case START -> String.valueOf(map.fromUtf16(tag.start()));
            case END -> String.valueOf(map.fromUtf16(tag.end()));
            case PLACES -> spans.size() == 1 ? null : Places.places(spans, map);
            case PREFIX -> spans.getFirst().anchor().prefix();
            case SUFFIX -> spans.getLast().anchor().suffix();
            default -> UNIT;
        };
    }

    private List<RoleSpan> spans(Role role) {
        return tag.spans().stream().filter(span -> span.role() == role).toList();
    }

    private @Nullable String words(Role role) {
        return spans(role).isEmpty() ? null : Places.words(spans(role));
    }

    private @Nullable String places(Role role) {
        return spans(role).isEmpty() ? null : Places.places(spans(role), map);
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static String instant(Instant instant) {
        return instant.toString();
    }

    static @Nullable String when(@Nullable When when) {
        return when == null ? null : when.zone() == null ? when.value() : when.value() + " " + when.zone();
    }
}
