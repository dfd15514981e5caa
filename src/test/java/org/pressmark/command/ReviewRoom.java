package org.pressmark.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Annotator;
import org.pressmark.model.Committed;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Verdict;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;

/// A project that holds the first sample set, on a desk, with the second as the colleague's file.
public final class ReviewRoom implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-04T10:12:00Z");
    private static final Path SAMPLES = Path.of("samples");

    public final FakeShell shell = new FakeShell();
    public Door door;
    public Desk desk;
    public Commands commands;
    private final Path folder;
    private final Workshop workshop;
    private final Annotator me;
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean isHeld;

    public ReviewRoom(Path folder) {
        this.folder = folder;
        InstantSource clock = InstantSource.fixed(NOW);
        Workshop inPlace = Workshop.inPlace(clock, new Ids(clock, new Random(5)), folder.resolve("locks"));
        this.workshop = new Workshop(
                task -> project(task, inPlace.project()),
                inPlace.screen(),
                inPlace.background(),
                clock,
                inPlace.ids(),
                inPlace.home());
        this.door = Door.create(folder.resolve("Talks.pressmark"), workshop);
        take(door, "anna");
        this.me = OtherSide.workers(door.reading()).getFirst();
        shell.colleague = SAMPLES.resolve("boris.pressmark.json");
        open();
    }

    private void project(Runnable task, Executor inPlace) {
        if (isHeld) {
            held.add(() -> inPlace.execute(task));
        } else {
            inPlace.execute(task);
        }
    }

    /// Presses keys while the disk is slow: nothing is stored before all are pressed.
    public void keysBeforeTheDisk(String script) {
        isHeld = true;
        keys(script);
        while (!held.isEmpty()) {
            held.poll().run();
        }
        isHeld = false;
    }

    private void take(Door into, String name) {
        Formats formats = Formats.usual();
        ReadableFormat format = formats.readable(formats.own().name()).orElseThrow();
        Arrival arrival = format.read(SAMPLES.resolve(name + ".pressmark.json"));
        into.takeIn(
                UUID.randomUUID(),
                Message.of("deed.import", name),
                arrival.into(into.reading(), new Arrival.Terms(null, List.of(), NOW))
                        .influx());
    }

    private void open() {
        Desk[] listening = new Desk[1];
        Session session = new Session(door, workshop, me, new Session.Listener() {
            @Override
            public void committed(Committed what) {
                listening[0].accept(what);
            }

            @Override
            public void refused(Refusal why) {
                throw why;
            }
        });
        desk = new Desk(session, door.reading().registers());
        listening[0] = desk;
        commands = WholeKeymap.on(desk, shell);
    }

    public Annotator me() {
        return me;
    }

    /// Lays the colleague's tags beside mine.
    public void review() {
        run("reviewFile");
    }

    public void run(String name) {
        commands.keymap().named(name).run();
    }

    /// Presses keys on the review desk.
    public void keys(String script) {
        for (String key : script.split(" ")) {
            commands.keymap()
                    .underway(Keystroke.of(key))
                    .orElseThrow(() -> new AssertionError("no key here: " + key))
                    .run();
        }
    }

    public void undo() {
        desk.session().undo();
    }

    public void redo() {
        desk.session().redo();
    }

    /// Goes to the first difference of a class.
    public Item go(Category category) {
        Item item = first(each -> each.category() == category);
        commands.reviewing().choose(item);
        return item;
    }

    public Item first(Predicate<Item> wanted) {
        return commands.reviewing().listing().everything().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /// What Enter would do.
    public String option() {
        return desk.promptProperty().get().options().getFirst().label();
    }

    public Reading reading() {
        return door.reading();
    }

    public UUID layer() {
        return reading().registers().annotators().stream()
                .filter(Annotator::isLayer)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Everything decided or said, in every article.
    public List<Verdict> verdicts() {
        return reading().articles().stream()
                .flatMap(article -> reading().verdicts(article).stream())
                .toList();
    }

    /// The colleague's work as a project of her own.
    public Path colleaguesProject() {
        Path file = folder.resolve("Boris.pressmark");
        try (Door theirs = Door.create(file, workshop)) {
            take(theirs, "boris");
        }
        return file;
    }

    /// Brings the colleague's set into the project itself.
    public void takeBoris() {
        door.close();
        door = Door.open(folder.resolve("Talks.pressmark"), workshop);
        take(door, "boris");
        open();
    }

    /// Closes the project, opens it again and takes up the review.
    public void reopen() {
        Path file = door.path();
        door.close();
        door = Door.open(file, workshop);
        open();
        desk.showing().show(Sheet.ARTICLE);
        run("review");
    }

    @Override
    public void close() {
        door.close();
    }
}
