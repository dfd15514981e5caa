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
import org.pressmark.model.Annotation;

class AlignmentPropertyTest {
    private record Plan(int kind, int start, int length, int speaker) {}

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 2))
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
            made.add(annotation(plan, from + made.size()));
        }
        return Sketch.half(made);
    }

    private static Annotation annotation(Plan plan, int id) {
        int end = plan.start() + plan.length();
        return switch (plan.kind()) {
            case 0 ->
                Sketch.by(
                        plan.speaker() == 0 ? null : plan.speaker() == 1 ? Sketch.MINISTER : Sketch.DEPUTY,
                        Sketch.quote(id, plan.start(), end));
            case 1 -> Sketch.claim(id, plan.start(), end);
            default -> Sketch.mention(id, plan.start(), end);
        };
    }
}
