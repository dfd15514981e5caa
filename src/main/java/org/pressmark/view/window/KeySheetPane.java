package org.pressmark.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.desk.Desk;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// All keys on one sheet over the window: cap, name and one sentence each. The window goes on working beneath it.
public final class KeySheetPane extends BorderPane {
    /// The letters that tag on the left; on the right what takes longer keys.
    private static final List<Command.Group> LEFT =
            List.of(Command.Group.TAG, Command.Group.QUOTE, Command.Group.OUTLET);

    private static final List<Command.Group> RIGHT = List.of(
            Command.Group.EDIT,
            Command.Group.MOVE,
            Command.Group.ARTICLE,
            Command.Group.PROJECT,
            Command.Group.REGISTER,
            Command.Group.CODEBOOK,
            Command.Group.REVIEW,
            Command.Group.VIEW,
            Command.Group.HELP);

    private static final double PAGE = 0.5;

    private final Keyboard keyboard;
    private final Phrases phrases;
    private final Titles titles;
    private final ScrollPane scroll = new ScrollPane();
    private final GridPane left = column();
    private final GridPane right = column();

    /// `desk` is null while no project is open.
    public KeySheetPane(Keyboard keyboard, @Nullable Desk desk) {
        this.keyboard = keyboard;
        this.phrases = keyboard.phrases();
        this.titles = new Titles(keyboard, desk);
        setId("key-sheet");
        getStyleClass().addAll("card", "key-sheet");
        getStylesheets().add(Look.sheet("keys"));
        setVisible(false);
        StackPane.setMargin(this, new Insets(32));
        managedProperty().bind(visibleProperty());
        setTop(head());
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        scroll.setContent(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    /// Takes Esc, and the keys that turn its pages, while it is shown; the focus may be anywhere in the window.
    public void take(KeyEvent key) {
        if (!isVisible()) {
            return;
        }
        switch (key.getCode()) {
            case ESCAPE -> used(key, this::toggle);
            case PAGE_DOWN -> used(key, () -> turn(PAGE));
            case PAGE_UP -> used(key, () -> turn(-PAGE));
            case null, default -> {}
        }
    }

    private static void used(KeyEvent key, Runnable what) {
        key.consume();
        what.run();
    }

    /// Goes on by a share of all that there is to scroll.
    private void turn(double by) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
    }

    /// Shows the sheet as the keys are now, or takes it away.
    public void toggle() {
        if (!isVisible()) {
            fill();
        }
        setVisible(!isVisible());
    }

    private HBox head() {
        Label title = new Label(phrases.say("keys.title"));
        title.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button close = new Button(phrases.say("keys.close"));
        close.setId("keys-close");
        close.getStyleClass().add("quiet");
        close.setFocusTraversable(false);
        close.setOnAction(press -> toggle());
        HBox head = new HBox(title, between, close);
        head.getStyleClass().add("head");
        return head;
    }

    private static GridPane column() {
        GridPane column = new GridPane();
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }

    private void fill() {
        fill(left, LEFT);
        fill(right, RIGHT);
    }

    private void fill(GridPane column, List<Command.Group> groups) {
        column.getChildren().clear();
        for (Command.Group group : groups) {
            List<Command> commands = listed(group);
            if (!commands.isEmpty()) {
                column.add(head(group), 0, column.getRowCount(), 2, 1);
                commands.forEach(command -> column.addRow(column.getRowCount(), caps(command), words(command)));
            }
        }
    }

    private Label head(Command.Group group) {
        Label head = new Label(phrases.say("keys." + group.name().toLowerCase(Locale.ROOT)));
        head.getStyleClass().add("group-head");
        return head;
    }

    private List<Command> listed(Command.Group group) {
        List<Command> listed = new ArrayList<>(keyboard.keymap().commands());
        listed.removeIf(command -> command.group() != group
                || keyboard.caps(command).isEmpty()
                || titles.of(command).isEmpty());
        return listed;
    }

    private HBox caps(Command command) {
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        caps.setMinWidth(USE_PREF_SIZE);
        for (String cap : keyboard.caps(command).split(" {2}")) {
            Label shown = new Label(cap);
            shown.getStyleClass().add("cap");
            shown.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(shown);
        }
        return caps;
    }

    private VBox words(Command command) {
        Label title = new Label(titles.of(command).orElse(""));
        title.getStyleClass().add("name");
        Label help = new Label(keyboard.help(command));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, help);
        GridPane.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
