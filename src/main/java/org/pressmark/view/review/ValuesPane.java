package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Pairing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.DifferingWords;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;
import org.pressmark.review.Stated;
import org.pressmark.review.Value;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// The two versions beside each other: the words they stand on, then respect by respect what they say, what differs
/// first and marked.
final class ValuesPane extends VBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double NAMES = 80;
    /// Characters of a word that a column has room for.
    private static final int LONGEST = 14;

    /// What is worth reading even where both say the same.
    private static final Set<Facet> TELLING = EnumSet.of(
            Facet.SPEAKER,
            Facet.TYPE,
            Facet.VIA,
            Facet.CLAIM,
            Facet.CLAIMANT,
            Facet.OUTLET,
            Facet.ROLE,
            Facet.CODE,
            Facet.ZONE,
            Facet.TERM);

    private final Reviewing review;
    private final ReviewWords words;
    private final GridPane rows = new GridPane();

    ValuesPane(Reviewing review, ReviewWords words) {
        this.review = review;
        this.words = words;
        setId("review-values");
        getStyleClass().addAll("values", "review-card");
        rows.getStyleClass().add("rows");
        ColumnConstraints names = new ColumnConstraints(NAMES, NAMES, NAMES);
        rows.getColumnConstraints().addAll(names, side(), side());
        managedProperty().bind(visibleProperty());
        review.chosenProperty().subscribe(this::show);
        review.toldProperty().subscribe(() -> show(review.chosenProperty().get()));
    }

    private static ColumnConstraints side() {
        ColumnConstraints side = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        side.setHgrow(Priority.ALWAYS);
        return side;
    }

    private void show(@Nullable Item item) {
        getChildren().clear();
        rows.getChildren().clear();
        Pairing pairing = review.pairingProperty().get();
        setVisible(item != null);
        if (item == null || pairing == null) {
            return;
        }
        Stated stated = item.stated();
        Difference difference = item.difference();
        if (difference != null) {
            contents(difference);
        }
        rows.addRow(
                0,
                new Label(),
                name(pairing.mine().name(), "review.mine", "mine"),
                name(pairing.theirs().name(), "review.theirs", "theirs"));
        if (stated != null) {
            row(
                    words.matter(stated),
                    words.value(stated.matter(), stated.mine()),
                    words.value(stated.matter(), stated.theirs()),
                    DIFFERS);
            decided(item, stated);
        } else if (difference != null) {
            both(item, difference);
        }
        getChildren().add(rows);
    }

    /// What the adjudicated layer states of the article since it was decided, across both columns.
    private void decided(Item item, Stated stated) {
        Verdict verdict = review.verdict(item);
        if (verdict != null && verdict.stated() != null) {
            Label name = new Label(words.say("review.settledAs"));
            name.getStyleClass().add("facet");
            Label value = new Label();
            value.setId("review-settled-as");
            value.getStyleClass().addAll("value", "settled", "article-name");
            value.setMinWidth(0);
            Letters.show(value, words.value(stated.matter(), verdict.stated()));
            int row = rows.getRowCount();
            rows.add(name, 0, row);
            rows.add(value, 1, row, 2, 1);
        }
    }

    private Label name(String name, String key, String style) {
        Label label = new Label();
        label.getStyleClass().addAll("side-name", style);
        Letters.show(label, name);
        label.setTooltip(new Tooltip(words.say(key, name)));
        label.setAccessibleText(words.say(key, name));
        label.setMinWidth(0);
        return label;
    }

    private void both(Item item, Difference difference) {
        row(
                words.say("review.kind"),
                kinds(difference.mine()),
                kinds(difference.theirs()),
                difference.outcome() == Difference.Outcome.KIND ? DIFFERS : null);
        Map<Facet, Value> mine = said(new Sayings(item.reviewed().compared().mine()), difference.mine());
        Map<Facet, Value> theirs = said(new Sayings(item.reviewed().compared().theirs()), difference.theirs());
        List<Facet> shown =
                new ArrayList<>(difference.facets().stream().sorted().toList());
        for (Facet facet : Facet.values()) {
            boolean isTelling = TELLING.contains(facet) && (isSaid(mine.get(facet)) || isSaid(theirs.get(facet)));
            if (isTelling && !shown.contains(facet)) {
                shown.add(facet);
            }
        }
        for (Facet facet : shown) {
            row(
                    words.facet(facet),
                    value(facet, mine.get(facet), difference.mine()),
                    value(facet, theirs.get(facet), difference.theirs()),
                    difference.facets().contains(facet) ? DIFFERS : null);
        }
    }

    private static boolean isSaid(@Nullable Value value) {
        return value != null && !value.isNone();
    }

    private static Map<Facet, Value> said(Sayings sayings, List<Annotation> side) {
        return side.isEmpty() ? new EnumMap<>(Facet.class) : sayings.of(side.getFirst());
    }

    private String value(Facet facet, @Nullable Value value, List<Annotation> side) {
        if (value == null || side.isEmpty()) {
            return "";
        }
        return ReviewWords.role(facet) == null ? words.value(facet, value) : words.part(side.getFirst(), facet);
    }

    private String kinds(List<Annotation> side) {
        return side.isEmpty()
                ? words.say("review.noTag")
                : side.stream().map(tag -> words.kind(tag.kind())).distinct().collect(Collectors.joining(", "));
    }

    /// The words each stands on; once where both stand on the same. Of a split, each piece on lines of its own.
    private void contents(Difference difference) {
        boolean isPair = difference.mine().size() == 1 && difference.theirs().size() == 1;
        if (isPair && standsAlike(difference)) {
            content(shared(difference.first()), "both");
        } else if (isPair) {
            DifferingWords both = DifferingWords.of(
                    Sayings.wordsOf(difference.mine().getFirst()),
                    Sayings.wordsOf(difference.theirs().getFirst()));
            content(both.mine(), "mine");
            content(both.theirs(), "theirs");
        } else {
            difference.mine().forEach(tag -> content(shared(tag), "mine"));
            difference.theirs().forEach(tag -> content(shared(tag), "theirs"));
        }
    }

    private static boolean standsAlike(Difference difference) {
        return difference
                .mine()
                .getFirst()
                .extent()
                .toList()
                .equals(difference.theirs().getFirst().extent().toList());
    }

    private static List<DifferingWords.Word> shared(Annotation tag) {
        String said = Sayings.wordsOf(tag);
        return DifferingWords.of(said, said).mine();
    }

    private void content(List<DifferingWords.Word> said, String side) {
        WordsPane content = new WordsPane(said);
        content.getStyleClass().addAll("content", side);
        getChildren().add(content);
    }

    /// `mark` is what a row of differing values bears, or null. Where both say something and no word is too long
    /// for its column, all of it is shown with the differing words marked.
    private void row(String facet, String mine, String theirs, @Nullable PseudoClass mark) {
        Label name = new Label(facet);
        name.getStyleClass().add("facet");
        GridPane.setValignment(name, VPos.TOP);
        boolean isLong = Stream.of((mine + " " + theirs).split("\\s+")).anyMatch(word -> word.length() > LONGEST);
        List<Node> row = new ArrayList<>(List.of(name));
        if (mark == null || isLong || mine.isEmpty() || theirs.isEmpty()) {
            row.add(line(mine, mark));
            row.add(line(theirs, mark));
        } else {
            DifferingWords both = DifferingWords.of(mine, theirs);
            row.add(whole(both.mine(), mine));
            row.add(whole(both.theirs(), theirs));
        }
        rows.addRow(rows.getRowCount(), row.toArray(new Node[0]));
    }

    private static Label line(String said, @Nullable PseudoClass mark) {
        Label value = new Label();
        value.getStyleClass().addAll("value", "article-name");
        value.setMinWidth(0);
        Letters.show(value, said);
        Hint.show(value, said);
        if (mark != null && !said.isEmpty()) {
            value.pseudoClassStateChanged(mark, true);
        }
        return value;
    }

    private static WordsPane whole(List<DifferingWords.Word> words, String said) {
        WordsPane value = new WordsPane(words);
        value.getStyleClass().addAll("value", "article-name");
        value.setAccessibleText(said);
        return value;
    }
}
