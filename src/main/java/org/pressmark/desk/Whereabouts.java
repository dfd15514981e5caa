package org.pressmark.desk;

import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.text.Span;

/// Looks at where something happened, after undo or redo.
final class Whereabouts {
    private Whereabouts() {}

    static void show(Desk desk, Net net) {
        UUID where = net.article();
        if (where != null && !desk.isOpen(where)) {
            desk.open(where, () -> goTo(desk, net));
        } else if (where != null) {
            goTo(desk, net);
        }
    }

    private static void goTo(Desk desk, Net net) {
        Annotation first = net.firstAnnotation();
        if (first != null && desk.isOpen(first.article())) {
            desk.select(Span.caret(first.start()), first.start());
            desk.choose(desk.tags().find(first.id()));
        }
    }
}
