package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.pressmark.text.Hidden;
import org.pressmark.text.HiddenCharacters;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.LineBox;

/// Shows what hides in one paragraph: above the words, where it stands, a sign for what it is.
///
/// A bar for what has no width, a broken bar for a soft hyphen, an arrow for what turns the direction, a box for
/// what is no letter; over a word with letters of another alphabet stand dots. Screen thread only.
public final class HiddenPane extends Pane {
    private static final double HEAD = 3;

    private final Path path = new Path();
    private final Path dots = new Path();

    public HiddenPane() {
        path.getStyleClass().setAll("hidden-sign");
        dots.getStyleClass().setAll("hidden-dots");
        path.setManaged(false);
        dots.setManaged(false);
        getChildren().addAll(path, dots);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Shows what hides in these words, and nothing else; `boxes` says where a stretch of them stands, line by
    /// line.
    public void show(String words, Function<Span, List<LineBox>> boxes) {
        List<PathElement> signs = new ArrayList<>();
        List<PathElement> dotted = new ArrayList<>();
        for (Hidden hidden : HiddenCharacters.in(words)) {
            if (hidden.kind() == Hidden.Kind.LOOK_ALIKE) {
                for (LineBox box : boxes.apply(hidden.span())) {
                    Outline.straight(dotted, box.left(), box.right(), Math.rint(box.top()) - 1);
                }
            } else {
                Span before = Span.caret(hidden.span().start());
                boxes.apply(before).forEach(at -> draw(signs, hidden.kind(), at));
            }
        }
        path.getElements().setAll(signs);
        dots.getElements().setAll(dotted);
    }

    private static void draw(List<PathElement> path, Hidden.Kind kind, LineBox at) {
        double x = Math.rint(at.left()) + 0.5;
        double top = Math.rint(at.top()) - 1.5;
        double bottom = Math.rint(at.bottom()) + 0.5;
        switch (kind) {
            case ZERO_WIDTH, TAG -> {
                line(path, x, top, x, bottom);
                head(path, x, top, 0);
            }
            case SOFT_HYPHEN -> {
                line(path, x, top, x, bottom);
                line(path, x - HEAD, top, x + HEAD, top);
            }
            case BIDI_CONTROL -> {
                line(path, x, top, x, bottom);
                head(path, x, top, HEAD);
            }
            case CONTROL, BLANK_LETTER, NO_CHARACTER -> {
                line(path, x, top + 2 * HEAD, x, bottom);
                box(path, x, top);
            }
            case LOOK_ALIKE -> {}
        }
    }

    private static void line(List<PathElement> path, double fromX, double fromY, double toX, double toY) {
        path.add(new MoveTo(fromX, fromY));
        path.add(new LineTo(toX, toY));
    }

    /// A small triangle that points down, or with a `tip` to the side.
    private static void head(List<PathElement> path, double x, double y, double tip) {
        if (tip > 0) {
            line(path, x, y, x + 2 * tip, y);
            line(path, x + 2 * tip, y, x + tip, y - tip);
            line(path, x + 2 * tip, y, x + tip, y + tip);
            return;
        }
        path.add(new MoveTo(x - HEAD, y - HEAD));
        path.add(new LineTo(x + HEAD, y - HEAD));
        path.add(new LineTo(x, y + 1));
        path.add(new ClosePath());
    }

    private static void box(List<PathElement> path, double x, double y) {
        path.add(new MoveTo(x - HEAD, y));
        path.add(new LineTo(x + HEAD, y));
        path.add(new LineTo(x + HEAD, y + 2 * HEAD));
        path.add(new LineTo(x - HEAD, y + 2 * HEAD));
        path.add(new ClosePath());
    }
}
