package org.pressmark.view.palette;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.command.Palette;
import org.pressmark.view.Focus;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// A card over the window: a field, and the commands that fit what is typed in it.
///
/// Enter runs the chosen one, Up and Down choose, Esc closes it, and so does whatever takes the focus away. Screen
/// thread only.
public final class PalettePane extends VBox {
    private static final double LINE = 46;
    private static final int LINES = 9;

    private final Palette palette;
    private final Keyboard keyboard;
    private final Function<Command, Optional<String>> titles;
    private final Runnable toPage;
    private final TextField field = new TextField();
    private final ListView<@Nullable Command> list = new ListView<>();

    /// `titles` says what a command is called now, empty for one that cannot be had; `toPage` gives the focus back.
    public PalettePane(
            Palette palette, Keyboard keyboard, Function<Command, Optional<String>> titles, Runnable toPage) {
        this.palette = palette;
        this.keyboard = keyboard;
        this.titles = titles;
        this.toPage = toPage;
        setId("palette");
        getStyleClass().addAll("card", "palette");
        getStylesheets().add(Look.sheet("palette"));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        prepareField();
        prepareList();
        getChildren().addAll(field, list);
        palette.openProperty().subscribe(this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    private void prepareField() {
        field.setId("palette-field");
        field.setPromptText(keyboard.phrases().say("palette.prompt"));
        field.setAccessibleText(keyboard.phrases().say("palette.prompt"));
        field.textProperty().subscribe(this::fill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void prepareList() {
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setAccessibleText(keyboard.phrases().say("palette.list"));
        list.setCellFactory(any ->
                new PaletteCell(keyboard, command -> titles.apply(command).orElse("")));
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> run());
    }

    private void fill() {
        list.getItems().setAll(palette.fitting(keyboard.keymap(), field.getText(), this::told));
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        int lines = Math.clamp(list.getItems().size(), 1, LINES);
        list.setPrefHeight(lines * LINE + 2);
    }

    private Optional<Palette.Told> told(Command command) {
        return titles.apply(command).map(title -> new Palette.Told(title, keyboard.help(command)));
    }

    private void show(boolean open) {
        if (open) {
            field.clear();
            fill();
            setVisible(true);
            toFront();
            field.requestFocus();
        } else if (isVisible()) {
            boolean held = Focus.isIn(this);
            setVisible(false);
            if (held) {
                toPage.run();
            }
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> used(key, this::run);
            case ESCAPE -> used(key, palette::close);
            case UP, KP_UP -> used(key, () -> move(-1));
            case DOWN, KP_DOWN -> used(key, () -> move(1));
            case PAGE_UP -> used(key, () -> move(-LINES));
            case PAGE_DOWN -> used(key, () -> move(LINES));
            default -> {}
        }
    }

    private static void used(KeyEvent key, Runnable what) {
        key.consume();
        what.run();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - LINES + 1));
    }

    private void run() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            palette.run(command);
        }
    }

    private void focusMoved(@Nullable Node owner) {
        if (isVisible() && owner != null && !Focus.isWithin(owner, this)) {
            palette.close();
        }
    }
}
