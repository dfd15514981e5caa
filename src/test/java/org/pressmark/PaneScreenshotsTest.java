package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Commands;
import org.pressmark.command.ImportState;
import org.pressmark.desk.History;
import org.pressmark.desk.Showing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Quote;
import org.pressmark.settings.Choices;

/// Every panel, sheet, card and bar once in light and once in dark, and the sheets in a large window, into
/// `target/screenshots`: `mvn -Pscreenshots verify`.
@Tag("screenshots")
final class PaneScreenshotsTest extends InPictures {
    private Commands commands;

    @BeforeEach
    void atWork() throws Exception {
        named();
        commands = onScreen(() -> projects.commandsOrNull());
    }

    private void inBothThemes(String name) throws IOException {
        theme(Choices.Theme.LIGHT);
        draw(name + "-light", 1280, 800);
        theme(Choices.Theme.DARK);
        draw(name + "-dark", 1280, 800);
        theme(Choices.Theme.LIGHT);
    }

    private void inAllSizes(String name) throws IOException {
        inBothThemes(name);
        draw(name + "-large", 1920, 1080);
        draw(name + "-small", 1024, 700);
    }

    private void run(String command) {
        onScreen(() -> commands.keymap().named(command).run());
        settled();
    }

    /// So that there are two annotators.
    private void takeTheColleaguesSet() throws Exception {
        onScreen(() -> commands.take(List.of(Path.of("samples", "boris.pressmark.json"))));
        eventually(() -> commands.importing().stateProperty().get() != null);
        settled();
        inBothThemes("import");
        onScreen(() -> commands.importing().take());
        eventually(() -> desk.shelves().annotators().all().size() > 2);
        settled();
        inBothThemes("imported");
        onScreen(() -> commands.importing().giveUp());
        settled();
    }

    @Test
    void panelsAtTheLeft() throws Exception {
        choose(Quote.class, quote -> quote.contents().size() > 1 && quote.speaker() != null);
        press(KeyCode.U);
        press(KeyCode.DIGIT3);
        for (Showing.Panel panel : Showing.Panel.values()) {
            onScreen(() -> desk.showing().show(panel));
            settled();
            inBothThemes("panel-" + panel.name().toLowerCase(Locale.ROOT));
        }
        onScreen(() -> desk.showing().show(Showing.Panel.HISTORY));
        onScreen(() -> desk.history().look(History.Of.ARTICLE));
        eventually(() -> desk.history().rows().size() > 2);
        onScreen(() -> desk.history().compare(desk.history().rows().get(2)));
        eventually(() -> desk.history().comparedProperty().get() != null);
        inBothThemes("panel-history-compared");
        onScreen(() -> desk.showing().show(Showing.Panel.FOLLOW_UP));
        onScreen(() -> ((ToggleButton) stage.getScene().lookup("#follow-up-project")).fire());
        eventually(() -> !desk.followUp().sweep().searchingProperty().get());
        onScreen(() -> ((ListView<?>) stage.getScene().lookup("#follow-up-list"))
                .getSelectionModel()
                .select(1));
        inBothThemes("panel-follow-up-project");
    }

    @Test
    void sheetsInTheMiddle() throws Exception {
        for (Showing.Sheet sheet : List.of(
                Showing.Sheet.REGISTERS,
                Showing.Sheet.CODEBOOK,
                Showing.Sheet.OVERVIEW,
                Showing.Sheet.REVIEW,
                Showing.Sheet.RECEIVED,
                Showing.Sheet.SAMPLE,
                Showing.Sheet.SETTINGS)) {
            onScreen(() -> desk.showing().show(sheet));
            settled();
            inAllSizes("sheet-" + sheet.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void whatNeedsTwoAnnotators() throws Exception {
        takeTheColleaguesSet();
        onScreen(() -> desk.showing().agree(null));
        eventually(() -> stage.getScene().lookup("#agreement-table") instanceof TableView<?> table
                && !table.getItems().isEmpty());
        inBothThemes("agreement");
        draw("agreement-large", 1920, 1080);
        onScreen(() -> desk.showing().show(Showing.Sheet.OVERVIEW));
        settled();
        inAllSizes("overview");
        onScreen(() -> desk.showing().show(Showing.Sheet.REVIEW));
        onScreen(() -> commands.review(Path.of("samples", "boris.pressmark.json")));
        eventually(() -> commands.reviewing().phaseProperty().get() == Reviewing.Phase.OPEN
                && commands.reviewing().chosenProperty().get() != null);
        for (int step = 0; step < 5; step++) {
            run("reviewNext");
        }
        inAllSizes("review");
    }

    @Test
    void whatLiesOverThePage() throws Exception {
        choose(Quote.class, quote -> quote.contents().size() > 1 && quote.speaker() != null);
        run("via");
        inBothThemes("over-prompt");
        press(KeyCode.ESCAPE);
        run("note");
        inBothThemes("over-note");
        press(KeyCode.ESCAPE);
        run("goTo");
        inBothThemes("over-go");
        press(KeyCode.ESCAPE);
        run("palette");
        inBothThemes("over-palette");
        press(KeyCode.ESCAPE);
        run("find");
        robot.write("Moscow");
        settled();
        inBothThemes("over-find");
        press(KeyCode.ESCAPE);
        run("proposals");
        settled();
        inBothThemes("over-proposals");
        press(KeyCode.ESCAPE);
        run("everyEqual");
        inBothThemes("over-equal");
        press(KeyCode.ESCAPE);
        run("kind");
        inBothThemes("over-kind");
        press(KeyCode.ESCAPE);
        onScreen(() -> projects.toggleKeySheet());
        inAllSizes("over-keys");
    }

    @Test
    void waysInAndOut() throws Exception {
        run("exportSet");
        eventually(() -> commands.exporting().choiceProperty().get() != null);
        settled();
        inBothThemes("export");
        press(KeyCode.ESCAPE);
        onScreen(() -> commands.exporting().cancel());
        Path table = Files.writeString(
                home.resolve("dump.csv"),
                "headline,body,outlet,date\n\"One article\",\"Ministers met on Monday. \"\"We agreed,\"\" said Ann.\",Press"
                        + " TV,2025-04-01\n\"Another\",\"Talks went on, the ministry said.\",RT,2025-04-02\n");
        Path broken = Files.write(home.resolve("broken.pdf"), new byte[] {1, 2, 3, 0, 5});
        Path empty = Files.writeString(home.resolve("empty.txt"), "");
        onScreen(() -> commands.take(List.of(table)));
        eventually(() -> commands.importing().stateProperty().get() instanceof ImportState.Asked);
        settled();
        inBothThemes("arrival-asked");
        onScreen(() -> commands.importing().asArticles());
        eventually(() -> stage.getScene().lookup("#arrival-title") != null);
        settled();
        inBothThemes("arrival-table");
        onScreen(() -> ((Button) stage.getScene().lookup("#arrival-leave-table")).fire());
        onScreen(() -> commands.take(List.of(broken, empty)));
        settled();
        inBothThemes("arrival-refused");
        press(KeyCode.ESCAPE);
        Optional<Path> text = Reference.file("articles/001_e86b236ceaaf9bff.txt");
        if (text.isPresent()) {
            onScreen(() -> commands.take(List.of(text.get())));
            eventually(() -> stage.getScene().lookup("#arrival-title") != null);
            settled();
            inBothThemes("arrival-text");
        }
    }

    @Test
    void scaledAndLarge() throws Exception {
        choose(Quote.class, quote -> quote.speaker() != null);
        draw("large-light", 1920, 1080);
        draw("small-light", 1024, 700);
        onScreen(() -> projects.choose(projects.choices().fontSize(34)));
        settled();
        draw("letters-twice", 1280, 800);
    }
}
