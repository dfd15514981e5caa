package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Command;
import org.pressmark.command.Keymap;
import org.pressmark.command.ProjectCommands;
import org.pressmark.settings.Choices;
import org.pressmark.text.Span;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// Draws the window and what comes over it into `target/pictures`, to be looked at.
final class WindowPicturesTest extends InWindow {
    private void draw(Node node, String name) throws IOException {
        assertTrue(Files.size(snapshot(node, name)) > 1_000);
    }

    private void run(String command) {
        onScreen(() -> tools.keyboard().run(command));
        settled();
    }

    @Test
    void drawsLight() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        draw(window, "window-light");
    }

    @Test
    void drawsDark() throws IOException {
        showWindow(1440, 900, Theme.DARK);
        draw(window, "window-dark");
    }

    /// The headless screen is too small for it: drawn from a scene that no window shows.
    @Test
    void drawsLarge() throws IOException {
        makeWindow();
        onScreen(() -> Look.dress(new Scene(window, 1920, 1080), Choices.Theme.LIGHT));
        for (int pass = 0; pass < 3; pass++) {
            onScreen(() -> {
                window.applyCss();
                window.layout();
            });
            settled();
        }
        draw(window, "window-large");
    }

    @Test
    void drawsWhatWasDone() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        onScreen(() -> office.desk.select(new Span(1080, 1104), 1104));
        run("claim");
        onScreen(() -> office.desk.select(new Span(1085, 1104), 1104));
        draw(window, "window-done");
    }

    @Test
    void drawsAQuestion() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        onScreen(() -> office.desk.choose(office.quote()));
        run("via");
        draw(window, "prompt-light");
    }

    @Test
    void drawsACodeAskedForInTheDark() throws IOException {
        showWindow(1280, 800, Theme.DARK);
        run("zone");
        draw(window, "prompt-dark");
    }

    @Test
    void drawsTheBarBesideASelection() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        onScreen(() -> {
            office.desk.select(new Span(1080, 1104), 1104);
            window.offerKinds(new Span(1080, 1104));
        });
        draw(window, "selection-bar");
    }

    @Test
    void drawsTheGuidelineBesideThePage() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        onScreen(() -> office.desk.choose(office.quote()));
        run("guideline");
        draw(window, "window-guideline");
    }

    @Test
    void drawsTheSettings() throws IOException {
        showWindow(1280, 800, Theme.DARK);
        run("settings");
        draw(window, "window-settings");
    }

    @Test
    void drawsThePlaceAskedFor() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        run("goTo");
        onScreen(() -> office.desk.promptProperty().get().type("ma"));
        draw(window, "window-go");
    }

    @Test
    void drawsTheKeySheet() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        onScreen(window::toggleKeySheet);
        draw(window, "keys-light");
    }

    @Test
    void drawsTheKeySheetInTheDark() throws IOException {
        showWindow(1600, 960, Theme.DARK);
        onScreen(window::toggleKeySheet);
        draw(window, "keys-dark");
    }

    @Test
    void drawsTheQuestionForTheName() throws IOException {
        office.shell.choices = Choices.DEFAULT;
        showWindow(1280, 800, Theme.LIGHT);
        draw(window, "ask-name");
    }

    @Test
    void drawsAProjectWithNothingOpen() throws IOException {
        showWindow(1280, 800, Theme.LIGHT);
        run("removeArticle");
        draw(window, "empty");
    }

    @Test
    void drawsTheMenus() throws IOException {
        office.shell.recent.addAll(
                List.of(Path.of("/home/anna/Minsk_talks.pressmark"), Path.of("/home/anna/B.pressmark")));
        showWindow(1280, 800, Theme.DARK);
        for (String id : List.of("menu-file", "menu-tag", "menu-outlet")) {
            drawMenu(id);
        }
    }

    private void drawMenu(String id) throws IOException {
        MenusBar menus = (MenusBar) window.lookup("#menus");
        Menu menu = menus.getMenus().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        onScreen(menu::show);
        settled();
        drawPopup(id);
        onScreen(menu::hide);
    }

    @Test
    void drawsTheQuestionForAnotherName() throws IOException {
        showWindow(990, 700, Theme.LIGHT);
        click(window.lookup("#status-annotator"));
        drawPopup("annotator");
    }

    private void drawPopup(String name) throws IOException {
        Window popup = onScreen(() -> Window.getWindows().getLast());
        draw(popup.getScene().getRoot(), name);
    }

    @Test
    void drawsTheStart() throws IOException {
        office.shell.recent.addAll(List.of(
                Path.of("/home/anna/projects/Minsk talks.pressmark"),
                Path.of("/home/anna/projects/2022/Corridor and grain.pressmark")));
        List<Command> commands = ProjectCommands.without(office.shell);
        StartView start = onScreen(
                () -> new StartView(new Keyboard(new Keymap(commands), KeyCode.CONTROL, PHRASES), office.shell));
        show(start, 1280, 800, Theme.LIGHT);
        draw(start, "start-light");
    }
}
