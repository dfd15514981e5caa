package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// What the stretches of a tag are, and the tag with others.
final class Parts {
    private Parts() {}

    static Annotation with(Annotation tag, List<RoleSpan> spans) {
        return switch (tag) {
            case Quote quote -> quote.with(spans);
            case ClaimOccurrence claim -> claim.with(spans);
            case OutletMention mention -> mention.with(spans);
            case Zone zone -> zone.with(spans);
            case QuotedTerm term -> term.with(spans);
            case Coding coding -> coding.with(spans);
        };
    }

    /// The role of the stretches that say where a tag of this kind stands.
    static RoleSpan.Role role(Annotation.Kind kind) {
        return switch (kind) {
            case QUOTE -> RoleSpan.Role.CONTENT;
            case CLAIM -> RoleSpan.Role.CLAIM;
            case OUTLET -> RoleSpan.Role.MENTION;
            case CODING -> RoleSpan.Role.CODING;
            case ZONE -> RoleSpan.Role.ZONE;
            case QUOTED_TERM -> RoleSpan.Role.TERM;
        };
    }

    static List<RoleSpan> of(RoleSpan.Role role, String text, List<Span> spans) {
        return spans.stream().map(span -> RoleSpan.of(role, text, span)).toList();
    }

    /// The tag with other stretches where it stands; what else belongs to it stays.
    static Annotation standing(Annotation tag, String text, List<Span> spans) {
        RoleSpan.Role role = role(tag.kind());
        return with(
                tag,
                Stream.concat(
                                of(role, text, spans).stream(),
                                tag.spans().stream().filter(part -> part.role() != role))
                        .toList());
    }

    /// The same stretches with those that overlap, or have nothing but blanks between them, made one.
    static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isBeside(text, last, span)) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /// Whether the second, which does not begin before the first, overlaps it or follows behind blanks.
    static boolean isBeside(String text, Span first, Span second) {
        return second.start() <= first.end()
                || text.substring(first.end(), second.start())
                        .codePoints()
                        .allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
