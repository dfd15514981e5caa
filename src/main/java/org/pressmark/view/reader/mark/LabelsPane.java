package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.view.reader.words.LineBox;

/// The labels above the first lines of the tags that begin in one paragraph: a tick in the colour of the tag, and
/// words.
public final class LabelsPane extends Pane {
    private static final double TICK = 5;
    private static final double ABOVE_WORDS = 6;

    /// Where a paragraph's words stand: from where to where on the page, which way its lines run, on which line an
    /// offset of the article stands and where, and the font for words of a label.
    public record Geometry(
            double left,
            double right,
            Way way,
            ToIntFunction<Mark> line,
            Function<Mark, LineBox> start,
            Function<String, Font> font) {}

    /// Which way lines run.
    public enum Way {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    private record Drawn(TagLabel label, Text words, LineBox start) {
        double width() {
            return TICK + words.getLayoutBounds().getWidth();
        }
    }

    public LabelsPane() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// `chosen` is the id of the tag that stands out, or null.
    public void show(List<TagLabel> labels, Geometry geometry, @Nullable Object chosen) {
        getChildren().clear();
        Map<Integer, List<TagLabel>> rows = new TreeMap<>();
        labels.stream()
                .sorted(Comparator.comparing((TagLabel label) -> label.mark().span())
                        .thenComparing(label -> label.mark().form()))
                .forEach(label -> rows.computeIfAbsent(
                                geometry.line().applyAsInt(label.mark()), line -> new ArrayList<>())
                        .add(label));
        rows.values().forEach(row -> row(row, geometry, chosen));
    }

    private void row(List<TagLabel> labels, Geometry geometry, @Nullable Object chosen) {
        List<Drawn> drawn = labels.stream()
                .map(label -> new Drawn(
                        label,
                        words(label.words(), geometry, label.mark().id().equals(chosen)),
                        geometry.start().apply(label.mark())))
                .sorted(Comparator.comparingDouble(one -> begin(one, geometry)))
                .toList();
        Text more = words("+" + drawn.size(), geometry, false);
        double room = geometry.right() - geometry.left();
        LabelRow row = LabelRow.of(
                drawn.stream()
                        .map(one -> new LabelRow.Wanted(begin(one, geometry), one.width()))
                        .toList(),
                room,
                more.getLayoutBounds().getWidth());
        for (int at = 0; at < row.places().size(); at++) {
            draw(drawn.get(at), row.places().get(at), geometry);
        }
        if (row.leftOut() > 0 && !drawn.isEmpty()) {
            more.setText("+" + row.leftOut());
            double width = more.getLayoutBounds().getWidth();
            place(more, x(room - width, width, geometry), drawn.getFirst().start());
        }
    }

    private static double begin(Drawn label, Geometry geometry) {
        return geometry.way() == Way.LEFT_TO_RIGHT
                ? label.start().left() - geometry.left()
                : geometry.right() - label.start().left();
    }

    /// From the side on which lines begin to the left side of the page.
    private static double x(double place, double width, Geometry geometry) {
        return geometry.way() == Way.LEFT_TO_RIGHT ? geometry.left() + place : geometry.right() - place - width;
    }

    private void draw(Drawn drawn, double place, Geometry geometry) {
        double left = Math.rint(x(place, drawn.width(), geometry));
        place(drawn.words(), left + TICK, drawn.start());
        double bottom = Math.rint(drawn.start().top()) - ABOVE_WORDS;
        double size = drawn.words().getFont().getSize();
        Line tick = new Line(left + 1, bottom - size * 0.72, left + 1, bottom);
        tick.getStyleClass()
                .setAll("mark", "mark-" + drawn.label().mark().form().word() + "-tick");
        if (drawn.label().mark().colour() != null) {
            tick.setStyle("-fx-stroke: " + drawn.label().mark().colour() + ";");
        }
        getChildren().add(tick);
    }

    private void place(Text words, double left, LineBox start) {
        words.setX(left);
        words.setY(Math.rint(start.top()) - ABOVE_WORDS);
        getChildren().add((Node) words);
    }

    private static Text words(String words, Geometry geometry, boolean isChosen) {
        Text text = new Text(plain(words));
        text.setFont(geometry.font().apply(words));
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().setAll(isChosen ? "tag-label-chosen" : "tag-label");
        return text;
    }

    /// Without signs that only join letters or turn the line: not every font of a label has them.
    private static String plain(String words) {
        return words.replace('\u200c', '\u200a').replaceAll("\\p{Cf}", "");
    }
}
