package org.pressmark.view.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Borders;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Underway;
import org.pressmark.model.Annotation;
import org.pressmark.text.Edge;
import org.pressmark.text.Span;
import org.pressmark.text.Stops.Unit;
import org.pressmark.view.reader.HandlesView;

/// Lets the handles of the chosen tag move its borders.
final class BorderDrag implements HandlesView.Drag {
    private final Desk desk;
    private final Borders borders;

    BorderDrag(Desk desk, Borders borders) {
        this.desk = desk;
        this.borders = borders;
    }

    /// Where the parts of a tag stand, in their order; a part whose border is being moved, where it would.
    static List<Span> stretches(Annotation tag, @Nullable Underway underway) {
        return tag.spans().stream()
                .map(part -> underway instanceof Underway.Moving moving
                                && moving.tag().equals(tag.id())
                                && moving.part().equals(part)
                        ? moving.now()
                        : part.span())
                .toList();
    }

    @Override
    public void begin(int stretch, Edge edge) {
        Annotation tag = desk.chosenProperty().get();
        if (tag != null && stretch < tag.spans().size()) {
            borders.begin(tag, tag.spans().get(stretch), edge);
        }
    }

    @Override
    public void to(int offset, Unit unit) {
        borders.dragTo(offset, unit);
    }

    @Override
    public void end() {
        if (borders.isMoving()) {
            borders.keep();
        }
    }
}
