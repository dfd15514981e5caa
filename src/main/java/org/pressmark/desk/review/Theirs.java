package org.pressmark.desk.review;

import org.pressmark.model.Reading;
import org.pressmark.review.Side;

/// Where the other side's tags come from: read on the project thread, let go when all was compared.
public interface Theirs extends AutoCloseable {
    /// Opens them; asked once. `project` is the project that is open.
    Side side(Reading project);

    @Override
    void close();
}
