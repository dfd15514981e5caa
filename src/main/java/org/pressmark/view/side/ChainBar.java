package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.view.Letters;

/// Who has it from whom, on one line: *Press TV ← TASS ← Daria Orlova (told reporters)*. Where the line is too
/// short, the cue gives way first, then the longest names.
final class ChainBar extends Region {
    private static final double LINE = 20;
    private static final double GAP = 4;
    private static final double CUE_LEAST = 48;

    private final Given given;
    private final Chain chain;
    private List<Chain.Link> shown = List.of();
    private @Nullable String shownCue;

    ChainBar(Given given) {
        this.given = given;
        this.chain = new Chain(given);
        getStyleClass().add("chain");
        setId("chain");
    }

    void show(Quote quote) {
        show(chain.of(quote), chain.cue(quote));
    }

    void show(ClaimOccurrence claim) {
        show(chain.of(claim), null);
    }

    private void show(List<Chain.Link> links, @Nullable String cue) {
        if (!links.equals(shown) || !Objects.equals(cue, shownCue)) {
            shown = links;
            shownCue = cue;
            fill(links, cue);
        }
    }

    private void fill(List<Chain.Link> links, @Nullable String cue) {
        List<Node> nodes = new ArrayList<>();
        for (Chain.Link link : links) {
            if (!nodes.isEmpty()) {
                nodes.add(arrow());
            }
            nodes.add(name(link));
        }
        String whole = Chain.words(links);
        if (cue != null) {
            Label brackets = new Label();
            // JavaFX does not turn brackets round in a line that runs from the right.
            Letters.show(brackets, Letters.isolated(cue).equals(cue) ? "(" + cue + ")" : cue);
            brackets.getStyleClass().add("dim");
            brackets.setMinWidth(0);
            nodes.add(brackets);
            whole = whole + " (" + Letters.isolated(cue) + ")";
        }
        getChildren().setAll(nodes);
        setAccessibleText(whole);
        Tooltip tooltip = new Tooltip(whole);
        nodes.forEach(node -> Tooltip.install(node, tooltip));
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
        List<Node> nodes = getManagedChildren();
        double room = getWidth() - GAP * Math.max(0, nodes.size() - 1);
        double[] widths = nodes.stream()
                .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
                .toArray();
        int last = widths.length - 1;
        if (shownCue != null) {
            double names = Arrays.stream(widths, 0, last).sum();
            double least = Math.min(CUE_LEAST, widths[last]);
            widths[last] = Math.clamp(room - names, 0, widths[last]);
            nodes.get(last).setVisible(widths[last] >= least);
            room -= widths[last];
            double[] squeezed = Squeeze.into(room, Arrays.copyOf(widths, last));
            System.arraycopy(squeezed, 0, widths, 0, last);
        } else {
            widths = Squeeze.into(room, widths);
        }
        place(nodes, widths);
    }

    private void place(List<Node> nodes, double... widths) {
        double x = 0;
        for (int at = 0; at < widths.length; at++) {
            layoutInArea(nodes.get(at), x, 0, widths[at], getHeight(), -1, HPos.LEFT, VPos.CENTER);
            x += widths[at] + GAP;
        }
    }

    private static Label arrow() {
        Label arrow = new Label("←");
        arrow.getStyleClass().add("dim");
        return arrow;
    }

    private Labeled name(Chain.Link link) {
        Labeled name = link.quote() == null ? new Label() : way(link.quote());
        Letters.show(name, link.name());
        name.getStyleClass().add("chain-name");
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        switch (link.state()) {
            case CHOSEN -> name.getStyleClass().add("strong");
            case MISSING -> name.getStyleClass().add("missing");
            case KNOWN -> {}
        }
        return name;
    }

    private Hyperlink way(Quote quote) {
        Hyperlink way = new Hyperlink();
        way.setOnAction(event -> {
            way.setVisited(false);
            given.goTo(quote);
        });
        return way;
    }
}
