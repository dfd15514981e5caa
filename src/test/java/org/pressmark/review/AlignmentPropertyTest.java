package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

class AlignmentPropertyTest {
    /// `points` is which earlier tag of the side it points to, where its kind can.
    private record Plan(int kind, int start, int length, int says, int points) {}

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as(Plan::new)
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 400)
    void aSideBesideItselfIsAllSame(@ForAll("plans") List<Plan> plans) {
        Half half = half(plans, 0);
        assertTrue(Alignment.of(half, half).stream()
                .allMatch(difference -> difference.outcome() == Difference.Outcome.SAME));
    }

    @Property(tries = 400)
    void everyAnnotationAppearsExactlyOnce(@ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs) {
        Half ours = half(mine, 0);
        Half others = half(theirs, 1000);
        List<UUID> all = Stream.concat(ours.annotations().stream(), others.annotations().stream())
                .map(Annotation::id)
                .sorted()
                .toList();
        assertEquals(
                all,
                Alignment.all(Alignment.of(ours, others))
                        .map(Annotation::id)
                        .sorted()
                        .toList());
    }

    @Property(tries = 400)
    void theOtherWayRoundIsTheMirror(@ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs) {
        Half ours = half(mine, 0);
        Half others = half(theirs, 1000);
        assertEquals(
                lines(Alignment.of(ours, others)),
                lines(Alignment.of(others, ours).stream()
                        .map(Difference::mirrored)
                        .toList()));
    }

    /// A colleague who worked on in a copy of my project has tags of my ids that say something else.
    @Property(tries = 400)
    void theOtherWayRoundIsTheMirrorWhereBothHaveTheSameIds(
            @ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs) {
        Half ours = half(mine, 0);
        Half others = half(theirs, 0);
        assertEquals(
                lines(Alignment.of(ours, others)),
                lines(Alignment.of(others, ours).stream()
                        .map(Difference::mirrored)
                        .toList()));
    }

    @Property(tries = 200)
    void everyAnnotationAppearsExactlyOnceWhereBothHaveTheSameIds(
            @ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs) {
        List<Difference> found = Alignment.of(half(mine, 0), half(theirs, 0));
        assertEquals(
                ids(half(mine, 0).annotations().stream()), ids(found.stream().flatMap(each -> each.mine().stream())));
        assertEquals(
                ids(half(theirs, 0).annotations().stream()),
                ids(found.stream().flatMap(each -> each.theirs().stream())));
    }

    private static List<UUID> ids(Stream<Annotation> tags) {
        return tags.map(Annotation::id).sorted().toList();
    }

    @Property(tries = 200)
    void theOrderOfTheInputMakesNoDifference(
            @ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs, @ForAll long seed) {
        Half ours = half(mine, 0);
        Half others = half(theirs, 1000);
        List<Annotation> shuffled = new ArrayList<>(ours.annotations());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(lines(Alignment.of(ours, others)), lines(Alignment.of(Sketch.half(shuffled), others)));
    }

    private static List<String> lines(List<Difference> found) {
        return found.stream().map(Object::toString).sorted().toList();
    }

    private static Half half(List<Plan> plans, int from) {
        List<Annotation> made = new ArrayList<>();
        for (Plan plan : plans) {
            made.add(annotation(plan, from + made.size(), made));
        }
        return Sketch.half(made);
    }

    /// Quotes in one part or two, within one another; claims within quotes; mentions, codes on stretches and on the
    /// whole article, zones, terms.
    private static Annotation annotation(Plan plan, int id, List<Annotation> earlier) {
        int start = plan.start();
        int end = start + plan.length();
        return switch (plan.kind()) {
            case 0 -> quote(plan, earlier, Sketch.quote(id, start, end));
            case 1 -> quote(plan, earlier, twoParts(id, start, end));
            case 2 ->
                new ClaimOccurrence(
                        Sketch.head(id), claimed(start, end), null, null, target(plan, earlier), speaker(plan));
            case 3 -> Sketch.mention(id, start, end);
            case 4 -> new Coding(Sketch.head(id), coded(plan, start, end), new UUID(9, plan.says()));
            case 5 ->
                new Zone(
                        Sketch.head(id),
                        List.of(RoleSpan.of(RoleSpan.Role.ZONE, Sketch.TEXT, new Span(start, end))),
                        Zone.Type.values()[plan.says()]);
            default ->
                new QuotedTerm(
                        Sketch.head(id),
                        List.of(RoleSpan.of(RoleSpan.Role.TERM, Sketch.TEXT, new Span(start, end))),
                        QuotedTerm.Type.values()[plan.says()]);
        };
    }

    private static Annotation quote(Plan plan, List<Annotation> earlier, Quote quote) {
        return quote.by(speaker(plan)).inside(target(plan, earlier));
    }

    private static Quote twoParts(int id, int start, int end) {
        return Quote.of(
                Sketch.head(id),
                List.of(
                        RoleSpan.of(RoleSpan.Role.CONTENT, Sketch.TEXT, new Span(start, end)),
                        RoleSpan.of(RoleSpan.Role.CONTENT, Sketch.TEXT, new Span(end + 3, end + 9))));
    }

    private static List<RoleSpan> claimed(int start, int end) {
        return List.of(RoleSpan.of(RoleSpan.Role.CLAIM, Sketch.TEXT, new Span(start, end)));
    }

    /// Every third code is put on the whole article.
    private static List<RoleSpan> coded(Plan plan, int start, int end) {
        return plan.points() == 0
                ? List.of()
                : List.of(RoleSpan.of(RoleSpan.Role.CODING, Sketch.TEXT, new Span(start, end)));
    }

    private static @Nullable UUID speaker(Plan plan) {
        return plan.says() == 0 ? null : plan.says() == 1 ? Sketch.MINISTER.id() : Sketch.DEPUTY.id();
    }

    /// An earlier quote of the side, or nothing.
    private static @Nullable UUID target(Plan plan, List<Annotation> earlier) {
        List<UUID> quotes = earlier.stream()
                .filter(Quote.class::isInstance)
                .map(Annotation::id)
                .toList();
        return plan.points() == 0 || plan.points() > quotes.size() ? null : quotes.get(plan.points() - 1);
    }
}
