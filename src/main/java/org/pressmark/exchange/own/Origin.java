package org.pressmark.exchange.own;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/// Where a set lies, to be read as often as it takes.
public interface Origin {
    /// What sentences call it.
    String name();

    /// How long the set is.
    long bytes() throws IOException;

    /// Opens it at its beginning.
    Opened open() throws IOException;

    /// An open set, and the bytes that lie beside it.
    interface Opened extends Beside, Closeable {
        InputStream stream();
    }
}
