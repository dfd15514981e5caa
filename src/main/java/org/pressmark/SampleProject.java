package org.pressmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.exchange.shipped.Starter;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.session.Door;
import org.pressmark.session.Workshop;

/// The analyst's own copy of the sample project, made of the shipped registers and Anna Kessler's annotation set.
///
/// It is built beside its place and moved there whole, so that a start that was cut off leaves no half of it.
/// Project thread only.
record SampleProject(Path file, Workshop workshop, Annotator annotator) {
    private static final String SET = "anna.pressmark.json";

    /// The project's file, made now if it is not there yet.
    Path ready() {
        if (Files.exists(file)) {
            return file;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            fill(part);
            // Closed and empty, but never taken away by the project file, whose name it bears.
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(Path part) throws IOException {
        Shipped shipped = Shipped.read();
        Path copy = Files.createTempFile("pressmark", "." + SET);
        try (Door door = Door.create(part, workshop)) {
            layDown(copy);
            door.layGround(annotator.id(), Message.of("deed.begin"), Starter.change(annotator, shipped));
            Arrival.Terms terms =
                    new Arrival.Terms(null, shipped.entries(), workshop.clock().instant());
            ReadableFormat format = Formats.usual().of(copy).orElseThrow();
            Incoming incoming = format.read(copy).into(door.reading(), terms);
            door.layGround(annotator.id(), Message.of("deed.import", SET), incoming.influx());
        } finally {
            Files.delete(copy);
        }
    }

    /// The shipped set, laid down as a file because formats read files.
    private static void layDown(Path copy) throws IOException {
        try (InputStream set =
                Objects.requireNonNull(SampleProject.class.getResourceAsStream("/samples/" + SET), SET)) {
            Files.copy(set, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
