package org.pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.OwnFormat;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.intake.Limits;
import org.pressmark.intake.TextIntake;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;

/// A real project in a folder of a test, with a clock that stands still and ids that come out the same every time.
public final class Trial implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final Path folder;
    private final Workshop workshop;
    private final Door door;
    private final Annotator anna;

    public Trial(Path folder, String name) {
        this.folder = folder;
        this.workshop = workshop(folder, name.hashCode());
        this.door = Door.create(folder.resolve(name + ".pressmark"), workshop);
        this.anna = new Annotator(workshop.ids().get(), "Anna");
    }

    public static Workshop workshop(Path folder, long seed) {
        InstantSource clock = InstantSource.fixed(NOW);
        return Workshop.inPlace(clock, new Ids(clock, new Random(seed)), folder.resolve("locks"));
    }

    public Door door() {
        return door;
    }

    public Reading reading() {
        return door.reading();
    }

    public UUID id() {
        return workshop.ids().get();
    }

    /// An annotator; in the project once [#addAnna] was called.
    public Annotator anna() {
        return anna;
    }

    public void addAnna() {
        carryOut(new Change.Added(anna));
    }

    public void carryOut(Change change) {
        door.carryOut(anna.id(), Message.of("deed.test"), change);
    }

    public void takeIn(Incoming incoming) {
        door.takeIn(anna.id(), Message.of("deed.test"), incoming.influx());
    }

    public void add(Entry... entries) {
        carryOut(new Change.Several(
                List.of(entries).stream().<Change>map(Change.Added::new).toList()));
    }

    public Article article(String text) {
        return article("article.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public Article article(String fileName, byte[] bytes) {
        Draft draft = TextIntake.read(fileName, bytes, Limits.USUAL);
        Article article = draft.article(id(), NOW, FirstLine::titleOf);
        carryOut(draft.adding(article));
        return article;
    }

    public Path export(String name, Portion portion) {
        return export(name, format(), portion);
    }

    public Path export(String name, WritableFormat format, Portion portion) {
        Path file = folder.resolve(name);
        try (Export export = new Export(file, format, portion, new Stamp("Pressmark test", NOW))) {
            while (export.slice(reading())) {
                continue;
            }
        }
        return file;
    }

    public String exported(Portion portion) {
        return text(export(id() + ".pressmark.json", portion));
    }

    public String exported() {
        return exported(Portion.ALL);
    }

    /// Takes a file in, on the terms of the project itself.
    public ImportReport take(Path file) {
        return take(file, new Arrival.Terms(null, List.of(), NOW));
    }

    public ImportReport take(Path file, Arrival.Terms terms) {
        return take(file, format(), terms);
    }

    public ImportReport take(Path file, ReadableFormat format) {
        return take(file, format, new Arrival.Terms(null, List.of(), NOW));
    }

    public ImportReport take(Path file, ReadableFormat format, Arrival.Terms terms) {
        Incoming incoming = format.read(file).into(reading(), terms);
        if (!incoming.isEmpty()) {
            takeIn(incoming);
        }
        return incoming.report();
    }

    public ImportReport takeText(String json) {
        try {
            return take(Files.writeString(folder.resolve(id() + ".pressmark.json"), json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static OwnFormat format() {
        return new OwnFormat(ReadLimits.usual());
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        door.close();
    }
}
