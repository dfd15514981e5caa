package org.pressmark.exchange.shipped;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;

/// What a new project begins with.
public final class Starter {
    private Starter() {}

    /// The first annotator and everything that ships; one step, like any other change.
    public static Change change(Annotator first, Shipped shipped) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Added(first));
        shipped.entries().forEach(entry -> changes.add(new Change.Added(entry)));
        return new Change.Several(changes);
    }
}
