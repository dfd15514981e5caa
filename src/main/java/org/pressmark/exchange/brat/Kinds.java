package org.pressmark.exchange.brat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;

/// The words that stand for Pressmark's kinds, parts and fields in brat: those of the attribution corpora (PolNeAR)
/// where they have one.
final class Kinds {
    static final String ATTRIBUTION = "Attribution";
    static final String WITHOUT_SOURCE = "Attribution-no-source";
    static final String INSIDE = "Inside";
    static final String QUOTED = "Quoted";
    static final String NOTE = "AnnotatorNotes";
    static final String UNSURE = "Unsure";

    /// The parts of a quote, as marks and as arguments.
    static final Map<Role, String> PARTS = parts();

    static final List<String> MARKS = Stream.concat(
                    PARTS.values().stream(), Stream.of("Claim", "Outlet", "Zone", "Term"))
            .toList();

    /// Attributes and what they say.
    static final Map<String, Said> ATTRIBUTES = Map.of(
            "Channel", Said.CHANNEL,
            "Polarity", Said.POLARITY,
            "Stance", Said.STANCE,
            "QuoteType", Said.TYPE_OVERRIDE,
            "SaidAt", Said.SAID_AT,
            "Voice", Said.VOICE,
            "MentionRole", Said.MENTION_ROLE,
            "ZoneType", Said.ZONE,
            "TermType", Said.TERM);

    /// Registers that references point to, and what they say.
    static final Map<String, Said> REGISTERS = Map.of(
            "Speaker", Said.SPEAKER,
            "Addressee", Said.ADDRESSEE,
            "Via", Said.VIA,
            "Claim", Said.CLAIM,
            "Claimant", Said.CLAIMANT,
            "Outlet", Said.OUTLET,
            "Code", Said.CODE);

    /// The sections after the entities.
    static final String REST = rest();

    private Kinds() {}

    private static Map<Role, String> parts() {
        Map<Role, String> parts = new LinkedHashMap<>();
        parts.put(Role.CONTENT, "Content");
        parts.put(Role.CUE, "Cue");
        parts.put(Role.SOURCE, "Source");
        parts.put(Role.ADDRESSEE, "Addressee");
        return parts;
    }

    static List<String> reserved() {
        return Stream.concat(MARKS.stream(), Stream.of(ATTRIBUTION, WITHOUT_SOURCE))
                .toList();
    }

    /// The part that an argument of this name plays, or null.
    static @Nullable Role part(String name) {
        String bare = name.replaceFirst("\\d+$", "");
        return PARTS.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(bare))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// What a mark of this type is, going by what it needs to be one; a coding where nothing else.
    static Annotation.Kind kind(String type, Map<Said, String> said) {
        return switch (type) {
            case "Content" -> Annotation.Kind.QUOTE;
            case "Claim" -> Annotation.Kind.CLAIM;
            case "Outlet" -> said.containsKey(Said.MENTION_ROLE) ? Annotation.Kind.OUTLET : Annotation.Kind.CODING;
            case "Zone" -> said.containsKey(Said.ZONE) ? Annotation.Kind.ZONE : Annotation.Kind.CODING;
            case "Term" -> said.containsKey(Said.TERM) ? Annotation.Kind.QUOTED_TERM : Annotation.Kind.CODING;
            default -> Annotation.Kind.CODING;
        };
    }

    static Role role(Annotation.Kind kind) {
        return switch (kind) {
            case QUOTE -> Role.CONTENT;
            case CLAIM -> Role.CLAIM;
            case OUTLET -> Role.MENTION;
            case CODING -> Role.CODING;
            case ZONE -> Role.ZONE;
            case QUOTED_TERM -> Role.TERM;
        };
    }

    private static String rest() {
        return """

                [relations]
                Inside Arg1:Attribution|Attribution-no-source, Arg2:Attribution|Attribution-no-source
                Quoted Arg1:Claim, Arg2:Attribution|Attribution-no-source

                [events]
                Attribution Content+:Content, Cue?:Cue, Source*:Source, Addressee*:Addressee
                Attribution-no-source Content+:Content, Cue?:Cue, Addressee*:Addressee

                [attributes]
                """
                + attribute("Channel", "<EVENT>", Quote.Channel.values())
                + attribute("Polarity", "<EVENT>", Quote.Polarity.values())
                + attribute("Stance", "<EVENT>", Quote.Stance.values())
                + attribute("QuoteType", "<EVENT>", Quote.Type.values())
                + "SaidAt Arg:<EVENT>\n"
                + attribute("Voice", "Claim", ClaimOccurrence.Voice.values())
                + attribute("MentionRole", "Outlet", OutletMention.Role.values())
                + attribute("ZoneType", "Zone", Zone.Type.values())
                + attribute("TermType", "Term", QuotedTerm.Type.values())
                + UNSURE + " Arg:<ANY>\n";
    }

    private static String attribute(String name, String of, Enum<?>[] values) {
        return name + " Arg:" + of + ", Value:"
                + Arrays.stream(values).map(Spelling::of).collect(Collectors.joining("|")) + "\n";
    }
}
