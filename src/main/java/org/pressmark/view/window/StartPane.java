package org.pressmark.view.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Shell;
import org.pressmark.model.Message;
import org.pressmark.settings.LastSeen;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// What stands in the window while no project is open: what the program is, three ways to begin, the projects
/// opened before.
public final class StartPane extends VBox {
    private final Keyboard keyboard;
    private final Shell shell;
    private final Phrases phrases;
    private final Label refused = new Label();

    public StartPane(Keyboard keyboard, Shell shell) {
        this.keyboard = keyboard;
        this.shell = shell;
        this.phrases = keyboard.phrases();
        setId("start");
        getStyleClass().add("start");
        getStylesheets().add(Look.sheet("start"));
        Label name = new Label(phrases.say("welcome.name"));
        name.getStyleClass().add("program");
        Label sentence = new Label(phrases.say("welcome.sentence"));
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        refused.setId("start-refused");
        refused.getStyleClass().add("start-refused");
        refused.setManaged(false);
        refused.setVisible(false);
        getChildren().addAll(name, sentence, ways(), refused);
        if (!shell.recent().isEmpty()) {
            getChildren().add(recent());
        }
    }

    /// Says why no project is open. The sentence wraps, but for one with right-to-left letters in it: JavaFX
    /// cannot.
    void tell(Message why) {
        String sentence = phrases.say(why.key(), why.arguments());
        refused.setWrapText(sentence.codePoints().noneMatch(StartPane::runsFromTheRight));
        refused.setText(sentence);
        refused.setTooltip(new Tooltip(sentence));
        refused.setManaged(true);
        refused.setVisible(true);
    }

    /// Says that a project is on its way; until it is there, Enter and the mouse begin no other.
    void await(Message what) {
        lookupAll(".button").forEach(way -> way.setDisable(true));
        tell(what);
    }

    private static boolean runsFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private HBox ways() {
        HBox ways = new HBox();
        ways.getStyleClass().add("ways");
        for (String name : List.of("newProject", "openProject", "openSample")) {
            keyboard.find(name).ifPresent(command -> {
                Button way = new Button(keyboard.title(command));
                way.setId("start-" + name);
                way.setOnAction(press -> command.run());
                ways.getChildren().add(way);
            });
        }
        ways.getChildren().stream()
                .findFirst()
                .ifPresent(first -> first.getStyleClass().add("accent"));
        return ways;
    }

    private VBox recent() {
        Label head = new Label(phrases.say("welcome.recent"));
        head.getStyleClass().add("panel-head");
        VBox recent = new VBox(head);
        recent.getStyleClass().add("recent");
        for (Path project : shell.recent()) {
            recent.getChildren().add(line(project));
        }
        return recent;
    }

    /// When it was open last and what it held then, as far as that is known.
    private String seen(Path project) {
        LastSeen seen = LastSeen.of(shell.choices(), project.toString());
        if (seen == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "welcome.articles", seen.articles());
        add(parts, "welcome.notDone", seen.notDone());
        add(parts, "welcome.findings", seen.findings());
        parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(phrases.locale())
                .format(seen.opened().atZone(ZoneId.systemDefault())));
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, @Nullable Integer number) {
        if (number != null) {
            parts.add(phrases.say(key, number));
        }
    }

    private Button line(Path project) {
        Label name = new Label(Recents.name(project));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        Label folder = new Label(Recents.folder(project));
        folder.getStyleClass().add("folder");
        folder.setMinWidth(0);
        Label seen = new Label(seen(project));
        seen.getStyleClass().add("seen");
        seen.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox words = new HBox(name, folder, between, seen);
        words.getStyleClass().add("words");
        Button line = new Button(null, words);
        line.getStyleClass().setAll("recent-project");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(String.join(", ", name.getText(), folder.getText(), seen.getText()));
        line.setTooltip(new Tooltip(project.toString()));
        line.setOnAction(press -> shell.openProject(project));
        return line;
    }
}
