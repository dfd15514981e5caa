package org.pressmark.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.own.ProjectArrival;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.review.Side;
import org.pressmark.session.Door;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;

/// Somebody else's work, opened for reading only: a project, or a file of any format that can be read.
final class Colleague {
    private Colleague() {}

    /// Opens it: a set is read whole, a project is looked at, and read as often as it is asked for something. Any
    /// thread; nothing of the file is changed.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read or is not sound
    static Arrival open(Path file, Workshop workshop) {
        String name = name(file);
        if (ReviewFileReader.isOne(file)) {
            throw new CannotImport(Message.of("exchange.isReview", name));
        }
        if (Door.isProject(file)) {
            Door.look(file, workshop).close();
            return ProjectArrival.of(work -> look(file, workshop, work), name);
        }
        Formats formats = Formats.usual();
        return formats.of(file)
                .or(() -> formats.readable(formats.own().name()))
                .orElseThrow()
                .read(file);
    }

    private static void look(Path file, Workshop workshop, Consumer<Reading> work) {
        try (Door door = Door.look(file, workshop)) {
            work.accept(door.reading());
        }
    }

    /// The same as one side of a review, beside the project that is open: `project` may be read on this thread.
    static Side beside(Reading project, Path file, Workshop workshop) {
        return Headroom.within(
                name(file),
                () -> open(file, workshop).beside(project, workshop.clock().instant()));
    }

    /// What the file is called.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
