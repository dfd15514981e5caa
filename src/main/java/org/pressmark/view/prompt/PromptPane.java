package org.pressmark.view.prompt;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Focus;
import org.pressmark.view.Letters;
import org.pressmark.view.LineField;
import org.pressmark.view.Look;

/// The question of the moment beside the words it is about: a field, and the options that fit what is typed.
///
/// Enter takes the chosen option, Up and Down choose, Tab asks for the next proposal, Esc gives up; while nothing
/// is typed a digit takes its option. Where the focus goes elsewhere, the question is given up.
public final class PromptPane extends VBox {
    private static final double LINE = 30;
    private static final int LINES = 9;
    private static final double WIDTH = 360;
    private static final double WIDEST = 560;

    private final Desk desk;
    private final Phrases phrases;
    private final Runnable closed;
    private final Label question = new Label();
    private final TextField field = new LineField();
    private final ListView<Prompt.@Nullable Option> options = new ListView<>();
    private final Label hint = new Label();
    private Subscription asked = Subscription.EMPTY;
    private @Nullable Bounds words;
    private @Nullable Prompt shown;
    private boolean pressedHere;

    /// `closed` runs when a question was answered or given up: it gives the focus back.
    public PromptPane(Desk desk, Phrases phrases, Runnable closed) {
        this.desk = desk;
        this.phrases = phrases;
        this.closed = closed;
        setId("prompt");
        getStyleClass().add("prompt");
        getStylesheets().add(Look.sheet("prompt"));
        setManaged(false);
        setVisible(false);
        hint.getStyleClass().add("hint");
        question.getStyleClass().addAll("question", "article-name");
        question.setMinWidth(0);
        prepareField();
        prepareOptions();
        getChildren().addAll(question, field, options, hint);
        desk.promptProperty().subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /// Puts it below the words or above them; null where they are out of sight. Bounds in the parent's coordinates.
    public void place(@Nullable Bounds wordsInParent) {
        words = wordsInParent;
        place();
    }

    private void prepareField() {
        field.setId("prompt-field");
        field.textProperty().subscribe(this::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            // The press that opened the prompt went to the page; its letter comes here and is not meant.
            if (!pressedHere) {
                typed.consume();
            }
        });
    }

    private void prepareOptions() {
        options.setId("prompt-options");
        options.setFocusTraversable(false);
        options.setFixedCellSize(LINE);
        options.setMinHeight(0);
        VBox.setVgrow(options, Priority.ALWAYS);
        options.setCellFactory(any -> new OptionCell(this::said));
        options.addEventFilter(MouseEvent.MOUSE_PRESSED, this::click);
    }

    private void show(@Nullable Prompt prompt) {
        asked.unsubscribe();
        asked = Subscription.EMPTY;
        if (prompt == null) {
            close();
        } else {
            open(prompt);
        }
    }

    private void open(Prompt prompt) {
        Letters.show(
                question, phrases.say(prompt.question().key(), prompt.question().arguments()));
        hint.setText(hint(prompt.question().key()));
        field.setAccessibleText(question.getText());
        field.setText(prompt.typed());
        shown = prompt;
        options.setItems(prompt.options());
        ListChangeListener<Prompt.@Nullable Option> changed = change -> offered(prompt);
        prompt.options().addListener(changed);
        asked = Subscription.combine(
                () -> prompt.options().removeListener(changed),
                prompt.chosenProperty().subscribe(at -> choose(at.intValue())));
        pressedHere = false;
        words = null;
        setVisible(true);
        offered(prompt);
        field.requestFocus();
        field.end();
    }

    private void close() {
        if (isVisible()) {
            setVisible(false);
            options.setItems(FXCollections.emptyObservableList());
            if (Focus.isIn(this)) {
                closed.run();
            }
        }
    }

    private void offered(Prompt prompt) {
        options.setVisible(!prompt.options().isEmpty());
        choose(prompt.chosenProperty().get());
        place();
    }

    private void choose(int at) {
        options.getSelectionModel().clearAndSelect(at);
        options.scrollTo(Math.max(0, at - LINES + 1));
    }

    private void type(String letters) {
        Prompt prompt = desk.promptProperty().get();
        if (prompt != null && !letters.equals(prompt.typed())) {
            prompt.type(letters);
            options.refresh();
        }
    }

    private void press(KeyEvent key) {
        pressedHere = true;
        Prompt prompt = desk.promptProperty().get();
        if (prompt == null) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> used(key, desk::takeOption);
            case ESCAPE -> used(key, desk::dismissPrompt);
            case TAB -> used(key, desk::tryAnother);
            case UP, KP_UP -> used(key, () -> prompt.move(-1));
            case DOWN, KP_DOWN -> used(key, () -> prompt.move(1));
            case PAGE_UP -> used(key, () -> prompt.move(-LINES));
            case PAGE_DOWN -> used(key, () -> prompt.move(LINES));
            default -> pressDigit(prompt, key);
        }
    }

    private void pressDigit(Prompt prompt, KeyEvent key) {
        int digit = digit(key.getCode());
        boolean isPlain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.isShiftDown();
        if (isPlain && digit >= 1 && digit <= prompt.options().size() && takesDigits(prompt)) {
            used(key, () -> take(prompt, digit - 1));
            // Its letter follows, and may find another question open.
            pressedHere = false;
        }
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }

    /// A digit is a letter of what is typed as soon as anything is; and always in a note.
    private static boolean takesDigits(Prompt prompt) {
        return prompt.typed().isEmpty()
                && prompt.options().stream().noneMatch(option -> Prompt.NOTE.equals(option.detail()));
    }

    private void take(Prompt prompt, int at) {
        prompt.move(at - prompt.chosenProperty().get());
        desk.takeOption();
    }

    private static void used(KeyEvent key, Runnable what) {
        key.consume();
        what.run();
    }

    /// A click on an option takes it; the field keeps the focus.
    private void click(MouseEvent press) {
        Prompt prompt = desk.promptProperty().get();
        OptionCell cell = cellAt(press.getPickResult().getIntersectedNode());
        if (prompt == null || cell == null || cell.isEmpty()) {
            return;
        }
        press.consume();
        take(prompt, cell.getIndex());
    }

    private static @Nullable OptionCell cellAt(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof OptionCell)) {
            at = at.getParent();
        }
        return (OptionCell) at;
    }

    private OptionCell.Said said(OptionCell cell) {
        Prompt.Option option = Objects.requireNonNull(cell.getItem());
        Prompt prompt = Objects.requireNonNull(shown);
        String digit = takesDigits(prompt) && cell.getIndex() < LINES ? String.valueOf(cell.getIndex() + 1) : "";
        String label = option.label().isEmpty() ? phrases.say("prompt.noNote") : option.label();
        return new OptionCell.Said(digit, label, detail(prompt, option));
    }

    private String detail(Prompt prompt, Prompt.Option option) {
        return switch (option.detail()) {
            case null -> "";
            case Prompt.NEW -> makes(prompt.question().key());
            case Prompt.NOTE -> option.label().isEmpty() ? "" : phrases.say("prompt.note");
            case Prompt.ALL -> phrases.say("prompt.all");
            case String detail -> detail;
        };
    }

    /// What a new option makes is said by the question: a speaker, an outlet.
    private String makes(String asking) {
        return phrases.say(phrases.has("makes." + asking) ? "makes." + asking : "makes.entry");
    }

    /// Which keys do something; only some questions have a next proposal.
    private String hint(String asking) {
        return phrases.say(phrases.has("hint." + asking) ? "hint." + asking : "hint.usual");
    }

    private void focusMoved(@Nullable Node owner) {
        if (isVisible() && owner != null && !Focus.isWithin(owner, this)) {
            desk.dismissPrompt();
        }
    }

    private void place() {
        if (!isVisible() || !(getParent() instanceof Region parent) || parent.getWidth() <= 0) {
            return;
        }
        int lines = Math.min(LINES, options.getItems().size());
        options.setPrefHeight(lines * LINE + (lines == 0 ? 0 : 2));
        applyCss();
        double width = width();
        double wanted = prefHeight(width);
        Beside beside = new Beside(parent.getWidth(), parent.getHeight());
        Beside.Spot spot = words == null ? beside.apart(width, wanted) : beside.below(words, width, wanted);
        resizeRelocate(snapPositionX(spot.x()), snapPositionY(spot.y()), width, snapSizeY(spot.height()));
    }

    /// Wide enough for the question and for what the keys do.
    private double width() {
        double words = Math.max(question.prefWidth(-1), hint.prefWidth(-1));
        return snapSizeX(Math.clamp(words + snappedLeftInset() + snappedRightInset(), WIDTH, WIDEST));
    }
}
