package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.pressmark.text.Span;

/// Which fill lies behind which words of a paragraph: one only, that of the innermost mark, so that colours never mix.
final class Fills {
    /// A stretch of the article and the form whose fill it shows.
    record Filled(Span span, MarkForm form) {}

    private record Edge(int at, Span span, MarkForm form, int order) {
        boolean opens() {
            return at == span.start();
        }
    }

    private static final Comparator<Edge> INNERMOST_FIRST =
            Comparator.<Edge>comparingInt(edge -> edge.span().length()).thenComparingInt(Edge::order);

    private Fills() {}

    static List<Filled> of(Collection<Mark> marks, Span paragraph) {
        List<Edge> edges = edges(marks, paragraph);
        TreeSet<Edge> open = new TreeSet<>(INNERMOST_FIRST);
        List<Filled> fills = new ArrayList<>();
        int from = 0;
        for (Edge edge : edges) {
            if (!open.isEmpty() && edge.at() > from) {
                add(fills, new Span(from, edge.at()), open.first().form());
            }
            from = edge.at();
            if (edge.opens()) {
                open.add(edge);
            } else {
                open.remove(edge);
            }
        }
        return fills;
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

    private static void add(List<Filled> fills, Span span, MarkForm form) {
        Filled last = fills.isEmpty() ? null : fills.getLast();
        if (last != null && last.form() == form && last.span().end() == span.start()) {
            fills.set(fills.size() - 1, new Filled(new Span(last.span().start(), span.end()), form));
        } else {
            fills.add(new Filled(span, form));
        }
    }
}
