package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Group;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Sight;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Language;
import org.pressmark.settings.Places;
import org.pressmark.text.Span;

/// The program as an analyst has it, with its real threads and disk, on a project of generated articles; and a
/// clock that stops when the pulse that shows a change has ended.
final class OpenWindow {
    private final Random random = new Random(7);
    private final ExecutorService project = Executors.newSingleThreadExecutor();
    final List<GeneratedArticle> articles = new ArrayList<>();
    private Projects projects;
    private Stage stage;
    Desk desk;
    private Scene scene;
    private Node reader;

    /// Opens a window on a new project with these articles; the first lies open.
    OpenWindow(int[][] sizes) throws Exception {
        Path home = Files.createTempDirectory("pressmark-bench");
        InstantSource clock = InstantSource.system();
        Ids ids = new Ids(clock, RandomGenerator.getDefault());
        Workshop workshop = new Workshop(project, Platform::runLater, project, clock, ids, home.resolve("locks"));
        Path file = fill(home, workshop, sizes);
        toolkit();
        onScreen(() -> {
            stage = new Stage();
            projects = new Projects(stage, Language.ENGLISH, new Places(home), workshop);
            projects.begin(List.of("open", file.toString()));
        });
        while (desk == null || desk.textProperty().get() == null) {
            onScreen(() -> desk = projects.deskOrNull());
            Thread.onSpinWait();
        }
        onScreen(() -> {
            scene = stage.getScene();
            reader = scene.lookup(".reader");
            reader.requestFocus();
        });
    }

    /// Shows everything that can be shown beside the tags: labels, connecting line, hidden characters, the list of
    /// what is open.
    void showEverything() throws InterruptedException {
        untilPainted(() -> {
            for (Sight.Extra extra : EnumSet.complementOf(EnumSet.of(Sight.Extra.FOLDS))) {
                if (!desk.sight().shows(extra)) {
                    desk.sight().toggle(extra);
                }
            }
            desk.showing().show(Showing.Panel.FOLLOW_UP);
            reader.requestFocus();
        });
    }

    /// Hides a kind of tags, or shows it again; returns when that is on the screen.
    void toggle(Annotation.Kind kind) throws InterruptedException {
        untilPainted(() -> desk.sight().toggle(Group.of(kind)));
    }

    private Path fill(Path home, Workshop workshop, int[][] sizes) throws IOException {
        Path file = home.resolve("bench.pressmark");
        Annotator annotator = new Annotator(UUID.randomUUID(), System.getProperty("user.name"));
        try (Door door = Door.create(file, workshop)) {
            door.layGround(annotator.id(), Message.of("deed.begin"), new Change.Added(annotator));
            for (int[] size : sizes) {
                GeneratedArticle article = GeneratedArticle.of(size[0], size[1], annotator.id());
                articles.add(article);
                door.layGround(annotator.id(), Message.of("deed.begin"), article.change());
            }
        }
        return file;
    }

    private static void toolkit() throws InterruptedException {
        Pulses.quicken();
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    static void onScreen(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                task.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    /// Puts the caret somewhere and waits until that is shown.
    void caret(int offset) throws InterruptedException {
        untilPainted(() -> desk.select(Span.caret(offset), offset));
    }

    /// Presses a key that makes a change: returns when the change is on disk and the pulse that shows it has ended.
    void pressAndSave(KeyCode code, boolean withControl) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        Platform.runLater(() -> {
            Subscription[] once = new Subscription[1];
            once[0] = desk.savedProperty().subscribe((before, now) -> {
                once[0].unsubscribe();
                afterPulse(painted);
            });
            fire(code, withControl);
        });
        painted.await();
    }

    /// Waits until nothing is left to paint, and a while that is different every time: a person's key presses do
    /// not come in step with the pulses.
    void rest() throws InterruptedException {
        untilPainted(() -> {});
        untilPainted(() -> {});
        Thread.sleep(20, random.nextInt(1_000_000));
        Thread.sleep(random.nextInt(17));
    }

    /// Presses a key that only moves: returns when the pulse that shows it has ended.
    void press(KeyCode code) throws InterruptedException {
        untilPainted(() -> fire(code, false));
    }

    void untilPainted(Runnable work) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            afterPulse(painted);
        });
        painted.await();
    }

    /// Opens an article; returns when it is shown.
    void open(UUID article) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        Platform.runLater(() -> desk.open(article, () -> afterPulse(painted)));
        painted.await();
    }

    private void afterPulse(CountDownLatch painted) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            painted.countDown();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private void fire(KeyCode code, boolean withControl) {
        String text = code.isLetterKey() ? code.getName().toLowerCase() : "";
        Event.fireEvent(reader, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, withControl, false, false));
    }

    void close() throws InterruptedException {
        onScreen(() -> {
            projects.end();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        project.shutdown();
    }
}
