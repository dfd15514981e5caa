package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.DisplayParagraphs;

/// Where in the whole article its tags lie, by share of its characters: a narrow strip, one path a form. A press
/// jumps there.
///
/// Forms differ in width and side as well as in colour. What changed is drawn once a pulse, and only the forms in
/// which a row filled or emptied.
public final class RulerView extends Region {
    static final double WIDTH = 15;

    private final Map<MarkForm, Path> paths = new EnumMap<>(MarkForm.class);
    private final Rectangle viewport = new Rectangle();
    private final Path chosen = new Path();
    private final IntConsumer jump;
    private final HitRulerView hits = new HitRulerView();
    private Span inView = Span.caret(0);
    private List<Mark> picked = List.of();
    private RulerRows rows = new RulerRows(1, 0);
    private MarkIndex marks = new MarkIndex(new DisplayParagraphs(""), List.of());
    private Predicate<Mark> filter = mark -> true;
    private int length;

    /// `jump` is given an article offset.
    public RulerView(IntConsumer jump) {
        this.jump = jump;
        getStyleClass().add("ruler");
        for (MarkForm form : RulerRows.FORMS) {
            Path path = new Path();
            path.getStyleClass().setAll("ruler-" + form.word());
            path.setManaged(false);
            path.setMouseTransparent(true);
            paths.put(form, path);
        }
        viewport.getStyleClass().setAll("ruler-viewport");
        viewport.setWidth(WIDTH - 2);
        viewport.setX(1);
        chosen.getStyleClass().setAll("ruler-chosen");
        List.of(viewport, chosen).forEach(shape -> {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
        });
        getChildren().add(viewport);
        getChildren().addAll(paths.values());
        getChildren().addAll(hits, chosen);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
    }

    /// Shows the marks of another article of `articleLength` UTF-16 code units.
    public void show(MarkIndex shown, int articleLength) {
        marks = shown;
        length = articleLength;
        hits(List.of());
        count();
    }

    /// Shows only the marks of which `wanted` holds. Cost: the number of marks.
    public void filter(Predicate<Mark> wanted) {
        filter = wanted;
        count();
    }

    /// Shows where words that were looked for stand, over the tags.
    public void hits(List<Span> found) {
        hits.show(found, length);
    }

    /// Shows what of the article is in view.
    public void inView(Span span) {
        inView = span;
        requestLayout();
    }

    /// Points out where these marks begin.
    public void choose(List<Mark> marksOfChosen) {
        picked = marksOfChosen.stream().filter(mark -> mark.form().isMain()).toList();
        requestLayout();
    }

    public void update(List<Mark> gone, List<Mark> added) {
        gone.stream().filter(filter).forEach(rows::remove);
        added.stream().filter(filter).forEach(rows::add);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        hits.resize(getWidth(), getHeight());
        if (rows.rows() != rowsThatFit()) {
            count();
        }
        rows.takeStale().forEach(this::draw);
        double top = rows.row(inView.start());
        viewport.setY(top);
        viewport.setHeight(Math.max(RulerRows.TICK, rows.row(inView.end()) - top));
        viewport.setVisible(inView.length() < length);
        List<PathElement> arrows = new ArrayList<>();
        picked.forEach(mark -> Outline.pointer(arrows, rows.row(mark.span().start()) + RulerRows.TICK / 2.0));
        chosen.getElements().setAll(arrows);
    }

    private int rowsThatFit() {
        return Math.max(1, (int) getHeight());
    }

    private void count() {
        rows = new RulerRows(rowsThatFit(), length);
        marks.all().forEach(some -> some.stream().filter(filter).forEach(rows::add));
        requestLayout();
    }

    private void draw(MarkForm form) {
        List<PathElement> drawn = new ArrayList<>();
        int row = 0;
        while (row < rows.rows()) {
            int end = row;
            while (end < rows.rows() && rows.isFilled(form, end)) {
                end++;
            }
            if (end > row) {
                Outline.rectangle(drawn, left(form), row, right(form), end);
            }
            row = end + 1;
        }
        Path path = paths.get(form);
        if (path != null) {
            path.getElements().setAll(drawn);
        }
    }

    private static double left(MarkForm form) {
        return switch (form) {
            case CLAIM -> WIDTH / 2;
            case CODING -> WIDTH - 4;
            default -> 3;
        };
    }

    private static double right(MarkForm form) {
        return form == MarkForm.OUTLET ? WIDTH / 2 - 1 : WIDTH - 3;
    }

    private void go(MouseEvent event) {
        jump.accept(rows.offset(Math.clamp(event.getY(), 0, getHeight())));
    }
}
