package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Arrival.Clash;
import org.pressmark.exchange.format.Arrival.Namesakes;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Head;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Merging any two projects, whatever was said of equal names.
final class MergeProperties {
    private static final List<Path> FOLDER = new ArrayList<>();
    private static final List<String> TEXTS = List.of(
            "“We will not yield,” the minister said on Monday.",
            "The envoys met in the river city, Daria Orlova said.",
            "Nobody would name a date.");

    /// A tag in an article, by one of three speakers.
    private record Plan(int article, int start, int speaker) {}

    @BeforeContainer
    static void makeFolder() throws IOException {
        FOLDER.add(Files.createTempDirectory("merging"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.walk(FOLDER.removeFirst())) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3))
                .as(Plan::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 25)
    void mergingTwiceIsMergingOnceAndUndoGivesBackWhatWas(
            @ForAll("plans") List<Plan> mine, @ForAll("plans") List<Plan> theirs, @ForAll Set<Boolean> said)
            throws IOException {
        Path folder = Files.createTempDirectory(FOLDER.getFirst(), "pair");
        try (Trial ours = made(folder, "ours", mine);
                Trial hers = made(folder, "hers", theirs)) {
            String before = ours.exported();
            String herWork = hers.exported();
            Set<UUID> hersIds = ids(hers);
            Set<UUID> oursIds = ids(ours);
            Arrival arrival = ProjectArrival.of(work -> work.accept(hers.reading()), "hers");
            Set<UUID> same = asked(arrival, ours).stream()
                    .filter(id -> said.contains(id.hashCode() % 2 == 0))
                    .collect(Collectors.toSet());

            Incoming first = arrival.into(ours.reading(), terms(same));
            boolean isNew = !first.isEmpty();
            if (isNew) {
                ours.takeIn(first);
            }
            String merged = ours.exported();
            hersIds.addAll(oursIds);
            assertEquals(hersIds, ids(ours));
            assertTrue(arrival.into(ours.reading(), terms(same)).isEmpty());

            if (isNew) {
                ours.door().undo(ours.anna().id());
                assertEquals(before, ours.exported());
                ours.door().redo(ours.anna().id());
                assertEquals(merged, ours.exported());
            }
            assertEquals(herWork, hers.exported());
        }
    }

    private static Arrival.Terms terms(Set<UUID> same) {
        return new Arrival.Terms(null, List.of(), Trial.NOW, Clash.GIVES_WAY, Namesakes.AS_SAID, same);
    }

    private static Set<UUID> asked(Arrival arrival, Trial project) {
        return arrival.into(project.reading(), terms(Set.of())).namesakes().stream()
                .map(each -> each.theirs().id())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Trial project) {
        return project.reading().articles().stream()
                .flatMap(article -> project.reading().annotations(article).stream())
                .map(Annotation::id)
                .collect(Collectors.toSet());
    }

    private static Trial made(Path folder, String name, List<Plan> plans) {
        Trial project = new Trial(folder, name);
        project.addAnna();
        List<Speaker> speakers = new ArrayList<>();
        Map<Integer, Article> articles = new HashMap<>();
        for (int at = 0; at < 3; at++) {
            speakers.add(Speaker.named(project.id(), "Speaker " + at));
            project.add(speakers.getLast());
        }
        for (Plan plan : plans) {
            String text = TEXTS.get(plan.article());
            Article article = articles.computeIfAbsent(plan.article(), first -> project.article(text));
            Head head = Head.made(project.id(), article.id(), project.anna().id(), Trial.NOW);
            Span span = new Span(plan.start(), plan.start() + 5);
            project.add(Quote.of(head, List.of(RoleSpan.of(RoleSpan.Role.CONTENT, text, span)))
                    .by(
                            plan.speaker() == 3
                                    ? null
                                    : speakers.get(plan.speaker()).id()));
        }
        return project;
    }
}
