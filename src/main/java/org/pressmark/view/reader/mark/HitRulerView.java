package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.pressmark.text.Span;

/// Where in the whole article words that were looked for stand: ticks over the overview ruler, which stays as it
/// is.
///
/// Lets every click through to the ruler. Screen thread only.
public final class HitRulerView extends Region {
    private static final double INSET = 1;

    private final Path path = new Path();
    private List<Span> hits = List.of();
    private int length;

    public HitRulerView() {
        path.getStyleClass().setAll("hit-tick");
        path.setManaged(false);
        getChildren().add(path);
        setMouseTransparent(true);
    }

    /// Shows hits in an article of `articleLength` UTF-16 code units.
    public void show(List<Span> shown, int articleLength) {
        hits = shown;
        length = articleLength;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        RulerRows rows = new RulerRows(Math.max(1, (int) getHeight()), length);
        BitSet filled = new BitSet();
        hits.forEach(hit -> filled.set(rows.row(hit.start()), rows.row(hit.start()) + 2));
        List<PathElement> drawn = new ArrayList<>();
        for (int row = filled.nextSetBit(0); row >= 0; row = filled.nextSetBit(filled.nextClearBit(row))) {
            Outline.rectangle(drawn, INSET, row, getWidth() - INSET, filled.nextClearBit(row));
        }
        path.getElements().setAll(drawn);
    }
}
