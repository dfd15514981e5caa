package org.pressmark.review.report;

import java.util.Arrays;
import java.util.Locale;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.review.Facet;
import org.pressmark.review.Stated;

/// Respects, and what is said in them, in the chosen language: names as they are, constants of enumerations by
/// their words.
final class SpokenWords {
    private SpokenWords() {}

    /// `name` is that of a [Facet] or a [Stated.Matter]; one that is not known stays as it is.
    static String respect(Wording wording, String name) {
        if (Arrays.stream(Facet.values()).anyMatch(facet -> facet.name().equals(name))) {
            return wording.say("cli.facet." + name);
        }
        return Arrays.stream(Stated.Matter.values())
                .filter(matter -> matter.name().equals(name))
                .map(matter -> matter(wording, matter))
                .findFirst()
                .orElse(name);
    }

    private static String matter(Wording wording, Stated.Matter matter) {
        return switch (matter) {
            case TITLE -> wording.say("dossier.matter.title");
            case PUBLISHER -> wording.say("dossier.matter.publisher");
            case PROVIDER -> wording.say("dossier.matter.provider");
            case ORIGIN_TYPE -> wording.say("dossier.matter.originType");
            case OUTLET_EVIDENCE -> wording.say("dossier.matter.outletEvidence");
            case URL -> wording.say("dossier.matter.url");
            case BYLINE -> wording.say("dossier.matter.byline");
            case SAID_AT -> wording.say("dossier.matter.saidAt");
            case PUBLISHED_AT -> wording.say("dossier.matter.publishedAt");
            case RETRIEVED_AT -> wording.say("dossier.matter.retrievedAt");
            case LANGUAGE -> wording.say("dossier.matter.language");
            case GENRE -> wording.say("dossier.matter.genre");
        };
    }

    static String value(Wording wording, String respect, String said) {
        Enum<?> constant = Arrays.stream(constants(respect))
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElse(null);
        return constant == null ? said : wording.say(key(constant));
    }

    private static Enum<?>[] constants(String respect) {
        return switch (respect) {
            case "TYPE" -> Quote.Type.values();
            case "CHANNEL" -> Quote.Channel.values();
            case "POLARITY" -> Quote.Polarity.values();
            case "STANCE" -> Quote.Stance.values();
            case "VOICE" -> ClaimOccurrence.Voice.values();
            case "ROLE" -> OutletMention.Role.values();
            case "ZONE" -> Zone.Type.values();
            case "TERM" -> QuotedTerm.Type.values();
            case "CONFIDENCE" -> Head.Confidence.values();
            case "ORIGIN_TYPE" -> Provenance.OriginType.values();
            case "OUTLET_EVIDENCE" -> Provenance.OutletEvidence.values();
            case "GENRE" -> Article.Genre.values();
            default -> new Enum<?>[0];
        };
    }

    /// `QuotedTerm.Type.SCARE` stands at `quotedTerm.type.scare`.
    private static String key(Enum<?> value) {
        Class<?> kind = value.getDeclaringClass();
        Class<?> around = kind.getEnclosingClass();
        String outer = around == null ? "" : small(around.getSimpleName()) + ".";
        return outer + small(kind.getSimpleName()) + "." + camel(value.name());
    }

    private static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String constant) {
        StringBuilder joined = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            joined.append(joined.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return joined.toString();
    }
}
