package org.pressmark.exchange.format;

import java.io.OutputStream;

/// A format that can be written.
public interface WritableFormat extends Format {
    /// Whether a file that begins so is in this format, so that a newer export may take its place.
    boolean wrote(String beginning);

    /// Begins to write a part of a project to a stream, which the departure closes.
    Departure write(Portion portion, Stamp stamp, OutputStream stream);
}
