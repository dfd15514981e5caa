package org.pressmark.view.review;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.State;
import org.pressmark.model.Verdict;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// One difference on two lines: its class and words, in what it consists, and what was decided.
final class DifferenceCell extends ListCell<Item> {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final Reviewing review;
    private final ReviewWords words;
    private final Function<Verdict.Choice, String> caps;
    private final Label category = new Label();
    private final Label head = new Label();
    private final Label detail = new Label();
    private final Label decided = new Label();
    private final VBox lines;

    /// `caps` gives the key of a choice.
    DifferenceCell(Reviewing review, ReviewWords words, Function<Verdict.Choice, String> caps) {
        this.review = review;
        this.words = words;
        this.caps = caps;
        getStyleClass().add("difference-row");
        category.getStyleClass().add("category");
        category.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().addAll("head", "article-name");
        head.setMinWidth(0);
        detail.getStyleClass().addAll("detail", "article-name");
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        decided.getStyleClass().add("decided");
        decided.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(category, head);
        HBox second = new HBox(detail, decided);
        first.getStyleClass().add("line");
        second.getStyleClass().add("line");
        lines = new VBox(first, second);
        lines.getStyleClass().add("lines");
        setPrefWidth(0);
    }

    /// The style class that colours a class of differences.
    static String style(Category category) {
        return "of-" + category.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        category.setText(words.category(item.category()));
        category.getStyleClass().setAll("label", "category", style(item.category()));
        Letters.show(head, words.head(item));
        Letters.show(detail, words.detail(item));
        State state = review.state(item);
        pseudoClassStateChanged(SETTLED, state != State.OPEN);
        decided.setText(mark(item, state));
        setAccessibleText(
                category.getText() + ", " + head.getText() + ", " + detail.getText() + ", " + words.state(state));
        setGraphic(lines);
    }

    private String mark(Item item, State state) {
        Verdict verdict = review.verdict(item);
        String mark =
                switch (state) {
                    case OPEN -> review.hasChangedSince(item) ? words.say("review.changed") : "";
                    case SKIPPED -> words.say("review.state.skipped");
                    case DECIDED -> verdict == null ? "" : "✓ " + caps.apply(verdict.choice());
                };
        return review.remarks(item).stream()
                .map(Verdict::choice)
                .filter(choice -> choice == Verdict.Choice.AGREED || choice == Verdict.Choice.OBJECTED)
                .reduce((earlier, later) -> later)
                .map(choice -> (mark.isEmpty() ? "" : mark + " · ")
                        + words.say(choice == Verdict.Choice.AGREED ? "received.agreed" : "received.objected"))
                .orElse(mark);
    }

    /// The command that makes a choice.
    static String command(Verdict.Choice choice) {
        return switch (choice) {
            case ACCEPT_THEIRS -> "reviewAccept";
            case KEEP_MINE -> "reviewKeep";
            case TAKE_BORDER -> "reviewBorder";
            case TAKE_FIELDS -> "reviewField";
            case THIRD_VERSION -> "reviewThird";
            case DROP_BOTH -> "reviewDrop";
            case SKIP -> "reviewSkip";
            case COMMENT, AGREED, OBJECTED -> "reviewComment";
        };
    }

    static String camel(Enum<?> value) {
        return Phrases.camel(value);
    }
}
