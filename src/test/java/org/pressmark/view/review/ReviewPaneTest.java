package org.pressmark.view.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.command.ReviewRoom;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

/// The review desk alone on a stage, with the two sample sets.
final class ReviewPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private ReviewRoom room;
    private ReviewPane pane;

    @BeforeEach
    void makeRoom() {
        onScreen(() -> room = new ReviewRoom(folder));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Reviewing review() {
        return room.commands.reviewing();
    }

    private void make() {
        onScreen(() -> {
            Tools tools = new Tools(
                    room.desk, room.shell, new Keyboard(room.commands.keymap(), KeyCode.CONTROL, room.shell.phrases()));
            pane = new ReviewPane(tools, review(), room.commands::remark);
        });
    }

    private void open(double width, double height) {
        make();
        show(pane, width, height);
        onScreen(() -> {
            room.review();
            pane.begin();
        });
        settled();
    }

    private void painted() {
        pane.applyCss();
        pane.layout();
        pane.applyCss();
        pane.layout();
    }

    @Test
    void itIsPaintedInBothThemesAndSizes() throws Exception {
        make();
        onScreen(() -> {
            room.review();
            room.go(Category.BORDER);
            room.keys("A");
            room.commands.remark("The comma stands inside the marks.");
        });
        Path light = picture(
                pane,
                1280,
                800,
                Theme.LIGHT,
                "review-light",
                () -> onScreen(() -> {
                    room.go(Category.FIELDS);
                    painted();
                }));
        make();
        Path dark = picture(
                pane,
                1920,
                1080,
                Theme.DARK,
                "review-dark",
                () -> onScreen(() -> {
                    room.go(Category.SPLIT);
                    painted();
                }));
        assertTrue(Files.size(light) > 10_000 && Files.size(dark) > 10_000);
    }
}
