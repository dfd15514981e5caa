package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Verdict.Choice;
import org.pressmark.model.Zone;

/// What a difference becomes by a choice: the tags as they should be, still under the ids of those they were made
/// of, so that it is known what they came from.
///
/// Pure. Any thread.
public final class Settlement {
    private Settlement() {}

    /// Whether a choice can be made about a difference: a border can be taken only where both sides have one, a
    /// field only where both are of one kind.
    public static boolean allows(Choice choice, Difference difference) {
        boolean isPair = !difference.mine().isEmpty() && !difference.theirs().isEmpty();
        return switch (choice) {
            case TAKE_BORDER ->
                isPair
                        && !standsAlike(difference)
                        && difference.theirs().stream()
                                .allMatch(tag -> !tag.spans().isEmpty());
            case TAKE_FIELDS ->
                isPair
                        && difference.outcome() != Difference.Outcome.KIND
                        && !difference.facets().isEmpty();
            case ACCEPT_THEIRS, KEEP_MINE, THIRD_VERSION, DROP_BOTH, SKIP, COMMENT, AGREED, OBJECTED -> true;
        };
    }

    private static boolean standsAlike(Difference difference) {
        return difference.outcome() == Difference.Outcome.SAME || difference.outcome() == Difference.Outcome.FIELDS;
    }

    /// The tags that a choice comes to; none where it drops them or decides nothing. `adopt` makes a tag of the
    /// other side point into this one's registers; `taken` are the respects to be taken where only some are.
    public static List<Annotation> of(
            Difference difference, Choice choice, Set<Facet> taken, UnaryOperator<Annotation> adopt) {
        return switch (choice) {
            case ACCEPT_THEIRS -> difference.theirs().stream().map(adopt).toList();
            case KEEP_MINE -> difference.mine();
            case TAKE_BORDER -> withTheirBorder(difference);
            case TAKE_FIELDS -> {
                Annotation theirs = adopt.apply(difference.theirs().getFirst());
                yield difference.mine().stream()
                        .map(own -> with(own, theirs, taken))
                        .toList();
            }
            case THIRD_VERSION, DROP_BOTH, SKIP, COMMENT, AGREED, OBJECTED -> List.of();
        };
    }

    private static List<Annotation> withTheirBorder(Difference difference) {
        Annotation own = difference.mine().getFirst();
        return difference.theirs().stream().map(other -> at(own, other)).toList();
    }

    /// The first tag on the words of the second.
    public static Annotation at(Annotation own, Annotation other) {
        RoleSpan.Role main = main(own);
        RoleSpan.Role theirMain = main(other);
        List<RoleSpan> spans = new ArrayList<>();
        other.spans().stream()
                .filter(span -> span.role() == theirMain)
                .forEach(span -> spans.add(new RoleSpan(main, span.anchor())));
        own.spans().stream().filter(span -> span.role() != main).forEach(spans::add);
        return own.with(spans);
    }

    /// The part that says where a tag stands.
    public static RoleSpan.Role main(Annotation tag) {
        return switch (tag) {
            case Quote quote -> RoleSpan.Role.CONTENT;
            case ClaimOccurrence claim -> RoleSpan.Role.CLAIM;
            case OutletMention mention -> RoleSpan.Role.MENTION;
            case Zone zone -> RoleSpan.Role.ZONE;
            case QuotedTerm term -> RoleSpan.Role.TERM;
            case Coding coding -> RoleSpan.Role.CODING;
        };
    }

    /// The first tag, in these respects saying what the second says; both of one kind and one side's registers.
    public static Annotation with(Annotation own, Annotation other, Set<Facet> taken) {
        Annotation result = own;
        for (Facet facet : Facet.values()) {
            if (taken.contains(facet)) {
                result = with(result, other, facet);
            }
        }
        return result;
    }

    private static Annotation with(Annotation own, Annotation other, Facet facet) {
        if (facet == Facet.CONFIDENCE) {
            return own.with(own.head().sure(other.head().confidence()));
        }
        if (facet == Facet.NOTE) {
            return own.with(own.head().noted(other.head().note()));
        }
        return switch (own) {
            case Quote quote when other instanceof Quote theirs -> with(quote, theirs, facet);
            case ClaimOccurrence claim when other instanceof ClaimOccurrence theirs -> with(claim, theirs, facet);
            case OutletMention mention
            when other instanceof OutletMention theirs ->
                facet == Facet.OUTLET ? mention.of(theirs.outlet()) : mention.as(theirs.role());
            case Zone zone when other instanceof Zone theirs -> zone.as(theirs.type());
            case QuotedTerm term when other instanceof QuotedTerm theirs -> term.as(theirs.type());
            case Coding coding when other instanceof Coding theirs -> coding.as(theirs.code());
            default -> own;
        };
    }

    private static Annotation with(Quote own, Quote other, Facet facet) {
        return switch (facet) {
            case SPEAKER -> own.by(other.speaker());
            case TYPE -> own.overruled(other.type() == own.computedType() ? null : other.type());
            case VIA -> own.via(other.via());
            case ADDRESSEE -> own.to(other.addressee());
            case CHANNEL -> own.channel(other.channel());
            case POLARITY -> own.polarity(other.polarity());
            case STANCE -> own.stance(other.stance());
            case SAID_AT -> own.saidAt(other.saidAt());
            case PARENT -> own.inside(other.parent());
            case CUE -> part(own, other, RoleSpan.Role.CUE);
            case SOURCE -> part(own, other, RoleSpan.Role.SOURCE);
            case ADDRESSEE_SPAN -> part(own, other, RoleSpan.Role.ADDRESSEE);
            case CLAIM, VOICE, CLAIMANT, QUOTE, OUTLET, ROLE, CODE, ZONE, TERM, CONFIDENCE, NOTE -> own;
        };
    }

    private static Quote part(Quote own, Quote other, RoleSpan.Role role) {
        List<RoleSpan> spans = new ArrayList<>(
                own.spans().stream().filter(span -> span.role() != role).toList());
        other.spans().stream().filter(span -> span.role() == role).forEach(spans::add);
        return own.with(spans);
    }

    private static ClaimOccurrence with(ClaimOccurrence own, ClaimOccurrence other, Facet facet) {
        return switch (facet) {
            case CLAIM -> own.of(other.claim());
            case CLAIMANT -> own.by(other.claimant());
            case VOICE ->
                new ClaimOccurrence(own.head(), own.spans(), own.claim(), other.voice(), own.quote(), own.claimant());
            case QUOTE ->
                new ClaimOccurrence(own.head(), own.spans(), own.claim(), own.voice(), other.quote(), own.claimant());
            default -> own;
        };
    }
}
