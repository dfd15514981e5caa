package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Registers;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Tags of one kind on the same stretches by any number of people, each saying something else in every respect;
/// and what each says, known without looking at the tags.
record ManyValues(Annotation.Kind kind) {
    private static final int STRETCHES = 24;
    private static final List<Outlet> OUTLETS =
            List.of(Outlet.named(new UUID(11, 1), "Sputnik"), Outlet.named(new UUID(11, 2), "Press TV"));
    private static final List<Claim> CLAIMS =
            List.of(Claim.worded(new UUID(12, 1), "Dams broke"), Claim.worded(new UUID(12, 2), "Dams held"));
    private static final Codebook BOOK = new Codebook(new UUID(13, 0), "Techniques", null);
    private static final List<Code> CODES = List.of(code(1, "Doubt"), code(2, "Slogans"), code(3, "Labelling"));

    private static Code code(int id, String name) {
        return new Code(new UUID(13, id), BOOK.id(), name, null, "#884422", null, null, null, null, id);
    }

    List<Annotation> of(int person) {
        List<Annotation> tags = new ArrayList<>();
        for (int at = 0; at < STRETCHES; at++) {
            tags.add(tag(person, at));
        }
        return tags;
    }

    Half half(List<Annotation> tags) {
        Registers registers = new Registers(
                List.of(),
                OUTLETS,
                List.of(Sketch.MINISTER, Sketch.DEPUTY),
                CLAIMS,
                List.of(BOOK),
                CODES,
                List.of(),
                List.of());
        return new Half(Sketch.half(List.of()).article(), tags, registers);
    }

    /// What the person who made these tags says in a respect, tag by tag, as numbers.
    List<String> labels(List<Annotation> tags, Facet facet) {
        int person = (int) (tags.getFirst().id().getLeastSignificantBits() / 1000);
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < STRETCHES; at++) {
            labels.add(String.valueOf(pick(person, at, facet)));
        }
        return labels;
    }

    /// One of three values: mostly the same for everybody.
    private static int pick(int person, int at, Facet facet) {
        int usual = (at * 5 + facet.ordinal() * at) % 3;
        boolean differs = (at * 7 + person * 11 + facet.ordinal()) % 4 == 0;
        return differs ? (usual + 1 + person % 2) % 3 : usual;
    }

    private Annotation tag(int person, int at) {
        var head = Sketch.head(person * 1000 + at);
        return switch (kind) {
            case QUOTE -> quote(person, at);
            case CLAIM ->
                new ClaimOccurrence(
                        head,
                        spans(RoleSpan.Role.CLAIM, at),
                        id(CLAIMS.get(0).id(), CLAIMS.get(1).id(), pick(person, at, Facet.CLAIM)),
                        pick(person, at, Facet.VOICE) == 0
                                ? null
                                : ClaimOccurrence.Voice.values()[pick(person, at, Facet.VOICE) - 1],
                        null,
                        id(Sketch.MINISTER.id(), Sketch.DEPUTY.id(), pick(person, at, Facet.CLAIMANT)));
            case OUTLET ->
                new OutletMention(
                        head,
                        spans(RoleSpan.Role.MENTION, at),
                        id(OUTLETS.get(0).id(), OUTLETS.get(1).id(), pick(person, at, Facet.OUTLET)),
                        OutletMention.Role.values()[pick(person, at, Facet.ROLE)]);
            case ZONE ->
                new Zone(head, spans(RoleSpan.Role.ZONE, at), Zone.Type.values()[pick(person, at, Facet.ZONE)]);
            case QUOTED_TERM ->
                new QuotedTerm(
                        head, spans(RoleSpan.Role.TERM, at), QuotedTerm.Type.values()[pick(person, at, Facet.TERM)]);
            case CODING ->
                new Coding(
                        head,
                        spans(RoleSpan.Role.CODING, at),
                        CODES.get(pick(person, at, Facet.CODE)).id());
        };
    }

    private static Quote quote(int person, int at) {
        return Sketch.quote(person * 1000 + at, at * 40, at * 40 + 20)
                .by(id(Sketch.MINISTER.id(), Sketch.DEPUTY.id(), pick(person, at, Facet.SPEAKER)))
                .via(id(OUTLETS.get(0).id(), OUTLETS.get(1).id(), pick(person, at, Facet.VIA)))
                .overruled(Quote.Type.values()[pick(person, at, Facet.TYPE)])
                .channel(Quote.Channel.values()[pick(person, at, Facet.CHANNEL)])
                .polarity(Quote.Polarity.values()[pick(person, at, Facet.POLARITY)])
                .stance(Quote.Stance.values()[pick(person, at, Facet.STANCE)]);
    }

    private static UUID id(UUID one, UUID other, int pick) {
        return pick == 0 ? null : pick == 1 ? one : other;
    }

    private static List<RoleSpan> spans(RoleSpan.Role role, int at) {
        return List.of(RoleSpan.of(role, Sketch.TEXT, new Span(at * 40, at * 40 + 20)));
    }
}
