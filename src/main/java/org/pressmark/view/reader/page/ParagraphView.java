package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Chosen;
import org.pressmark.view.reader.mark.HiddenPane;
import org.pressmark.view.reader.mark.HitsPane;
import org.pressmark.view.reader.mark.LabelsPane;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkLayers;
import org.pressmark.view.reader.mark.MarkLines;
import org.pressmark.view.reader.mark.MarkLines.Rows;
import org.pressmark.view.reader.mark.MarkPainter;
import org.pressmark.view.reader.mark.Outline;
import org.pressmark.view.reader.mark.TagLabel;
import org.pressmark.view.reader.words.Columns;
import org.pressmark.view.reader.words.LineBox;
import org.pressmark.view.reader.words.LineStart;
import org.pressmark.view.reader.words.Place;
import org.pressmark.view.reader.words.Typography;
import org.pressmark.view.reader.words.WordsView;

/// One display paragraph on the page: its number, its words, what is marked and what is selected.
///
/// Offsets are the article's; lengths are pixels from this node's top left corner. The page that holds it lays it
/// out by hand ([#layOut]) and only then asks where things are.
public final class ParagraphView extends Region {
    /// What a selection covers above and below the letters, in shares of their size: lines of body text then touch.
    private static final double SELECTION_ABOVE = 0.16;

    private static final double SELECTION_BELOW = 0.2;

    /// From the words of a fold to the line behind them, in pixels; how far that lies above the base line, as a
    /// share of the height of letters.
    private static final double RULE_GAP = 8;

    private static final double RULE_RISES = 0.3;

    private final ParagraphContent content;
    private final WordsView words;
    private final Text number = new Text();
    private final MarkLayers layers = new MarkLayers();
    private final HitsPane hits = new HitsPane();
    private final Path selection = new Path();
    private final Line rule = new Line();
    private final LabelsPane labels = new LabelsPane();
    private final HiddenPane hidden = new HiddenPane();
    private boolean showsHidden;
    private final Typography typography;
    private Columns columns = Columns.NONE;
    private double height;

    ParagraphView(ParagraphContent content, Typography typography) {
        this.content = content;
        this.typography = typography;
        this.words = new WordsView(content.text(), content.look(), typography);
        getStyleClass().add("paragraph");
        if (content.isFold()) {
            getStyleClass().add("fold");
        }
        number.setText(content.number() == 0 ? "" : Integer.toString(content.number()));
        number.setFont(typography.numberFont());
        number.setTextOrigin(VPos.BASELINE);
        number.getStyleClass().setAll("paragraph-number");
        selection.getStyleClass().setAll("reader-selection");
        rule.getStyleClass().setAll("fold-rule");
        rule.setVisible(content.isFold());
        setManaged(false);
        List.of(number, words, selection, rule).forEach(child -> child.setManaged(false));
        getChildren().addAll(layers.below(), hits, selection, words, number, layers.above(), hidden, labels, rule);
    }

    public ParagraphContent content() {
        return content;
    }

    Span span() {
        return content.span();
    }

    public boolean isRightToLeft() {
        return words.isRightToLeft();
    }

    /// Lays the paragraph out in these columns; whether that moved anything.
    boolean layOut(Columns wanted) {
        if (wanted.equals(columns)) {
            return false;
        }
        columns = wanted;
        measure();
        return true;
    }

    private void measure() {
        double wordsHeight = words.layOut(columns.width());
        height = snapSizeY(content.above() + (content.isBlank() ? 0 : wordsHeight) + content.below());
        double top = content.isBlank() ? content.above() - wordsHeight / 2 : content.above();
        words.relocate(columns.left(), snapPositionY(top + words.halfSpacing()));
        rule();
        number.setLayoutX(
                snapPositionX(columns.numberEnd() - number.getLayoutBounds().getWidth()));
        number.setLayoutY(words.getLayoutY() + words.firstBaseline());
    }

    /// The thin line from the words of a fold to the end of the column.
    private void rule() {
        if (content.isFold()) {
            double end = words.boxes(0, content.text().length()).getLast().right();
            double y = Math.rint(words.getLayoutY() + words.firstBaseline() - RULE_RISES * words.firstBaseline()) + 0.5;
            rule.setStartX(words.getLayoutX() + end + RULE_GAP);
            rule.setEndX(columns.left() + columns.width());
            rule.setStartY(y);
            rule.setEndY(y);
        }
    }

    /// Whether it is a fold, and reaches down to this height of the page.
    boolean isFoldAt(double y) {
        return content.isFold() && y < getLayoutY() + height;
    }

    /// Once laid out.
    double height() {
        return height;
    }

    /// Where a stretch of the article stands, as far as it lies here.
    public List<LineBox> boxes(Span span) {
        if (content.isFold()) {
            return List.of();
        }
        int start = Math.clamp(span.start(), span().start(), span().end());
        int end = Math.clamp(span.end(), start, span().end());
        return words.boxes(start - span().start(), end - span().start()).stream()
                .map(this::moved)
                .toList();
    }

    /// Where a caret stands: a box without width.
    public LineBox caret(Place place) {
        return moved(words.caret(local(place.offset()), place.side()));
    }

    /// The stretch of the article on the line on which a caret stands.
    public Span lineAround(Place place) {
        return content.isFold()
                ? span()
                : words.lineAround(local(place.offset()), place.side()).shifted(span().start());
    }

    public int lines() {
        return words.lines();
    }

    /// On which line a caret stands, 0-based.
    public int line(Place place) {
        return words.line(local(place.offset()), place.side());
    }

    double lineTop(Place place) {
        return words.lineTop(line(place)) + words.getLayoutY();
    }

    /// The place on a line that is nearest to `x`.
    public Place hitLine(int line, double x) {
        return inArticle(words.hitLine(line, x - words.getLayoutX()));
    }

    /// The first line that reaches below `y`: the article offset it begins with, and its top.
    LineStart lineBelow(double y) {
        LineStart local = words.lineBelow(y - words.getLayoutY());
        return new LineStart(inArticle(local.offset()), local.top() + words.getLayoutY());
    }

    /// The place in the article that is nearest to a point.
    Place hit(double x, double y) {
        return inArticle(words.hit(x - words.getLayoutX(), y - words.getLayoutY()));
    }

    /// Whether a point lies on words of this stretch of the article.
    boolean covers(Span span, double x, double y) {
        return boxes(span).stream().anyMatch(box -> box.holds(x, y));
    }

    /// Draws marks and labels; whether the paragraph is of another height now, because they take more room or less.
    boolean showMarks(Collection<Mark> marks, Chosen chosen, List<TagLabel> tags) {
        List<Span> lines = lineSpans();
        MarkLines below = MarkLines.of(marks, lines);
        Rows rows = tags.isEmpty() ? Rows.BARE : Rows.LABELLED;
        boolean moved = words.room(below.room(words.lineHeight(), rows));
        if (moved) {
            measure();
        }
        MarkPainter.Geometry geometry = new MarkPainter.Geometry(span(), lines, columns.bracket(), height, this::boxes);
        layers.show(new MarkPainter(geometry).draw(marks, below, chosen));
        hidden.show(showsHidden ? content.text() : "", this::boxAt);
        showLabels(tags, chosen);
        return moved;
    }

    /// Whether what hides in the words is shown from the next painting on.
    void showsHidden(boolean wanted) {
        showsHidden = wanted;
    }

    /// Where a stretch of its own text stands; where it has no width, the caret before it.
    private List<LineBox> boxAt(Span local) {
        Span span = local.shifted(span().start());
        return local.isEmpty() ? List.of(caret(Place.before(span.start()))) : boxes(span);
    }

    private void showLabels(List<TagLabel> tags, Chosen chosen) {
        labels.show(tags, labelGeometry(), chosen.ids().stream().findFirst().orElse(null));
    }

    /// Shows which of its words were looked for.
    void showHits(List<Span> found) {
        hits.show(found.stream().flatMap(hit -> boxes(hit).stream()).toList());
    }

    private LabelsPane.Geometry labelGeometry() {
        return new LabelsPane.Geometry(
                columns.left(),
                columns.left() + columns.width(),
                isRightToLeft() ? LabelsPane.Way.RIGHT_TO_LEFT : LabelsPane.Way.LEFT_TO_RIGHT,
                mark -> line(Place.before(mark.span().start())),
                mark -> caret(Place.before(mark.span().start())),
                typography::tagFont);
    }

    void showSelection(Span selected) {
        List<PathElement> path = new ArrayList<>();
        for (LineBox box : boxes(selected)) {
            double above = box.top() - box.size() * SELECTION_ABOVE;
            double below = box.bottom() + box.size() * SELECTION_BELOW;
            Outline.rectangle(path, box.left(), above, box.right(), below);
        }
        selection.getElements().setAll(path);
    }

    private Place inArticle(Place local) {
        return new Place(inArticle(local.offset()), local.side());
    }

    private int inArticle(int offset) {
        return content.isFold() ? span().start() : offset + span().start();
    }

    private int local(int offset) {
        return content.isFold() ? 0 : Math.clamp(offset - span().start(), 0, span().length());
    }

    private List<Span> lineSpans() {
        return words.lineSpans().stream()
                .map(line -> line.shifted(span().start()))
                .toList();
    }

    private LineBox moved(LineBox box) {
        double x = words.getLayoutX();
        return new LineBox(box.left() + x, box.right() + x, box.baseline() + words.getLayoutY(), box.size());
    }

    /// Where a label of this size belongs that names what begins at an offset of the article: above its words where
    /// they stand in the first line, else above where the paragraph begins. Between two lines there is no room for
    /// it, and the line above is to be read.
    Point2D labelPlace(int at, double width, double height) {
        Place place = line(Place.before(at)) == 0
                ? Place.before(at)
                : Place.before(content.span().start());
        LineBox first = caret(place);
        double rightmost = columns.left() + columns.width() - width;
        double wanted = words.isRightToLeft() ? first.left() - width : first.left();
        double x = Math.clamp(wanted, columns.left(), Math.max(columns.left(), rightmost));
        return new Point2D(snapPositionX(x), snapPositionY(first.top() - 1 - height));
    }
}
