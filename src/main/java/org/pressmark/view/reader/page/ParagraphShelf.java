package org.pressmark.view.reader.page;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Chosen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.TagLabel;
import org.pressmark.view.reader.words.Columns;
import org.pressmark.view.reader.words.Typography;

/// The paragraphs that are built just now, laid out and painted.
///
/// Those on the page and, for the length of one step, their neighbours; [#keep] drops the rest. Nothing here grows
/// with the article.
final class ParagraphShelf {
    private final ObservableList<Node> page;
    private final TreeMap<Integer, ParagraphView> built = new TreeMap<>();
    private PageContent content = new PageContent(Page.empty());
    private Typography typography;
    private Columns columns = Columns.NONE;
    private Span selected = Span.caret(0);
    private Chosen chosen = Chosen.NOTHING;
    private List<Span> hits = List.of();
    private Viewing viewing = Viewing.PLAIN;

    ParagraphShelf(ObservableList<Node> page, Typography typography) {
        this.page = page;
        this.typography = typography;
    }

    void content(PageContent other) {
        clear();
        content = other;
        chosen = Chosen.NOTHING;
        hits = List.of();
    }

    void typography(Typography other) {
        clear();
        typography = other;
    }

    Columns columns() {
        return columns;
    }

    void columns(Columns other) {
        columns = other;
    }

    /// Those placed on the page, from top to bottom.
    List<ParagraphView> inView() {
        return built.values().stream().filter(Node::isVisible).toList();
    }

    boolean isShown(int index) {
        ParagraphView view = built.get(index);
        return view != null && view.isVisible();
    }

    /// A display paragraph, built if it is not, laid out in the present columns and painted.
    ParagraphView get(int index) {
        ParagraphView view = built.get(index);
        if (view == null) {
            view = new ParagraphView(content.paragraph(index, typography.size(), viewing.folded()), typography);
            view.setVisible(false);
            built.put(index, view);
            page.add(view);
            if (view.getScene() != null) {
                view.applyCss();
            }
        }
        if (view.layOut(columns)) {
            paint(index, view);
            view.showSelection(selected);
            view.showHits(hitsIn(view.span()));
        }
        return view;
    }

    /// Drops every paragraph but those from `first` to `last`, both included.
    void keep(int first, int last) {
        built.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < first || entry.getKey() > last;
            if (gone) {
                page.remove(entry.getValue());
            }
            return gone;
        });
    }

    void clear() {
        page.removeAll(built.values());
        built.clear();
    }

    /// Drops what is built of a paragraph of the text; of all, where its look may change what is folded.
    void forgetParagraph(int paragraph) {
        if (content.folds().isFolding()) {
            clear();
            return;
        }
        int index = content.paragraphs().firstOf(paragraph);
        while (index < content.paragraphs().count() && content.paragraphs().paragraph(index) == paragraph) {
            page.remove(built.remove(index++));
        }
    }

    void select(Span span) {
        Span before = selected;
        selected = span;
        for (ParagraphView view : built.values()) {
            if (reaches(before, view) || reaches(span, view)) {
                view.showSelection(span);
            }
        }
    }

    /// Shows other hits, which are in the order of the text and apart from each other.
    void hits(List<Span> found) {
        hits = found;
        built.values().forEach(view -> view.showHits(hitsIn(view.span())));
    }

    private List<Span> hitsIn(Span paragraph) {
        int first = firstHitFrom(paragraph.start());
        if (first > 0 && hits.get(first - 1).end() > paragraph.start()) {
            first--;
        }
        return hits.subList(first, Math.max(first, firstHitFrom(paragraph.end())));
    }

    private int firstHitFrom(int place) {
        int found = Collections.binarySearch(hits, new Span(place, Integer.MAX_VALUE));
        return found < 0 ? -found - 1 : found;
    }

    /// Whether that moved anything.
    boolean choose(Chosen now) {
        Chosen before = chosen;
        chosen = now;
        return repaintWhere(
                index -> content.marks().at(index).stream().anyMatch(mark -> before.holds(mark) || now.holds(mark)));
    }

    /// Names what is chosen, unless every tag in view is named.
    void name(ChosenLabelView label) {
        int index = chosen.labelAt() < 0 || viewing.has(Viewing.Extra.LABELS) ? -1 : content.shownAt(chosen.labelAt());
        boolean isThere = isShown(index) && content.marks().at(index).stream().anyMatch(chosen::holds);
        label.place(chosen, typography.labelFont(), isThere ? built.get(index) : null);
    }

    void viewing(Viewing other) {
        viewing = other;
    }

    /// Paints all paragraphs again; whether that moved anything.
    boolean repaint() {
        return repaintWhere(index -> true);
    }

    /// Paints the paragraphs again that marks which went or came touch; whether that moved anything.
    boolean repaint(Collection<Mark> gone, Collection<Mark> come) {
        return repaintWhere(index -> touches(gone, index) || touches(come, index));
    }

    private boolean touches(Collection<Mark> marks, int index) {
        return marks.stream().anyMatch(mark -> content.marks().touches(mark, index));
    }

    private boolean repaintWhere(IntPredicate wanted) {
        boolean moved = false;
        for (Map.Entry<Integer, ParagraphView> entry : built.entrySet()) {
            if (wanted.test(entry.getKey())) {
                moved |= paint(entry.getKey(), entry.getValue());
            }
        }
        return moved;
    }

    private boolean paint(int index, ParagraphView view) {
        if (view.content().isFold()) {
            return false;
        }
        List<Mark> marks = content.marksOn(index, viewing.shown(), chosen);
        view.showsHidden(viewing.has(Viewing.Extra.HIDDEN));
        return view.showMarks(marks, chosen, labels(marks, view.span()));
    }

    private List<TagLabel> labels(List<Mark> marks, Span paragraph) {
        if (!viewing.has(Viewing.Extra.LABELS)) {
            return List.of();
        }
        return marks.stream()
                .filter(mark -> paragraph.contains(mark.span().start()) && content.isFirstOfItsTag(mark))
                .map(mark -> new TagLabel(
                        mark,
                        chosen.holds(mark) ? chosen.label() : viewing.label().apply(mark)))
                .toList();
    }

    private static boolean reaches(Span span, ParagraphView view) {
        return span.overlaps(view.span());
    }
}
