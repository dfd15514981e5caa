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

/// A project of many annotations out into a set of the own format, within 256 MB of heap; and a set in, as large as
/// that heap takes: what comes in is checked whole before it is one change.
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

    /// Articles that go out and articles that come in, a thousand annotations each.
    @Param({"1000/20"})
    public String size;

    private Path folder;
    private Workshop workshop;
    private Door large;
    private Path small;

    @Setup(Level.Trial)
    public void fill() throws IOException {
        String[] parts = size.split("/");
        folder = Files.createTempDirectory("pressmark-sets");
        InstantSource clock = InstantSource.fixed(AT);
        workshop = Workshop.inPlace(clock, new Ids(clock, new Random(1)), folder.resolve("locks"));
        large = filled("large", Integer.parseInt(parts[0]));
        try (Door few = filled("few", Integer.parseInt(parts[1]))) {
            small = export(few, "few");
        }
    }

    private Door filled(String name, int articles) {
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

    private Path export(Door door, String name) {
        Path file = folder.resolve(name + ".pressmark.json");
        Formats formats = Formats.usual();
        try (Export export = new Export(
                file, formats.writable(formats.own().name()).orElseThrow(), Portion.ALL, new Stamp("bench", AT))) {
            while (export.slice(door.reading())) {
                continue;
            }
        }
        return file;
    }

    @Benchmark
    public Path setGoesOut() {
        return export(large, "large");
    }

    @Benchmark
    public int setComesIn() {
        Path into = folder.resolve(workshop.ids().get() + ".pressmark");
        Formats formats = Formats.usual();
        try (Door door = Door.create(into, workshop)) {
            Arrival arrival =
                    formats.readable(formats.own().name()).orElseThrow().read(small);
            Incoming incoming = arrival.into(door.reading(), new Arrival.Terms(null, List.of(), AT));
            carryOut(door, workshop.ids().get(), incoming.change());
            return incoming.report().added();
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        large.close();
    }
}
