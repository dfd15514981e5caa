package org.pressmark.view.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.command.ReviewRoom;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;
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

    /// Two more quotes within the first one of an article, and in the colleague's file as well.
    private void nestThreeDeep() {
        Quote outer = room.first(item -> item.tags()
                        .anyMatch(tag -> tag instanceof Quote quote
                                && quote.contents().getFirst().exact().length() > 80))
                .tags()
                .findFirst()
                .map(Quote.class::cast)
                .orElseThrow();
        String text = room.reading().open(outer.article()).text();
        List<Change> changes = new ArrayList<>();
        Annotator other = new Annotator(UUID.randomUUID(), "Third reader");
        changes.add(new Change.Added(other));
        for (UUID who : List.of(room.me().id(), other.id())) {
            for (int deep = 0; deep < 3; deep++) {
                Span span = new Span(outer.start() + 9 * deep, outer.end() - 11 * deep);
                Head head = Head.made(UUID.randomUUID(), outer.article(), who, ReviewRoom.NOW);
                changes.add(new Change.Added(Quote.of(head, List.of(RoleSpan.of(RoleSpan.Role.CONTENT, text, span)))));
            }
        }
        room.door.carryOut(room.me().id(), Message.of("deed.test"), new Change.Several(changes));
        room.reopen();
        room.run("reviewAnnotators");
        while (room.desk.promptProperty().get() != null) {
            room.desk.takeOption();
        }
        review().choose(room.first(item -> item.tags().anyMatch(tag -> tag.start() == outer.start())));
    }

    @Test
    void threeDeepOnBothSidesStaysLegible() throws Exception {
        onScreen(() -> {
            room.review();
            nestThreeDeep();
        });
        make();
        picture(pane, 1100, 700, Theme.LIGHT, "review-deep-light", () -> onScreen(this::painted));
        make();
        picture(pane, 1600, 1000, Theme.DARK, "review-deep-dark", () -> onScreen(this::painted));
        assertTrue(review().listing().shown().size() > 5);
    }

    @Test
    void whatAReviewBeginsWithIsSaidWhole() throws Exception {
        make();
        picture(pane, 1000, 600, Theme.LIGHT, "review-start", () -> onScreen(this::painted));
        make();
        show(pane, 1280, 800);
        settled();
        Button way = (Button) robot.lookup("#start-reviewFile").query();
        Label help = (Label) way.lookup(".dim");
        assertTrue(help.getHeight() >= help.prefHeight(help.getWidth()) - 1, help.getHeight() + "");
        assertTrue(way.getLayoutBounds().contains(way.sceneToLocal(help.localToScene(help.getLayoutBounds()))));
    }
}
