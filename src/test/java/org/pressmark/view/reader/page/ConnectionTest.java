package org.pressmark.view.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.pressmark.view.reader.page.Connection.Frame;
import org.pressmark.view.reader.page.Connection.Part;
import org.pressmark.view.reader.page.Connection.Rest;

class ConnectionTest {
    private record Stroke(double fromX, double fromY, double toX, double toY) {
        boolean isLevel() {
            return fromY == toY;
        }

        boolean isOn(double x) {
            return fromX == x && toX == x;
        }
    }

    private static Connection connect(Rest above, Rest below, Part... parts) {
        return Connection.of(List.of(parts), new Frame(20, 400, above, below));
    }

    private static List<Stroke> strokes(Connection connection) {
        List<Stroke> strokes = new ArrayList<>();
        List<PathElement> path = connection.line();
        for (int at = 0; at < path.size(); at += 2) {
            MoveTo from = (MoveTo) path.get(at);
            LineTo to = (LineTo) path.get(at + 1);
            strokes.add(new Stroke(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return strokes;
    }

    @Test
    void partsOfOneLineAreTiedAboveItWithoutARail() {
        List<Stroke> strokes = strokes(connect(Rest.NOTHING, Rest.NOTHING, new Part(100, 50), new Part(300, 50)));
        assertEquals(1, strokes.stream().filter(Stroke::isLevel).count());
        Stroke level = strokes.getFirst();
        assertEquals(100, level.fromX());
        assertEquals(300, level.toX());
        assertTrue(level.fromY() < 50);
        assertTrue(strokes.stream().noneMatch(stroke -> stroke.isOn(20)));
    }

    @Test
    void everyPartHasItsDrop() {
        List<Stroke> strokes = strokes(connect(Rest.NOTHING, Rest.NOTHING, new Part(100, 50), new Part(300, 50)));
        for (double x : new double[] {100, 300}) {
            assertTrue(strokes.stream().anyMatch(stroke -> stroke.isOn(x) && stroke.toY() == 50));
        }
    }

    @Test
    void linesAreTiedByARailBesideTheWords() {
        List<Stroke> strokes = strokes(connect(Rest.NOTHING, Rest.NOTHING, new Part(100, 50), new Part(300, 200)));
        Stroke rail =
                strokes.stream().filter(stroke -> stroke.isOn(20)).findFirst().orElseThrow();
        assertTrue(rail.fromY() < 50 && rail.toY() > 190 && rail.toY() < 200);
    }

    @Test
    void nothingRunsThroughWords() {
        List<Stroke> strokes = strokes(connect(Rest.NOTHING, Rest.NOTHING, new Part(100, 50), new Part(300, 77)));
        assertTrue(strokes.stream()
                .filter(stroke -> !stroke.isLevel() && !stroke.isOn(20))
                .allMatch(stroke -> stroke.toY() - stroke.fromY() < 5));
    }

    @Test
    void railRunsOnToWhatIsOutOfView() {
        Connection connection = connect(Rest.NOTHING, Rest.MORE, new Part(100, 50));
        Stroke rail = strokes(connection).stream()
                .filter(stroke -> stroke.isOn(20))
                .findFirst()
                .orElseThrow();
        assertEquals(400, rail.toY());
        assertEquals(
                1, connection.arrows().stream().filter(MoveTo.class::isInstance).count());
    }

    @Test
    void onePartAloneIsTiedToNothing() {
        assertEquals(
                List.of(),
                connect(Rest.NOTHING, Rest.NOTHING, new Part(100, 50)).line());
    }
}
