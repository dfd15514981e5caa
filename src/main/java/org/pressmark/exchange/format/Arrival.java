package org.pressmark.exchange.format;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Entry;
import org.pressmark.model.Reading;

/// A file that was read and found sound, and has not come into any project yet.
public interface Arrival {
    /// On what terms a file comes in.
    ///
    /// `annotator` is who gets its tags, or null to leave them to whom they name; `shipped` are the entries that
    /// come with the program: where a project holds one of them unchanged, the file's wording of it is taken. `at`
    /// is the time for what has none.
    record Terms(@Nullable Annotator annotator, Collection<? extends Entry> shipped, Instant at) {}

    /// Works out what of the file a project does not hold yet. Nothing is changed. Project thread only.
    ///
    /// @throws org.pressmark.model.Refusal if the project holds something else under an id of the file, or
    /// something the file points to is neither in it nor in the project
    Incoming into(Reading project, Terms terms);
}
