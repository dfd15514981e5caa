package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.pressmark.view.reader.words.LineBox;

/// Where words that were looked for stand in one paragraph: a box behind each hit, none of which is a mark.
///
/// Its own layer, so that a search touches no tag. Screen thread only.
public final class HitsPane extends Pane {
    private static final double ABOVE = 0.1;
    private static final double BELOW = 0.14;
    private static final double RADIUS = 2;

    private final Path path = new Path();

    public HitsPane() {
        path.getStyleClass().setAll("hit");
        path.setManaged(false);
        getChildren().add(path);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Shows these boxes and no others; none where nothing was found.
    public void show(List<LineBox> boxes) {
        List<PathElement> drawn = new ArrayList<>();
        for (LineBox box : boxes) {
            double top = Math.rint(box.top() - box.size() * ABOVE) + 0.5;
            double bottom = Math.rint(box.bottom() + box.size() * BELOW) + 0.5;
            Outline.rounded(drawn, box, top, bottom, RADIUS);
        }
        path.getElements().setAll(drawn);
    }
}
