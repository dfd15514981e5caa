package org.pressmark.exchange.format;

import java.nio.file.Path;

/// A format that can be read.
public interface ReadableFormat extends Format {
    /// Reads and checks a file whole, without looking at any project. Any thread.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read or is not sound
    Arrival read(Path file);
}
