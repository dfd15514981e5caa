package org.pressmark.exchange.format;

import java.nio.file.Path;
import java.util.Map;

/// A format of tables that anybody may have made, so that it may have to be said what a column means.
public interface MappedFormat extends ReadableFormat {
    /// How a file begins, and what its columns are thought to mean. Any thread.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read
    Layout layout(Path file);

    /// Reads a file whose columns mean this: a field of [Layout#fields] and the heading over its column. Any
    /// thread.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read, is not sound, or has no such column
    Arrival read(Path file, Map<String, String> columns);
}
