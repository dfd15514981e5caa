package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pressmark.text.Span;

/// Which fills lie behind which words of a paragraph, as cards on a pile: the outermost mark lowest, each further
/// in one level higher and cut a little lower at its top, so that of every card an edge is seen and colours never
/// mix.
///
/// Levels count from 0. Where more than [#DEEPEST] lie over each other, the innermost are drawn. What lies on a
/// card of its own form is a shade deeper, or it would not be seen.
final class Fills {
    static final int DEEPEST = 4;

    /// Which of the two fills of a form.
    enum Shade {
        PALE,
        DEEP
    }

    /// A stretch of the article, the form whose fill it shows, how high it lies, and in which shade.
    record Filled(Span span, MarkForm form, int level, Shade shade) {
        private boolean continues(Filled before) {
            return before.span.end() == span.start()
                    && before.form == form
                    && before.level == level
                    && before.shade == shade;
        }
    }

    private record Edge(int at, Span span, MarkForm form, int order) {
        boolean opens() {
            return at == span.start();
        }
    }

    private static final Comparator<Edge> INNERMOST_FIRST =
            Comparator.<Edge>comparingInt(edge -> edge.span().length()).thenComparingInt(Edge::order);

    private final List<List<Filled>> levels = Stream.generate(() -> (List<Filled>) new ArrayList<Filled>())
            .limit(DEEPEST)
            .toList();

    private Fills() {}

    static List<Filled> of(Collection<Mark> marks, Span paragraph) {
        Fills fills = new Fills();
        TreeSet<Edge> open = new TreeSet<>(INNERMOST_FIRST);
        int from = 0;
        for (Edge edge : edges(marks, paragraph)) {
            if (!open.isEmpty() && edge.at() > from) {
                fills.pile(open.stream().limit(DEEPEST).toList().reversed(), new Span(from, edge.at()));
            }
            from = edge.at();
            if (edge.opens()) {
                open.add(edge);
            } else {
                open.remove(edge);
            }
        }
        return fills.levels.stream().flatMap(List::stream).toList();
    }

    private static List<Edge> edges(Collection<Mark> marks, Span paragraph) {
        List<Edge> edges = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = Lanes.inside(mark, paragraph);
            if (mark.form().fill() == MarkForm.Fill.SQUARE && !span.isEmpty()) {
                int order = edges.size();
                edges.add(new Edge(span.start(), span, mark.form(), order));
                edges.add(new Edge(span.end(), span, mark.form(), order));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::at));
        return edges;
    }

    /// Lays what is open in a stretch, the outermost first, on the pile.
    private void pile(List<Edge> open, Span stretch) {
        Filled below = null;
        for (int level = 0; level < open.size(); level++) {
            MarkForm form = open.get(level).form();
            boolean alike = below != null && below.form() == form && below.shade() == Shade.PALE;
            Filled filled = new Filled(stretch, form, level, alike ? Shade.DEEP : Shade.PALE);
            lay(levels.get(level), filled);
            below = filled;
        }
    }

    private static void lay(List<Filled> fills, Filled next) {
        Filled last = fills.isEmpty() ? null : fills.getLast();
        if (last != null && next.continues(last)) {
            Span both = new Span(last.span().start(), next.span().end());
            fills.set(fills.size() - 1, new Filled(both, last.form(), last.level(), last.shade()));
        } else {
            fills.add(next);
        }
    }
}
