package org.pressmark.view.reader.mark;

import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.pressmark.view.reader.words.LineBox;

/// The shapes that marks are drawn with. Colour, thickness and dashes are the style sheet's.
public final class Outline {
    private static final double WAVE = 2;
    private static final double FOOT = 3;

    private Outline() {}

    public static void rectangle(List<PathElement> path, double left, double top, double right, double bottom) {
        path.add(new MoveTo(left, top));
        path.add(new LineTo(right, top));
        path.add(new LineTo(right, bottom));
        path.add(new LineTo(left, bottom));
        path.add(new ClosePath());
    }

    static void rounded(List<PathElement> path, LineBox box, double top, double bottom, double radius) {
        double left = box.left();
        double right = box.right();
        double round = Math.min(radius, (right - left) / 2);
        path.add(new MoveTo(left + round, top));
        path.add(new LineTo(right - round, top));
        corner(path, right, top + round, round);
        path.add(new LineTo(right, bottom - round));
        corner(path, right - round, bottom, round);
        path.add(new LineTo(left + round, bottom));
        corner(path, left, bottom - round, round);
        path.add(new LineTo(left, top + round));
        corner(path, left + round, top, round);
        path.add(new ClosePath());
    }

    static void straight(List<PathElement> path, double left, double right, double y) {
        path.add(new MoveTo(left, y));
        path.add(new LineTo(right, y));
    }

    static void upright(List<PathElement> path, double x, double top, double bottom) {
        path.add(new MoveTo(x, top));
        path.add(new LineTo(x, bottom));
    }

    static void footed(List<PathElement> path, double left, double right, double y) {
        path.add(new MoveTo(left, y - FOOT));
        path.add(new LineTo(left, y));
        path.add(new LineTo(right, y));
        path.add(new LineTo(right, y - FOOT));
    }

    static void wavy(List<PathElement> path, double left, double right, double y) {
        path.add(new MoveTo(left, y + WAVE / 2));
        double side = -1;
        for (double x = left + WAVE; x < right; x += WAVE) {
            path.add(new LineTo(x, y + side * WAVE / 2));
            side = -side;
        }
    }

    /// A small triangle at the left edge that points to the right.
    static void pointer(List<PathElement> path, double y) {
        path.add(new MoveTo(0, y - FOOT));
        path.add(new LineTo(FOOT + 1, y));
        path.add(new LineTo(0, y + FOOT));
        path.add(new ClosePath());
    }

    /// Open to the right.
    static void bracket(List<PathElement> path, double x, double top, double bottom) {
        path.add(new MoveTo(x + FOOT, top));
        path.add(new LineTo(x, top));
        path.add(new LineTo(x, bottom));
        path.add(new LineTo(x + FOOT, bottom));
    }

    private static void corner(List<PathElement> path, double x, double y, double radius) {
        path.add(new ArcTo(radius, radius, 0, x, y, false, true));
    }
}
