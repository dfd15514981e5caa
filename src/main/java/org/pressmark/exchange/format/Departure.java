package org.pressmark.exchange.format;

import java.util.List;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;

/// A part of a project on its way into a file, an article at a time, so that nobody has to wait for it.
public interface Departure extends AutoCloseable {
    /// Writes the next piece, with a few short reads; answers whether there is more. Project thread only.
    boolean slice(Reading project);

    /// How many articles have been written.
    int articles();

    /// How many annotations have been written.
    int annotations();

    /// What was written of and could not be carried, a sentence with a count each; nothing for a format that
    /// carries all.
    default List<Message> dropped() {
        return List.of();
    }

    /// Ends the file; what is missing stays missing.
    @Override
    void close();
}
