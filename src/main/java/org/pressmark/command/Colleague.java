package org.pressmark.command;

import java.nio.file.Path;
import java.util.Locale;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.own.ProjectArrival;
import org.pressmark.session.Door;
import org.pressmark.session.Workshop;

/// Somebody else's work, opened for reading only: a project, or a file of any format that can be read.
final class Colleague {
    private Colleague() {}

    /// Reads it whole. Any thread; nothing of the file is changed.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read or is not sound
    static Arrival open(Path file, Workshop workshop) {
        String name = name(file);
        if (name.toLowerCase(Locale.ROOT).endsWith(".pressmark")) {
            try (Door door = Door.look(file, workshop)) {
                return ProjectArrival.of(door.reading(), name);
            }
        }
        Formats formats = Formats.usual();
        return formats.of(file)
                .or(() -> formats.readable(formats.own().name()))
                .orElseThrow()
                .read(file);
    }

    /// What the file is called.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
