package org.pressmark.view.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.Settlement;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;

/// The eight decisions, each with its key. What was decided is marked; what cannot be done here is pale.
final class DecisionsPane extends GridPane {
    private static final List<Verdict.Choice> CHOICES = List.of(
            Verdict.Choice.KEEP_MINE,
            Verdict.Choice.ACCEPT_THEIRS,
            Verdict.Choice.TAKE_BORDER,
            Verdict.Choice.TAKE_FIELDS,
            Verdict.Choice.THIRD_VERSION,
            Verdict.Choice.DROP_BOTH,
            Verdict.Choice.COMMENT,
            Verdict.Choice.SKIP);

    private final Reviewing review;
    private final Keyboard keyboard;

    DecisionsPane(Reviewing review, Keyboard keyboard) {
        this.review = review;
        this.keyboard = keyboard;
        setId("review-decisions");
        getStyleClass().add("decisions");
        for (int at = 0; at < CHOICES.size(); at++) {
            add(button(CHOICES.get(at)), at % 2, at / 2);
        }
    }

    private Button button(Verdict.Choice choice) {
        Button button = new Button();
        button.getStyleClass().setAll("decision");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(0);
        GridPane.setHgrow(button, Priority.ALWAYS);
        keyboard.find(DifferenceCell.command(choice)).ifPresent(command -> dress(button, command, choice));
        review.chosenProperty().subscribe(item -> follow(button, choice, item));
        review.toldProperty()
                .subscribe(() -> follow(button, choice, review.chosenProperty().get()));
        return button;
    }

    private void dress(Button button, Command command, Verdict.Choice choice) {
        Label cap = new Label(keyboard.cap(command));
        cap.getStyleClass().add("cap");
        cap.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(keyboard.phrases().say("review.do." + Phrases.camel(choice)));
        title.setMinWidth(0);
        HBox content = new HBox(cap, title);
        content.getStyleClass().add("content");
        button.setId("decide-" + command.name());
        button.setGraphic(content);
        button.setAccessibleText(keyboard.title(command));
        button.setTooltip(new Tooltip(keyboard.help(command)));
        button.setOnAction(press -> command.run());
    }

    private void follow(Button button, Verdict.Choice choice, @Nullable Item item) {
        Difference difference = item == null ? null : item.difference();
        button.setDisable(
                item == null || (difference == null ? isOfTags(choice) : !Settlement.allows(choice, difference)));
        Verdict verdict = item == null ? null : review.verdict(item);
        boolean isTaken = verdict != null && verdict.choice() == choice;
        button.getStyleClass().setAll(isTaken ? List.of("decision", "taken") : List.of("decision"));
    }

    private static boolean isOfTags(Verdict.Choice choice) {
        return switch (choice) {
            case TAKE_BORDER, TAKE_FIELDS, THIRD_VERSION, DROP_BOTH -> true;
            case ACCEPT_THEIRS, KEEP_MINE, SKIP, COMMENT, AGREED, OBJECTED -> false;
        };
    }
}
