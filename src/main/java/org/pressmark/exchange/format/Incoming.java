package org.pressmark.exchange.format;

import java.util.List;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.ImportReport;

/// What a file brings into a project: one change, one undo step; empty where everything is there already.
/// `namesakes` are
/// its register entries that may be the project's, going by their names; codes go with their codebook.
public record Incoming(Change.Several change, ImportReport report, List<Namesake> namesakes) {
    /// An entry of the file, and the one of the project that has its name.
    public record Namesake(Entry theirs, Entry mine) {}

    public Incoming {
        namesakes = List.copyOf(namesakes);
    }

    public Incoming(Change.Several change, ImportReport report) {
        this(change, report, List.of());
    }

    public boolean isEmpty() {
        return change.changes().isEmpty();
    }
}
