package org.pressmark.view.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pressmark.command.Keystroke;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.Reviewing.Phase;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// The review desk: the list of differences at the left, the article with both sets in the middle, the two versions
/// and what can be decided at the right.
///
/// Its letters act wherever the focus is, but in a field. Screen thread only.
public final class ReviewPane extends BorderPane implements Begins {
    private static final double LEFT = 288;
    private static final double RIGHT = 372;

    /// How much of its width a side gives up in a narrow window.
    private static final double YIELDS = 48;

    private final Tools tools;
    private final Reviewing review;
    private final ReviewWords words;
    private final DifferencesPane differences;
    private final BothPane page;
    private final ReviewStartPane start;

    /// `remark` stores what was said of the difference that is looked at.
    public ReviewPane(Tools tools, Reviewing review, Consumer<String> remark) {
        this.tools = tools;
        this.review = review;
        this.words = new ReviewWords(tools.phrases());
        this.differences = new DifferencesPane(review, words, tools.keyboard());
        this.page = new BothPane(review, words);
        this.start = new ReviewStartPane(review, words, tools.keyboard());
        setId("review");
        getStyleClass().add("review");
        getStylesheets().add(Look.sheet("review"));
        getStylesheets().add(Look.sheet("side"));
        setTop(new ReviewHeadBar(review, words, tools.keyboard()));
        HBox regions = regions(right(remark));
        setCenter(new StackPane(regions, start));
        review.phaseProperty().subscribe(phase -> {
            regions.setVisible(phase == Phase.OPEN);
            start.setVisible(phase != Phase.OPEN);
            if (phase == Phase.OPEN && isVisible()) {
                begin();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox regions(Node right) {
        VBox left = new VBox(differences, new LeftOutPane(review, words));
        VBox.setVgrow(differences, Priority.ALWAYS);
        left.getStyleClass().add("review-left");
        left.setMinWidth(LEFT - YIELDS);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox regions = new HBox(left, page, right);
        regions.getStyleClass().add("review-regions");
        return regions;
    }

    private ScrollPane right(Consumer<String> remark) {
        ThirdPane third = new ThirdPane(tools, review, words, this::begin);
        DecisionsPane decisions = new DecisionsPane(review, tools.keyboard());
        VBox panel = new VBox(
                head("review.thisDifference"),
                new ValuesPane(review, words),
                third,
                decisions,
                head("review.comments"),
                new RemarksPane(tools.desk(), review, words, remark, this::begin));
        decisions.visibleProperty().bind(review.composing().thirdProperty().isNull());
        decisions.managedProperty().bind(decisions.visibleProperty());
        panel.getStyleClass().add("review-right");
        ScrollPane scroll = new ScrollPane(panel);
        scroll.getStyleClass().addAll("side", "side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(RIGHT - YIELDS);
        scroll.setPrefWidth(RIGHT);
        scroll.setMaxWidth(RIGHT);
        return scroll;
    }

    private Label head(String key) {
        Label head = new Label(words.say(key));
        head.getStyleClass().add("panel-head");
        return head;
    }

    /// Where the words that are looked at stand, in the scene, if they are in view.
    public Optional<Bounds> place() {
        return page.place();
    }

    @Override
    public void begin() {
        if (review.phaseProperty().get() == Phase.OPEN) {
            differences.begin();
        } else {
            start.begin();
        }
    }

    /// The letters of the review desk, unless somebody is typing or picking from a list of choices.
    private void pressed(KeyEvent key) {
        if (!isTyping(key)) {
            tools.keyboard()
                    .keymap()
                    .underway(Keystroke.of(key, tools.keyboard().control()))
                    .ifPresent(command -> {
                        key.consume();
                        command.run();
                    });
        }
    }

    private static boolean isTyping(KeyEvent key) {
        for (Node node = key.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
                return true;
            }
        }
        return false;
    }
}
