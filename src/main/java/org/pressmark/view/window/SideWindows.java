package org.pressmark.view.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ProjectMemory;
import org.pressmark.desk.Sides;
import org.pressmark.desk.Sides.Place;
import org.pressmark.desk.Sides.Side;
import org.pressmark.view.Look;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.Tools;

/// Puts the sides of the page where they are meant to be: beside it, away, or each in a window of its own.
///
/// Such a window has the colours of the main one, hears the same keys, stands where it stood last, and goes when
/// the project is closed; closed by the analyst, its side comes back to the page. Before the main window is on the
/// screen all that is not hidden stands beside the page. Screen thread only.
final class SideWindows {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 760;

    private final Tools tools;
    private final Sides sides;
    private final SceneKeys keys;
    private final RegionsPane regions;
    private final Runnable toPage;
    private final ProjectMemory memory;
    private final Map<Side, Stage> open = new EnumMap<>(Side.class);

    /// `toPage` gives the page the keys.
    SideWindows(Tools tools, SceneKeys keys, RegionsPane regions, Runnable toPage) {
        this.toPage = toPage;
        this.tools = tools;
        this.sides = tools.desk().showing().sides();
        this.keys = keys;
        this.regions = regions;
        this.memory = new ProjectMemory(tools.shell(), tools.desk());
    }

    /// From now on.
    void follow() {
        for (Side side : Side.values()) {
            sides.placeProperty(side).subscribe((before, now) -> {
                arrange();
                if (now == Place.HIDDEN || before == Place.APART) {
                    toPage.run();
                }
            });
        }
        sides.aloneProperty().subscribe((before, now) -> {
            arrange();
            toPage.run();
        });
        regions.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe((@Nullable Boolean showing) -> arrange());
    }

    private void arrange() {
        Window owner = owner();
        Set<Side> beside = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (owner != null && sides.place(side) == Place.APART) {
                open(side, owner);
                continue;
            }
            close(side);
            if (sides.place(side) != Place.HIDDEN && !sides.aloneProperty().get()) {
                beside.add(side);
            }
        }
        regions.arrange(beside);
    }

    /// The window of the page while it is on the screen.
    private @Nullable Window owner() {
        Scene scene = regions.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window != null && window.isShowing() ? window : null;
    }

    private void open(Side side, Window owner) {
        if (open.containsKey(side)) {
            return;
        }
        StackPane root = new StackPane(regions.give(side));
        root.getStyleClass().addAll("window", "side-window");
        root.getStylesheets().add(Look.sheet("window"));
        root.setId("apart-" + side.name().toLowerCase(java.util.Locale.ROOT));
        keys.listenOn(root);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Scene main = regions.getScene();
        scene.userAgentStylesheetProperty().bind(main.userAgentStylesheetProperty());
        Bindings.bindContent(scene.getStylesheets(), main.getStylesheets());
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(tools.phrases().say(side == Side.LEFT ? "apart.left" : "apart.right"));
        stage.setScene(scene);
        Look.mark(stage);
        place(stage, memory.find(name(side)));
        stage.setOnCloseRequest(close -> {
            close.consume();
            sides.put(side, Place.BESIDE);
        });
        open.put(side, stage);
        stage.show();
    }

    private void close(Side side) {
        Stage stage = open.remove(side);
        if (stage != null) {
            memory.keep(
                    name(side),
                    "%.0f %.0f %.0f %.0f".formatted(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            ((StackPane) stage.getScene().getRoot()).getChildren().clear();
            stage.close();
        }
        regions.take(side);
    }

    /// Where it was, if a screen is there still.
    private static void place(Stage stage, @Nullable String where) {
        if (where == null || !where.matches("-?\\d{1,5} -?\\d{1,5} \\d{2,5} \\d{2,5}")) {
            return;
        }
        String[] numbers = where.split(" ");
        Rectangle2D area = new Rectangle2D(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
        if (!Screen.getScreensForRectangle(area).isEmpty()) {
            stage.setX(area.getMinX());
            stage.setY(area.getMinY());
            stage.setWidth(area.getWidth());
            stage.setHeight(area.getHeight());
        }
    }

    private static String name(Side side) {
        return "window." + side.name();
    }
}
