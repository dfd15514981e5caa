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
/// Each name is a node of its own, so that one that runs from the right stays in its place in the chain. Where the
/// line is too short, what is on the right gives way before the name, word by word from its end, and the way before
/// both: a word that cannot be read is left out.
final class RowHeadBar extends Region {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double LINE = 20;
    private static final double GAP = 4;
    private static final double APART = 8;

    /// The share of the line that a name may take before it is cut.
    private static final double NAME = 0.6;

    /// Less of a name on the way than this share says nothing.
    private static final double WAY_LEAST = 0.6;

    private static final String DOT = " · ";

    private final Label who = new Label();
    private final List<Label> kinds = new ArrayList<>();
    private final List<Label> way = new ArrayList<>();
    private List<Chain.Link> shownWay = List.of();
    private String shownKind = "";

    RowHeadBar() {
        getStyleClass().add("tag-first");
        who.getStyleClass().add("tag-who");
        getChildren().add(who);
    }

    void show(TagRow row) {
        Letters.show(who, row.who());
        who.pseudoClassStateChanged(MISSING, row.known() == TagRow.Known.MISSING);
        if (!row.kind().equals(shownKind)) {
            shownKind = row.kind();
            getChildren().removeAll(kinds);
            kinds.clear();
            List.of(shownKind.split(DOT, -1)).forEach(this::addKind);
            getChildren().addAll(kinds);
        }
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

    private void addKind(String word) {
        Label kind = new Label(kinds.isEmpty() ? word : DOT.strip() + " " + word);
        kind.getStyleClass().add("tag-kind");
        kinds.add(kind);
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
        double least = kinds.isEmpty() ? 0 : APART + width(kinds.getFirst());
        if (name + least > room) {
            name = Math.min(name, Math.max(room * NAME, room - least));
        }
        double right = layOutKinds(room, room - name - APART);
        double left = layOutWay(room - name - APART - right);
        place(who, left, name);
    }

    /// As many words of what it is as there is room for, at the right end of the line; the width they take.
    private double layOutKinds(double end, double room) {
        double taken = 0;
        int shown = 0;
        while (shown < kinds.size() && taken + width(kinds.get(shown)) <= room) {
            taken += width(kinds.get(shown)) + GAP;
            shown++;
        }
        double x = end - taken + GAP;
        for (int at = 0; at < kinds.size(); at++) {
            kinds.get(at).setVisible(at < shown);
            if (at < shown) {
                place(kinds.get(at), x, width(kinds.get(at)));
                x += width(kinds.get(at)) + GAP;
            }
        }
        return Math.max(0, taken - GAP);
    }

    private static double width(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }

    /// The width it takes.
    private double layOutWay(double room) {
        double[] widths = way.stream().mapToDouble(RowHeadBar::width).toArray();
        double[] fitting = Squeeze.into(room - GAP * widths.length, widths);
        boolean isShown = !way.isEmpty();
        for (int at = 0; at < widths.length; at++) {
            isShown &= fitting[at] >= WAY_LEAST * widths[at];
        }
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
