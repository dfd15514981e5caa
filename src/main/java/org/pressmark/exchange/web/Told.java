package org.pressmark.exchange.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.When;
import org.pressmark.model.Zone;

/// What there is to tell of a tag besides its places, in the words of a file: entries by their ids.
final class Told {
    private final Map<Said, String> said = new EnumMap<>(Said.class);

    private Told() {}

    static Map<Said, String> of(Annotation annotation) {
        Told told = new Told();
        told.head(annotation.head());
        switch (annotation) {
            case Quote quote -> told.quote(quote);
            case ClaimOccurrence claim -> told.claim(claim);
            case OutletMention mention -> {
                told.id(Said.OUTLET, mention.outlet());
                told.word(Said.MENTION_ROLE, mention.role());
            }
            case Zone zone -> told.word(Said.ZONE, zone.type());
            case QuotedTerm term -> told.word(Said.TERM, term.type());
            case Coding coding -> told.id(Said.CODE, coding.code());
        }
        return told.said;
    }

    /// A date or an instant, its zone behind a blank.
    static @Nullable String when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.zone() == null ? when.value() : when.value() + " " + when.zone();
    }

    private void head(Head head) {
        word(Said.ORIGIN, head.origin());
        word(Said.CONFIDENCE, head.confidence());
        id(Said.SET, head.set());
    }

    private void quote(Quote quote) {
        id(Said.SPEAKER, quote.speaker());
        id(Said.ADDRESSEE, quote.addressee());
        id(Said.PARENT, quote.parent());
        id(Said.VIA, quote.via());
        word(Said.CHANNEL, quote.channel());
        word(Said.POLARITY, quote.polarity());
        word(Said.STANCE, quote.stance());
        if (quote.typeOverride() != null) {
            word(Said.TYPE_OVERRIDE, quote.typeOverride());
        }
        text(Said.SAID_AT, when(quote.saidAt()));
    }

    private void claim(ClaimOccurrence claim) {
        id(Said.CLAIM, claim.claim());
        if (claim.voice() != null) {
            word(Said.VOICE, claim.voice());
        }
        id(Said.QUOTE, claim.quote());
        id(Said.CLAIMANT, claim.claimant());
    }

    private void id(Said what, @Nullable UUID id) {
        text(what, id == null ? null : id.toString());
    }

    private void word(Said what, Enum<?> value) {
        text(what, Spelling.of(value));
    }

    private void text(Said what, @Nullable String value) {
        if (value != null) {
            said.put(what, value);
        }
    }
}
