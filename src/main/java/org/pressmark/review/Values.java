package org.pressmark.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Anchor;

/// What an annotation says in every respect but where it stands. What it says of other annotations (the quote it is
/// nested in) is not here: that is the same where those answer each other.
final class Values {
    private final Names names;
    private final Map<List<Anchor>, Quote.Type> types;

    Values(Names names) {
        this(names, new HashMap<>());
    }

    /// `types` are those of quotes on certain words, as they are found: what marks make of the same words is the
    /// same on both sides, and to read the marks is the longest part of a comparison.
    Values(Names names, Map<List<Anchor>, Quote.Type> types) {
        this.names = names;
        this.types = types;
    }

    Map<Facet, Value> of(Annotation annotation) {
        Map<Facet, Value> values = new EnumMap<>(Facet.class);
        values.put(Facet.CONFIDENCE, Value.of(annotation.head().confidence()));
        values.put(Facet.NOTE, Value.words(annotation.head().note()));
        switch (annotation) {
            case Quote quote -> quote(quote, values);
            case ClaimOccurrence claim -> claim(claim, values);
            case OutletMention mention -> {
                values.put(Facet.OUTLET, names.of(mention.outlet()));
                values.put(Facet.ROLE, Value.of(mention.role()));
            }
            case Zone zone -> values.put(Facet.ZONE, Value.of(zone.type()));
            case QuotedTerm term -> values.put(Facet.TERM, Value.of(term.type()));
            case Coding coding -> values.put(Facet.CODE, names.of(coding.code()));
        }
        return values;
    }

    private void quote(Quote quote, Map<Facet, Value> values) {
        values.put(Facet.SPEAKER, names.of(quote.speaker()));
        values.put(Facet.TYPE, Value.of(type(quote)));
        values.put(Facet.VIA, names.of(quote.via()));
        values.put(Facet.ADDRESSEE, names.of(quote.addressee()));
        values.put(Facet.CHANNEL, Value.of(quote.channel()));
        values.put(Facet.POLARITY, Value.of(quote.polarity()));
        values.put(Facet.STANCE, Value.of(quote.stance()));
        values.put(Facet.SAID_AT, when(quote.saidAt()));
        values.put(Facet.CUE, words(quote, RoleSpan.Role.CUE));
        values.put(Facet.SOURCE, words(quote, RoleSpan.Role.SOURCE));
        values.put(Facet.ADDRESSEE_SPAN, words(quote, RoleSpan.Role.ADDRESSEE));
    }

    private Quote.Type type(Quote quote) {
        Quote.Type said = quote.typeOverride();
        return said == null ? types.computeIfAbsent(quote.contents(), content -> quote.computedType()) : said;
    }

    private void claim(ClaimOccurrence claim, Map<Facet, Value> values) {
        ClaimOccurrence.Voice voice = claim.voice();
        values.put(Facet.CLAIM, names.of(claim.claim()));
        values.put(Facet.VOICE, voice == null ? Value.NONE : Value.of(voice));
        values.put(Facet.CLAIMANT, names.of(claim.claimant()));
    }

    private static Value when(@Nullable When when) {
        return when == null ? Value.NONE : Value.words(when.toString());
    }

    /// The words a part of the quote stands on, with their places: the same words elsewhere are another part.
    private static Value words(Quote quote, RoleSpan.Role role) {
        if (quote.spans().stream().noneMatch(span -> span.role() == role)) {
            return Value.NONE;
        }
        return Value.words(quote.spans().stream()
                .filter(span -> span.role() == role)
                .map(span -> span.anchor().exact() + " " + span.span())
                .collect(Collectors.joining(" … ")));
    }
}
