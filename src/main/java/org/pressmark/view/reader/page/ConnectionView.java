package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.page.Connection.Part;
import org.pressmark.view.reader.page.Connection.Rest;
import org.pressmark.view.reader.words.Columns;

/// Draws the line that ties the parts of what is chosen; nothing where it has only one.
final class ConnectionView extends Group {
    /// How far behind its beginning the line meets a stretch of words said: past the first letter.
    private static final double INSIDE = 5;

    /// Between words and the rail, in shares of the reading size.
    private static final double RAIL = 0.28;

    /// Where the rail stands: on the side of the column on which lines begin.
    record Rails(Columns columns, double size) {
        private double at(boolean rightToLeft) {
            double gap = Math.rint(size * RAIL);
            return rightToLeft ? columns.left() + columns.width() + gap + 0.5 : columns.left() - gap + 0.5;
        }
    }

    private final Path line = new Path();
    private final Path arrows = new Path();
    private List<Mark> marks = List.of();

    ConnectionView() {
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(-0.5);
        line.getStyleClass().setAll("connection");
        arrows.getStyleClass().setAll("connection");
        getChildren().addAll(line, arrows);
    }

    /// What is tied from now on: all marks of what is chosen.
    void tie(List<Mark> chosen) {
        marks = chosen.stream().anyMatch(mark -> mark.form() == MarkForm.QUOTE_CONTENT)
                ? List.copyOf(chosen)
                : List.of();
    }

    /// Draws the line on a page as it is now. Cost: the parts of what is chosen.
    void draw(PagePlaces.View page, Rails rails, Viewing viewing) {
        line.getElements().clear();
        arrows.getElements().clear();
        if (marks.size() < 2 || !viewing.has(Viewing.Extra.LINES)) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        Rest above = Rest.NOTHING;
        Rest below = Rest.NOTHING;
        for (Mark mark : marks) {
            Bounds first = page.firstBox(mark.span());
            if (first == null) {
                boolean before = mark.span().start() < page.start();
                above = before ? Rest.MORE : above;
                below = before ? below : Rest.MORE;
            } else {
                parts.add(part(mark, first, page.isRightToLeft(mark.span())));
            }
        }
        double beside = rails.at(page.isRightToLeft(marks.getFirst().span()));
        Connection drawn = Connection.of(parts, new Connection.Frame(beside, page.height(), above, below));
        line.getElements().setAll(drawn.line());
        arrows.getElements().setAll(drawn.arrows());
    }

    private static Part part(Mark mark, Bounds box, boolean rightToLeft) {
        double inside = Math.min(INSIDE, box.getWidth() / 2);
        double x =
                switch (mark.form()) {
                    case QUOTE_CONTENT -> rightToLeft ? box.getMaxX() - inside : box.getMinX() + inside;
                    default -> box.getCenterX();
                };
        return new Part(Math.rint(x) + 0.5, box.getMinY());
    }
}
