package org.pressmark.exchange.format;

import org.pressmark.model.Change;
import org.pressmark.model.ImportReport;

/// What a file brings into a project: one change, one undo step; empty where everything is there already.
public record Incoming(Change.Several change, ImportReport report) {
    public boolean isEmpty() {
        return change.changes().isEmpty();
    }
}
