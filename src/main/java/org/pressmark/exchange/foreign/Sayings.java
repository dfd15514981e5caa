package org.pressmark.exchange.foreign;

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

/// What there is to say of a tag besides its spans, its annotator and its times, in the words a [ForeignTag] is
/// read in: what points to something says its id, what is not set is not said.
public final class Sayings {
    private final Map<Said, String> said = new EnumMap<>(Said.class);

    private Sayings() {}

    public static Map<Said, String> of(Annotation tag) {
        Sayings sayings = new Sayings();
        sayings.head(tag.head());
        switch (tag) {
            case Quote quote -> sayings.quote(quote);
            case ClaimOccurrence claim -> sayings.claim(claim);
            case OutletMention mention -> {
                sayings.id(Said.OUTLET, mention.outlet());
                sayings.word(Said.MENTION_ROLE, mention.role());
            }
            case Zone zone -> sayings.word(Said.ZONE, zone.type());
            case QuotedTerm term -> sayings.word(Said.TERM, term.type());
            case Coding coding -> sayings.id(Said.CODE, coding.code());
        }
        return sayings.said;
    }

    private void head(Head head) {
        text(Said.NOTE, head.note());
        word(Said.CONFIDENCE, head.confidence());
        word(Said.ORIGIN, head.origin());
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
        word(Said.TYPE_OVERRIDE, quote.typeOverride());
        text(Said.SAID_AT, when(quote.saidAt()));
    }

    private void claim(ClaimOccurrence claim) {
        id(Said.CLAIM, claim.claim());
        word(Said.VOICE, claim.voice());
        id(Said.QUOTE, claim.quote());
        id(Said.CLAIMANT, claim.claimant());
    }

    /// A date as files have it: ISO 8601, a zone behind a blank.
    public static @Nullable String when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.zone() == null ? when.value() : when.value() + " " + when.zone();
    }

    private void id(Said what, @Nullable UUID id) {
        text(what, id == null ? null : id.toString());
    }

    private void word(Said what, @Nullable Enum<?> word) {
        text(what, word == null ? null : Spelling.of(word));
    }

    private void text(Said what, @Nullable String text) {
        if (text != null) {
            said.put(what, text);
        }
    }
}
