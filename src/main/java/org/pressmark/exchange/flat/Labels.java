package org.pressmark.exchange.flat;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;

/// The one label that a stretch has in tools that know nothing else: `quote: content`, `zone: caption`, or the
/// path of a code.
public final class Labels {
    private static final String QUOTE = "quote: ";
    private static final String OUTLET = "outlet: ";
    private static final String ZONE = "zone: ";
    private static final String TERM = "quoted term: ";
    private static final String CLAIM = "claim";

    private Labels() {}

    public static String of(Annotation tag, Role role, Named names) {
        return switch (tag) {
            case Quote quote -> QUOTE + Spelling.of(role);
            case ClaimOccurrence claim -> CLAIM;
            case OutletMention mention -> OUTLET + Spelling.of(mention.role());
            case Zone zone -> ZONE + Spelling.of(zone.type());
            case QuotedTerm term -> TERM + Spelling.of(term.type());
            case Coding coding -> {
                Code code = names.find(Code.class, coding.code());
                yield code == null ? coding.code().toString() : names.path(code);
            }
        };
    }

    /// What a label means: the kind of a tag, the part its stretch plays, and what else it says.
    public record Meant(Annotation.Kind kind, Role role, Map<Said, String> said) {}

    /// A label of ours, or else a code of that name. A cue, a source or an addressee without its quote is a code,
    /// too.
    public static Meant read(String label) {
        if (label.equals(QUOTE + Spelling.of(Role.CONTENT))) {
            return meant(Annotation.Kind.QUOTE, Role.CONTENT, null, "");
        }
        if (label.equals(CLAIM)) {
            return meant(Annotation.Kind.CLAIM, Role.CLAIM, null, "");
        }
        if (label.startsWith(OUTLET)) {
            return meant(Annotation.Kind.OUTLET, Role.MENTION, Said.MENTION_ROLE, label.substring(OUTLET.length()));
        }
        if (label.startsWith(ZONE)) {
            return meant(Annotation.Kind.ZONE, Role.ZONE, Said.ZONE, label.substring(ZONE.length()));
        }
        return label.startsWith(TERM)
                ? meant(Annotation.Kind.QUOTED_TERM, Role.TERM, Said.TERM, label.substring(TERM.length()))
                : meant(Annotation.Kind.CODING, Role.CODING, Said.CODE, label);
    }

    private static Meant meant(Annotation.Kind kind, Role role, @Nullable Said what, String value) {
        Map<Said, String> said = new EnumMap<>(Said.class);
        if (what != null) {
            said.put(what, value);
        }
        return new Meant(kind, role, said);
    }
}
