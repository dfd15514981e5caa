package org.pressmark.exchange.own;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance.OriginType;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;

/// The entries of the registers as objects of a file: each kind written and read, side by side.
public final class RegisterMembers {
    private RegisterMembers() {}

    public static void write(JsonOutput out, Entry entry) {
        out.id("id", entry.id());
        switch (entry) {
            case Annotator annotator -> out.text("name", annotator.name());
            case AnnotationSet set -> write(out, set);
            case Outlet outlet -> write(out, outlet);
            case Speaker speaker -> write(out, speaker);
            case Claim claim -> write(out, claim);
            case Codebook codebook -> {
                out.text("name", codebook.name());
                out.text("source", codebook.source());
            }
            case Code code -> write(out, code);
            case Preset preset -> write(out, preset);
            case ClaimLink link -> write(out, link);
            case Review review -> write(out, review);
            default -> throw new IllegalArgumentException("no entry of a register: " + entry.getClass());
        }
    }

    public static Annotator annotator(Members in) {
        return new Annotator(in.id("id"), in.text("name"));
    }

    private static void write(JsonOutput out, AnnotationSet set) {
        out.text("name", set.name());
        out.id("annotator", set.annotator());
        out.text("guidelineVersion", set.guidelineVersion());
    }

    public static AnnotationSet set(Members in) {
        return new AnnotationSet(in.id("id"), in.text("name"), in.id("annotator"), in.textOrNull("guidelineVersion"));
    }

    private static void write(JsonOutput out, Outlet outlet) {
        out.text("name", outlet.name());
        out.texts("aliases", outlet.aliases());
        out.texts("domains", outlet.domains());
        out.text("country", outlet.country());
        out.word("kind", outlet.kind());
        out.word("control", outlet.control());
        out.text("wikidata", outlet.wikidata());
        out.text("note", outlet.note());
    }

    public static Outlet outlet(Members in) {
        return new Outlet(
                in.id("id"),
                in.text("name"),
                in.texts("aliases"),
                in.texts("domains"),
                in.textOrNull("country"),
                in.wordOr(Outlet.Kind.OTHER, "kind"),
                in.wordOr(Outlet.Control.UNKNOWN, "control"),
                in.textOrNull("wikidata"),
                in.textOrNull("note"));
    }

    private static void write(JsonOutput out, Speaker speaker) {
        out.text("name", speaker.name());
        out.word("kind", speaker.kind());
        out.texts("aliases", speaker.aliases());
        out.text("role", speaker.role());
        out.text("affiliation", speaker.affiliation());
        out.word("sourceClass", speaker.sourceClass());
        out.text("wikidata", speaker.wikidata());
        out.text("note", speaker.note());
    }

    public static Speaker speaker(Members in) {
        return new Speaker(
                in.id("id"),
                in.text("name"),
                in.wordOr(Speaker.Kind.PERSON, "kind"),
                in.texts("aliases"),
                in.textOrNull("role"),
                in.textOrNull("affiliation"),
                in.wordOrNull(Speaker.SourceClass.class, "sourceClass"),
                in.textOrNull("wikidata"),
                in.textOrNull("note"));
    }

    private static void write(JsonOutput out, Claim claim) {
        out.text("text", claim.text());
        out.word("type", claim.type());
        out.word("checkWorthy", claim.checkWorthy());
        out.text("note", claim.note());
    }

    public static Claim claim(Members in) {
        return new Claim(
                in.id("id"),
                in.text("text"),
                in.wordOr(Claim.Type.OTHER_FACTUAL, "type"),
                in.wordOr(Claim.CheckWorthy.UNSET, "checkWorthy"),
                in.textOrNull("note"));
    }

    public static Codebook codebook(Members in) {
        return new Codebook(in.id("id"), in.text("name"), in.textOrNull("source"));
    }

    private static void write(JsonOutput out, Code code) {
        out.id("codebook", code.codebook());
        writeFacts(out, code);
        out.number("rank", code.rank());
    }

    /// What is known of a code but for its id, and where it stands.
    public static void writeFacts(JsonOutput out, Code code) {
        out.text("name", code.name());
        out.text("key", code.key());
        out.text("color", code.color());
        out.text("definition", code.definition());
        out.id("parent", code.parent());
        out.text("example", code.example());
        out.word("use", code.use());
    }

    public static Code code(Members in) {
        return code(in, in.id("codebook"));
    }

    /// A code of a file that says for all its codes which codebook they belong to.
    public static Code code(Members in, UUID codebook) {
        return new Code(
                in.id("id"),
                codebook,
                in.text("name"),
                in.textOrNull("key"),
                in.text("color"),
                in.textOrNull("definition"),
                in.idOrNull("parent"),
                in.textOrNull("example"),
                in.wordOr(Code.Use.OFFERED, "use"),
                in.numberOr(0, "rank"));
    }

    private static void write(JsonOutput out, Preset preset) {
        out.number("digit", preset.digit());
        out.text("name", preset.name());
        out.word("originType", preset.originType());
        out.id("outlet", preset.outlet());
    }

    public static Preset preset(Members in) {
        @Nullable OriginType origin = in.wordOrNull(OriginType.class, "originType");
        return new Preset(in.id("id"), in.number("digit"), in.text("name"), origin, in.idOrNull("outlet"));
    }

    private static void write(JsonOutput out, ClaimLink link) {
        out.id("from", link.from());
        out.id("to", link.to());
        out.word("type", link.type());
    }

    static ClaimLink claimLink(Members in) {
        return new ClaimLink(in.id("id"), in.id("from"), in.id("to"), in.word(ClaimLink.Type.class, "type"));
    }

    private static void write(JsonOutput out, Review review) {
        out.id("annotation", review.annotation());
        out.id("reviewer", review.reviewer());
        out.word("decision", review.decision());
        out.text("comment", review.comment());
        out.instant("at", review.at());
    }

    static Review review(Members in) {
        return new Review(
                in.id("id"),
                in.id("annotation"),
                in.id("reviewer"),
                in.word(Review.Decision.class, "decision"),
                in.textOrNull("comment"),
                in.instant("at"));
    }
}
