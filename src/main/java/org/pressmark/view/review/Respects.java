package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Shelf;
import org.pressmark.desk.review.ThirdVersion;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;
import org.pressmark.review.Settlement;
import org.pressmark.review.Value;

/// What a third version can be in each respect: as mine is, as theirs is, and where that is a choice among values,
/// any other of them.
final class Respects {
    /// One way to be: what it is called, and the version edited so. `whole` is a tag to begin anew with, or null.
    record Way(
            String words,
            UnaryOperator<Annotation> edit,
            @Nullable Annotation whole) {
        Way(String words, UnaryOperator<Annotation> edit) {
            this(words, edit, null);
        }
    }

    private final Desk desk;
    private final ThirdVersion third;
    private final ReviewWords words;

    Respects(Desk desk, ThirdVersion third, ReviewWords words) {
        this.desk = desk;
        this.third = third;
        this.words = words;
    }

    private Annotation draft() {
        return third.draftProperty().get();
    }

    /// The respects in which tags of the version's kind can say anything.
    List<Facet> all() {
        return switch (draft()) {
            case Quote quote ->
                List.of(
                        Facet.SPEAKER,
                        Facet.TYPE,
                        Facet.VIA,
                        Facet.ADDRESSEE,
                        Facet.CHANNEL,
                        Facet.POLARITY,
                        Facet.STANCE,
                        Facet.CUE,
                        Facet.SOURCE,
                        Facet.ADDRESSEE_SPAN,
                        Facet.SAID_AT,
                        Facet.CONFIDENCE,
                        Facet.NOTE);
            case ClaimOccurrence claim ->
                List.of(Facet.CLAIM, Facet.VOICE, Facet.CLAIMANT, Facet.CONFIDENCE, Facet.NOTE);
            case OutletMention mention -> List.of(Facet.OUTLET, Facet.ROLE, Facet.CONFIDENCE, Facet.NOTE);
            case Zone zone -> List.of(Facet.ZONE, Facet.CONFIDENCE, Facet.NOTE);
            case QuotedTerm term -> List.of(Facet.TERM, Facet.CONFIDENCE, Facet.NOTE);
            case Coding coding -> List.of(Facet.CODE, Facet.CONFIDENCE, Facet.NOTE);
        };
    }

    /// Of which kind it is: begins anew with the tag of either side.
    List<Way> kinds() {
        Annotation mine = third.mine();
        Annotation theirs = third.theirs();
        if (mine == null || theirs == null || mine.kind() == theirs.kind()) {
            return List.of();
        }
        return List.of(
                new Way(words.kind(mine.kind()), any -> mine, mine),
                new Way(words.kind(theirs.kind()), any -> theirs, theirs));
    }

    /// Where it stands: as either side has it, or on what is selected on the page.
    List<Way> borders() {
        List<Way> ways = new ArrayList<>();
        for (Annotation side : sides()) {
            ways.add(new Way(Sayings.wordsOf(side), version -> Settlement.at(version, side)));
        }
        Annotation selected = selected();
        if (selected != null) {
            ways.add(new Way(
                    words.say("review.third.selected", Sayings.wordsOf(selected)),
                    version -> Settlement.at(version, selected)));
        }
        return ways;
    }

    private @Nullable Annotation selected() {
        RoleSpan span = third.selectedProperty().get();
        return span == null ? null : draft().with(List.of(new RoleSpan(Settlement.main(draft()), span.anchor())));
    }

    private List<Annotation> sides() {
        List<Annotation> sides = new ArrayList<>();
        for (Annotation side : new Annotation[] {third.mine(), third.theirs()}) {
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    /// The ways to be in one respect, mine first, each once.
    List<Way> of(Facet facet) {
        List<Way> ways = new ArrayList<>();
        for (Annotation side : sides()) {
            if (side.kind() == draft().kind()) {
                add(
                        ways,
                        new Way(said(side, facet), version -> Settlement.with(version, side, java.util.Set.of(facet))));
            }
        }
        others(facet).forEach(way -> add(ways, way));
        return ways;
    }

    private static void add(List<Way> ways, Way way) {
        if (ways.stream().noneMatch(other -> other.words().equals(way.words()))) {
            ways.add(way);
        }
    }

    private String said(Annotation tag, Facet facet) {
        if (ReviewWords.role(facet) != null) {
            return words.part(tag, facet);
        }
        Value value = third.says(tag).getOrDefault(facet, new Value(null, ""));
        return words.value(facet, value);
    }

    private List<Way> others(Facet facet) {
        return switch (draft()) {
            case Quote quote -> ofQuote(facet);
            case ClaimOccurrence claim -> ofClaim(facet);
            case OutletMention mention ->
                facet == Facet.OUTLET
                        ? entries(desk.shelves().outlets(), Outlet::name, (tag, id) -> ((OutletMention) tag).of(id))
                        : facet == Facet.ROLE
                                ? constants(OutletMention.Role.class, (tag, role) -> ((OutletMention) tag).as(role))
                                : head(facet);
            case Zone zone ->
                facet == Facet.ZONE ? constants(Zone.Type.class, (tag, type) -> ((Zone) tag).as(type)) : head(facet);
            case QuotedTerm term ->
                facet == Facet.TERM
                        ? constants(QuotedTerm.Type.class, (tag, type) -> ((QuotedTerm) tag).as(type))
                        : head(facet);
            case Coding coding ->
                facet == Facet.CODE
                        ? entries(
                                desk.shelves().codes(),
                                Code::name,
                                (tag, id) -> id == null ? tag : ((Coding) tag).as(id))
                        : head(facet);
        };
    }

    private List<Way> ofQuote(Facet facet) {
        return switch (facet) {
            case SPEAKER -> entries(desk.shelves().speakers(), Speaker::name, (tag, id) -> ((Quote) tag).by(id));
            case ADDRESSEE -> entries(desk.shelves().speakers(), Speaker::name, (tag, id) -> ((Quote) tag).to(id));
            case VIA -> entries(desk.shelves().outlets(), Outlet::name, (tag, id) -> ((Quote) tag).via(id));
            case TYPE -> constants(Quote.Type.class, (tag, type) -> ((Quote) tag).overruled(type));
            case CHANNEL -> constants(Quote.Channel.class, (tag, channel) -> ((Quote) tag).channel(channel));
            case POLARITY -> constants(Quote.Polarity.class, (tag, polarity) -> ((Quote) tag).polarity(polarity));
            case STANCE -> constants(Quote.Stance.class, (tag, stance) -> ((Quote) tag).stance(stance));
            default -> head(facet);
        };
    }

    private List<Way> ofClaim(Facet facet) {
        return switch (facet) {
            case CLAIMANT ->
                entries(desk.shelves().speakers(), Speaker::name, (tag, id) -> ((ClaimOccurrence) tag).by(id));
            case CLAIM ->
                entries(
                        desk.shelves().claims(),
                        org.pressmark.model.Claim::text,
                        (tag, id) -> ((ClaimOccurrence) tag).of(id));
            default -> head(facet);
        };
    }

    private List<Way> head(Facet facet) {
        return facet == Facet.CONFIDENCE
                ? constants(
                        Head.Confidence.class,
                        (tag, sure) -> tag.with(tag.head().sure(sure)))
                : List.of();
    }

    /// An edit that takes a value.
    private interface Setting<T extends @Nullable Object> {
        Annotation set(Annotation tag, T value);
    }

    private <E extends Enum<E>> List<Way> constants(Class<E> kind, Setting<E> setting) {
        List<Way> ways = new ArrayList<>();
        for (E constant : kind.getEnumConstants()) {
            ways.add(new Way(
                    words.say(org.pressmark.view.Words.key(constant)), version -> setting.set(version, constant)));
        }
        return ways;
    }

    private <E extends Entry> List<Way> entries(
            Shelf<E> shelf, Function<E, String> name, Setting<@Nullable UUID> setting) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(words.say("review.nothing"), version -> setting.set(version, null)));
        for (E entry : shelf.all()) {
            ways.add(new Way(name.apply(entry), version -> setting.set(version, entry.id())));
        }
        return ways;
    }

    /// The way the version is already, or else the first.
    Way now(List<Way> ways) {
        return ways.stream()
                .filter(way -> way.edit().apply(draft()).equals(draft()))
                .findFirst()
                .orElse(ways.getFirst());
    }

    /// Whether the other respects are others after it.
    boolean changesTheRest(Way way) {
        return way.whole() != null;
    }
}
