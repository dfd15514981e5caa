package org.pressmark.exchange.format;

import java.nio.file.Path;

/// A format that can be read.
public interface ReadableFormat extends Format {
    /// Reads and checks a file whole, without looking at any project. Any thread.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read or is not sound
    Arrival read(Path file);

    /// The same while somebody watches; also when what was read comes into a project and is read again for that.
    default Arrival read(Path file, Watch watch) {
        return read(file);
    }
}
