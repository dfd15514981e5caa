package org.pressmark.exchange.format;

import java.util.List;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Influx;

/// What a file brings into a project in one step: `changes` of them, none where everything is there already.
///
/// `newcomers` are the annotators among it. `namesakes` are the register entries of the file that may be the
/// project's, going by their names; codes go with their codebook.
public record Incoming(
        Influx influx, long changes, ImportReport report, List<Annotator> newcomers, List<Namesake> namesakes) {
    /// An entry of the file, and the one of the project that has its name.
    public record Namesake(Entry theirs, Entry mine) {}

    public Incoming {
        newcomers = List.copyOf(newcomers);
        namesakes = List.copyOf(namesakes);
    }

    public boolean isEmpty() {
        return changes == 0;
    }

    /// The same with another report.
    public Incoming told(ImportReport other) {
        return new Incoming(influx, changes, other, newcomers, namesakes);
    }

    /// The same with a change before it.
    public Incoming after(Change first) {
        return new Incoming(influx.after(first), changes + 1, report, newcomers, namesakes);
    }
}
