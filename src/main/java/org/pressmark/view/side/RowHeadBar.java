package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pressmark.view.Letters;

/// The first line of a row: through whom the words came, in small; whose they are; and on the right what they are.
///
/// Each name is a node of its own, so that one that runs from the right stays in its place in the chain. Where
/// the line
/// is too short, what is on the right gives way before the name, and the way before both.
final class RowHeadBar extends Region {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double LINE = 20;
    private static final double GAP = 4;
    private static final double APART = 8;

    /// The share of the line that a name may take before it is cut.
    private static final double NAME = 0.6;

    /// Less of a way than this says nothing.
    private static final double WAY_LEAST = 36;

    private final Label who = new Label();
    private final Label kind = new Label();
    private final List<Label> way = new ArrayList<>();
    private List<Chain.Link> shownWay = List.of();

    RowHeadBar() {
        getStyleClass().add("tag-first");
        who.getStyleClass().add("tag-who");
        kind.getStyleClass().add("tag-kind");
        getChildren().addAll(who, kind);
    }

    void show(TagRow row) {
        Letters.show(who, row.who());
        who.pseudoClassStateChanged(MISSING, row.known() == TagRow.Known.MISSING);
        kind.setText(row.kind());
        if (!row.way().equals(shownWay)) {
            shownWay = row.way();
            getChildren().removeAll(way);
            way.clear();
            shownWay.forEach(this::addLink);
            getChildren().addAll(way);
        }
        requestLayout();
    }

    private void addLink(Chain.Link link) {
        Label name = new Label();
        Letters.show(name, link.name());
        name.getStyleClass().add("tag-way");
        name.pseudoClassStateChanged(MISSING, link.state() == Chain.State.MISSING);
        Label arrow = new Label("←");
        arrow.getStyleClass().add("tag-way");
        way.add(name);
        way.add(arrow);
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double name = Math.min(Math.ceil(who.prefWidth(-1)), room);
        double right = Math.ceil(kind.prefWidth(-1));
        if (name + APART + right > room) {
            name = Math.min(name, Math.max(room * NAME, room - APART - right));
            right = Math.max(0, room - APART - name);
        }
        double left = layOutWay(room - name - APART - right);
        place(who, left, name);
        place(kind, room - right, right);
    }

    /// The width it takes.
    private double layOutWay(double room) {
        double[] widths =
                way.stream().mapToDouble(link -> Math.ceil(link.prefWidth(-1))).toArray();
        double[] fitting = Squeeze.into(room - GAP * widths.length, widths);
        boolean isShown = room >= WAY_LEAST * shownWay.size() && !way.isEmpty();
        double x = 0;
        for (int at = 0; at < widths.length; at++) {
            way.get(at).setVisible(isShown);
            if (isShown) {
                place(way.get(at), x, fitting[at]);
                x += fitting[at] + GAP;
            }
        }
        return x;
    }

    private void place(Node node, double x, double width) {
        layoutInArea(node, x, 0, width, getHeight(), LINE * 0.7, HPos.LEFT, VPos.BASELINE);
    }
}
