package org.pressmark.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pressmark.settings.Choices;
import org.testfx.api.FxRobot;

/// What a test of a view needs: the toolkit, started once; a window with one node in it; hands; and pictures.
///
/// Test methods run beside the screen thread: [#onScreen] does something there and waits, [#settled] waits until
/// all that was begun is on the screen. Pictures go to `target/pictures`. There is one screen, one mouse and one
/// focus: of these tests one class runs at a time, beside the tests that need none.
@ResourceLock("screen")
public abstract class OnScreen {
    /// The colours a window may have.
    public enum Theme {
        LIGHT(Choices.Theme.LIGHT),
        DARK(Choices.Theme.DARK);

        private final Choices.Theme choice;

        Theme(Choices.Theme choice) {
            this.choice = choice;
        }
    }

    private static final long PATIENCE_SECONDS = 20;
    private static final int ROUNDS = 5;
    private static final AtomicReference<Throwable> FAILURE = new AtomicReference<>();
    private static final CountDownLatch STARTED = start();

    protected final FxRobot robot = new SwiftRobot();
    private Stage stage;

    /// Shows a node alone in a window of this size, in light colours.
    ///
    /// The headless screen has 1,000 by 1,000 pixels; a window may be wider, but a higher one ends in an exception.
    /// For larger pictures see [#picture].
    protected void show(Parent node, double width, double height) {
        show(node, width, height, Theme.LIGHT);
    }

    protected void show(Parent node, double width, double height, Theme theme) {
        onScreen(() -> {
            stage = new Stage();
            Scene scene = new Scene(node, width, height);
            Look.dress(scene, theme.choice);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            node.requestFocus();
        });
        settled();
    }

    protected Stage stage() {
        return stage;
    }

    /// Lays a node out without a window, as large as need be, lets `prepare` act on it, and draws it into
    /// `target/pictures/NAME.png`.
    protected Path picture(Parent node, double width, double height, Theme theme, String name, Runnable prepare) {
        WritableImage image = onScreen(() -> {
            Scene scene = new Scene(node, width, height);
            Look.dress(scene, theme.choice);
            node.applyCss();
            node.layout();
            prepare.run();
            return scene.snapshot(null);
        });
        return write(image, name);
    }

    /// Draws a node as it is now into `target/pictures/NAME.png`.
    protected Path snapshot(Node node, String name) {
        settled();
        return write(onScreen(() -> node.snapshot(null, null)), name);
    }

    private static Path write(WritableImage image, String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Png.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    protected static void onScreen(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
    }

    /// Runs an action on the screen thread and gives what it gives, or throws what it throws.
    protected static <T> T onScreen(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until the pulse that follows everything begun so far has laid out and painted; what was begun may have
    /// begun more in turn.
    protected void settled() {
        drained();
        if (stage != null) {
            pulse();
            drained();
        }
    }

    private static void drained() {
        for (int round = 0; round < ROUNDS; round++) {
            onScreen(() -> {});
        }
    }

    private void pulse() {
        CompletableFuture<Boolean> pulse = new CompletableFuture<>();
        onScreen(() -> {
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    pulse.complete(true);
                }
            });
            Platform.requestNextPulse();
        });
        pulse.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Closes the window; a test during which anything failed on the screen thread, even in a pulse, fails with it.
    @AfterEach
    protected void closeWindow() {
        if (stage != null) {
            onScreen(() -> {
                stage.close();
                stage = null;
            });
        }
        Throwable failure = FAILURE.getAndSet(null);
        if (failure != null) {
            throw new AssertionError("on the screen thread: " + failure, failure);
        }
    }

    private static CountDownLatch start() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            started.countDown();
        }
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit does not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.runLater(() -> Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> FAILURE.compareAndSet(null, failure)));
        return started;
    }
}
