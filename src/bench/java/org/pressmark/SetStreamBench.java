package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;

/// A project of a million annotations out into a set of the own format, that set into an empty project, and the
/// step taken back: all within 256 MB of heap.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class SetStreamBench {
    private static final int TAGS = 1_000;
    private static final int LENGTH = 60_000;
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    /// Articles, a thousand annotations each.
    @Param({"1000"})
    public int articles;

    private Path folder;
    private Workshop workshop;
    private Door large;

    @Setup(Level.Trial)
    public void fill() throws IOException {
        folder = Files.createTempDirectory("pressmark-sets");
        InstantSource clock = InstantSource.fixed(AT);
        workshop = Workshop.inPlace(clock, new Ids(clock, new Random(1)), folder.resolve("locks"));
        large = filled("large");
    }

    /// The project as a set.
    @State(Scope.Benchmark)
    public static class Written {
        private Path file;

        @Setup(Level.Trial)
        public void write(SetStreamBench sets) {
            file = sets.export("set");
        }
    }

    /// A project into which the set came in one step.
    @State(Scope.Benchmark)
    public static class Taken {
        private Path project;

        @Setup(Level.Trial)
        public void take(SetStreamBench sets, Written set) {
            project = sets.folder.resolve("taken.pressmark");
            sets.bringIn(set, project);
        }
    }

    private Door filled(String name) {
        Door door = Door.create(folder.resolve(name + ".pressmark"), workshop);
        Annotator anna = new Annotator(workshop.ids().get(), "Anna");
        carryOut(door, anna.id(), new Change.Added(anna));
        for (int at = 0; at < articles; at++) {
            GeneratedArticle made = GeneratedArticle.of(LENGTH, TAGS, anna.id(), at * TAGS);
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.Kept(made.content()));
            changes.add(new Change.Added(made.article()));
            made.annotations().forEach(tag -> changes.add(new Change.Added(tag)));
            carryOut(door, anna.id(), new Change.Several(changes));
        }
        return door;
    }

    private static void carryOut(Door door, UUID annotator, Change change) {
        door.carryOut(annotator, Message.of("deed.test"), change);
    }

    private Path export(String name) {
        Path file = folder.resolve(name + ".pressmark.json");
        Formats formats = Formats.usual();
        try (Export export = new Export(
                file, formats.writable(formats.own().name()).orElseThrow(), Portion.ALL, new Stamp("bench", AT))) {
            while (export.slice(large.reading())) {
                continue;
            }
        }
        return file;
    }

    @Benchmark
    public Path setGoesOut() {
        return export("again");
    }

    @Benchmark
    public int setComesIn(Written set) {
        return bringIn(set, folder.resolve(workshop.ids().get() + ".pressmark"));
    }

    private int bringIn(Written set, Path into) {
        Formats formats = Formats.usual();
        try (Door door = Door.create(into, workshop)) {
            Incoming incoming = formats.readable(formats.own().name())
                    .orElseThrow()
                    .read(set.file)
                    .into(door.reading(), new Arrival.Terms(null, List.of(), AT));
            door.takeIn(workshop.ids().get(), Message.of("deed.test"), incoming.influx());
            return incoming.report().added();
        }
    }

    @Benchmark
    public int setIsTakenBack(Taken taken) {
        try (Door door = Door.open(taken.project, workshop)) {
            door.undo(workshop.ids().get());
            return door.reading().articleCount();
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        large.close();
    }
}
