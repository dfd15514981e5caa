package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.text.Span;

/// Whatever is done, in whatever order: undoing all of it gives back the start, redoing all of it the end, also
/// with closing and reopening in between.
class RandomWorkTest {
    private static final int ACTIONS = 260;

    /// More of them, and others: `-Dpressmark.sequences=60 -Dpressmark.seed=100`.
    private static final int SEQUENCES = Integer.getInteger("pressmark.sequences", 3);

    private static final long FIRST = Long.getLong("pressmark.seed", 1);
    private static final String TEXT = """
            News / World

            Ministry 'regrets' the delay, Sputnik says

            “We will not yield,” Minister Olga Petrov told reporters on Monday. “Never, whatever TASS may write.”

            The convoy left at dawn, the ministry said. According to Press TV, "forty trucks" were seen; \
            Petrov's deputy called it «a lie».

            Source: TASS
            """;

    @TempDir
    Path folder;

    @Test
    void undoGivesBackTheStartAndRedoTheEnd() {
        Set<String> drawn = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (long seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
            try (Script script = script()) {
                script.keymap.commands().forEach(command -> all.add(command.name()));
                work(script, new Random(seed), drawn, seed);
            }
        }
        all.removeAll(drawn);
        assertEquals(Set.of(), all, "commands that were never drawn");
    }

    private void work(Script script, Random random, Set<String> drawn, long seed) {
        Door door = script.door();
        List<String> start = state(door.reading());
        Deque<Command> deck = new ArrayDeque<>();
        List<String> done = new ArrayList<>();
        for (int action = 0; action < ACTIONS; action++) {
            try {
                done.add(act(script, random, deck, drawn));
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed + " after " + done, fault);
            }
        }
        script.keymap.settle();
        script.desk.dismissPrompt();
        List<String> end = state(door.reading());
        String told = "seed " + seed + ": " + done;
        assertNotEquals(start, end, told);
        UUID annotator = script.desk.annotatorProperty().get().id();
        int steps = undoAll(door, annotator);
        assertSame(start, state(door.reading()), told);
        redo(door, annotator, steps);
        assertSame(end, state(door.reading()), told);
        reopened(door, annotator, start, end, told);
    }

    private void reopened(Door door, UUID annotator, List<String> start, List<String> end, String told) {
        Path copy = folder.resolve(UUID.randomUUID() + ".pressmark");
        door.copyTo(copy);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-05T05:06:07Z"));
        Workshop workshop = Workshop.inPlace(clock, new Ids(clock, new Random(3)), folder.resolve("other"));
        int steps;
        try (Door again = Door.open(copy, workshop)) {
            assertSame(end, state(again.reading()), told);
            steps = undoAll(again, annotator);
        }
        try (Door again = Door.open(copy, workshop)) {
            assertSame(start, state(again.reading()), told);
            redo(again, annotator, steps);
            assertSame(end, state(again.reading()), told);
            assertEquals(List.of(), again.reading().damage());
        }
    }

    /// Says only what is too little and what too much: the whole would fill pages.
    private static void assertSame(List<String> expected, List<String> found, String told) {
        List<String> missing = new ArrayList<>(expected);
        List<String> surplus = new ArrayList<>(found);
        found.forEach(missing::remove);
        expected.forEach(surplus::remove);
        assertEquals(List.of(), missing, "missing; surplus " + surplus + " after " + told);
        assertEquals(List.of(), surplus, "surplus after " + told);
    }

    /// Undoes all but the very first step, which brought in the article.
    private static int undoAll(Door door, UUID annotator) {
        int steps = 0;
        while (!isAtTheStart(door)) {
            door.undo(annotator);
            steps++;
        }
        return steps;
    }

    private static boolean isAtTheStart(Door door) {
        Message next = door.reading().undoable();
        return next == null || next.key().equals("deed.start");
    }

    private static void redo(Door door, UUID annotator, int steps) {
        for (int step = 0; step < steps; step++) {
            door.redo(annotator);
        }
    }

    /// Places the caret, selects, answers a prompt, or runs the next command of a shuffled deck of all.
    private static String act(Script script, Random random, Deque<Command> deck, Set<String> drawn) {
        Prompt prompt = script.desk.promptProperty().get();
        if (prompt != null && random.nextInt(5) > 0) {
            return answer(script, prompt, random);
        }
        if (script.desk.textProperty().get() == null) {
            script.desk
                    .session()
                    .ask(
                            Reading::articles,
                            articles -> articles.stream().findFirst().ifPresent(script.desk::open));
        }
        if (random.nextInt(3) == 0 && script.desk.textProperty().get() != null) {
            return place(script, random);
        }
        if (deck.isEmpty()) {
            List<Command> shuffled = new ArrayList<>(script.keymap.commands());
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
        }
        Command command = deck.remove();
        drawn.add(command.name());
        if (command.name().equals("undo") && isAtTheStart(script.door())) {
            return "nothing to undo";
        }
        command.run();
        return command.name();
    }

    private static String answer(Script script, Prompt prompt, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> prompt.type(prompt.typed() + "aeiprst".charAt(random.nextInt(7)));
            case 1 -> prompt.move(1);
            case 2 -> script.desk.tryAnother();
            case 3 -> script.desk.dismissPrompt();
            default -> script.desk.takeOption();
        }
        return "answer";
    }

    private static String place(Script script, Random random) {
        int length = script.desk.textProperty().get().text().length();
        int from = random.nextInt(length);
        int to = random.nextBoolean() ? from : Math.min(length, from + random.nextInt(60));
        script.desk.select(new Span(from, to), to);
        return from + "-" + to;
    }

    /// Everything the project holds, in an order that does not depend on when it came in.
    private static List<String> state(Reading reading) {
        List<String> state = new ArrayList<>();
        Registers registers = reading.registers();
        for (List<? extends Entry> entries : List.of(
                registers.annotators(),
                registers.outlets(),
                registers.speakers(),
                registers.claims(),
                registers.codebooks(),
                registers.codes(),
                registers.presets(),
                registers.sets(),
                reading.claimLinks(),
                reading.reviews())) {
            entries.forEach(entry -> state.add(entry.toString()));
        }
        for (UUID article : reading.articles()) {
            state.add(String.valueOf(reading.find(org.pressmark.model.Article.class, article)));
            reading.annotations(article).forEach(annotation -> state.add(annotation.toString()));
            reading.dismissals(article).forEach(dismissal -> state.add(dismissal.toString()));
        }
        Collections.sort(state);
        return state;
    }

    private Script script() {
        Outlet sputnik = Outlet.named(new UUID(4, 1), "Sputnik");
        Outlet tass = Outlet.named(new UUID(4, 2), "TASS");
        Codebook book = new Codebook(new UUID(5, 1), "Techniques", null);
        Code code = new Code(
                new UUID(5, 2), book.id(), "Loaded language", "l", "#2f6fd0", null, null, null, Code.Use.OFFERED);
        Code other =
                new Code(new UUID(5, 3), book.id(), "Repetition", "r", "#b42318", null, null, null, Code.Use.OFFERED);
        Script script = Script.proposing(
                folder,
                TEXT,
                sputnik,
                tass,
                Speaker.named(new UUID(6, 1), "Olga Petrov"),
                Claim.worded(new UUID(7, 1), "The convoy left"),
                book,
                code,
                other,
                new Preset(new UUID(8, 1), 1, "Kremlin statement", Provenance.OriginType.OFFICIAL_STATEMENT, null),
                new Preset(new UUID(8, 2), 2, "Sputnik", null, sputnik.id()));
        script.shell.clipboard = "Another article\n\n“Words,” the mayor said.\n";
        script.shell.codebook = folder.resolve("book.json");
        script.shell.set = folder.resolve("set.pressmark.json");
        script.shell.colleague = Path.of("samples", "boris.pressmark.json");
        script.shell.report = folder.resolve("report.html");
        script.shell.project = folder.resolve(UUID.randomUUID() + " copy.pressmark");
        return script;
    }
}
