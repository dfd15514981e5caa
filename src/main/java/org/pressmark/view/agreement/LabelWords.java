package org.pressmark.view.agreement;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.review.Confusion;
import org.pressmark.review.Facet;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Words;

/// What the labels of a confusion are called: names as they are, values of an enumeration in the chosen language.
record LabelWords(Phrases phrases) {
    /// What can be confused: `kinds`, `quote: type`.
    String topic(Confusion topic) {
        Annotation.Kind kind = topic.kind();
        return kind == null
                ? phrases.say("agreement.kinds")
                : phrases.say(
                        "agreement.topic", phrases.say(Words.key(kind)), phrases.say("cli.facet." + topic.facet()));
    }

    String label(Confusion topic, String label) {
        if (label.isEmpty()) {
            return phrases.say(topic.kind() == null ? "agreement.untagged" : "agreement.unsaid");
        }
        Enum<?> constant = constant(topic.facet(), label);
        return constant == null ? label : phrases.say(Words.key(constant));
    }

    private static @Nullable Enum<?> constant(@Nullable Facet facet, String name) {
        if (facet == null) {
            return Annotation.Kind.valueOf(name);
        }
        return switch (facet) {
            case TYPE -> Quote.Type.valueOf(name);
            case CHANNEL -> Quote.Channel.valueOf(name);
            case POLARITY -> Quote.Polarity.valueOf(name);
            case STANCE -> Quote.Stance.valueOf(name);
            case VOICE -> ClaimOccurrence.Voice.valueOf(name);
            case ROLE -> OutletMention.Role.valueOf(name);
            case ZONE -> Zone.Type.valueOf(name);
            case TERM -> QuotedTerm.Type.valueOf(name);
            case SPEAKER,
                    VIA,
                    ADDRESSEE,
                    SAID_AT,
                    PARENT,
                    CUE,
                    SOURCE,
                    ADDRESSEE_SPAN,
                    CLAIM,
                    CLAIMANT,
                    QUOTE,
                    OUTLET,
                    CODE,
                    CONFIDENCE,
                    NOTE -> null;
        };
    }
}
