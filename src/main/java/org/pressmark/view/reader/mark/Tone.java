package org.pressmark.view.reader.mark;

import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// What is said of words beyond that they are tagged: a small sign behind them, each of another shape.
public enum Tone {
    /// A question mark: the writer keeps a distance.
    DOUBTED {
        @Override
        void draw(List<PathElement> path, double x, double y, double size) {
            double round = size * 0.27;
            double middle = x + size / 2;
            path.add(new MoveTo(middle - round, y + round));
            path.add(new ArcTo(round, round, 0, middle, y + 2 * round, true, true));
            path.add(new LineTo(middle, y + size * 0.68));
            path.add(new MoveTo(middle, y + size * 0.92));
            path.add(new LineTo(middle, y + size));
        }
    },
    /// A tick: the writer lets the words stand as true.
    ENDORSED {
        @Override
        void draw(List<PathElement> path, double x, double y, double size) {
            path.add(new MoveTo(x, y + size * 0.55));
            path.add(new LineTo(x + size * 0.35, y + size * 0.9));
            path.add(new LineTo(x + size, y + size * 0.1));
        }
    },
    /// A cross: the speaker says that it is not so.
    DENIED {
        @Override
        void draw(List<PathElement> path, double x, double y, double size) {
            path.add(new MoveTo(x + size * 0.1, y + size * 0.1));
            path.add(new LineTo(x + size * 0.9, y + size * 0.9));
            path.add(new MoveTo(x + size * 0.9, y + size * 0.1));
            path.add(new LineTo(x + size * 0.1, y + size * 0.9));
        }
    },
    /// An empty ring: the speaker does not say.
    DECLINED {
        @Override
        void draw(List<PathElement> path, double x, double y, double size) {
            double round = size * 0.4;
            double middle = y + size / 2;
            path.add(new MoveTo(x + size / 2 - round, middle));
            path.add(new ArcTo(round, round, 0, x + size / 2 + round, middle, true, true));
            path.add(new ArcTo(round, round, 0, x + size / 2 - round, middle, true, true));
        }
    };

    /// From its top left corner, pixels.
    abstract void draw(List<PathElement> path, double x, double y, double size);
}
