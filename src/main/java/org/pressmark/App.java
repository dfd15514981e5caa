package org.pressmark;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Language;
import org.pressmark.settings.Places;

/// The window's program: makes the threads, reads the clock, and hands both on.
///
/// Two threads besides the screen's: `project` alone touches the project file; `background` waits for other files.
public final class App extends Application {
    private static final int SECONDS_TO_CLOSE = 20;
    private static final int SECONDS_TO_LET_GO = 2;
    private static final int SECONDS_TO_LOOK = 20;

    private final ExecutorService project =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "Pressmark project"));
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Pressmark background").unstarted(task));
    private @Nullable Projects projects;
    private @Nullable Future<?> rests;

    @Override
    public void start(Stage stage) {
        Places places = Places.of(System.getProperties(), System.getenv());
        Projects opened = new Projects(stage, Language.of(Locale.getDefault()), places, workshop(places));
        Thread.setDefaultUncaughtExceptionHandler(new Faults(opened::phrases, Platform::runLater));
        projects = opened;
        opened.begin(getParameters().getRaw());
        rests = background.scheduleWithFixedDelay(
                () -> Platform.runLater(opened::rest), SECONDS_TO_LOOK, SECONDS_TO_LOOK, TimeUnit.SECONDS);
    }

    private Workshop workshop(Places places) {
        InstantSource clock = InstantSource.system();
        Ids ids = new Ids(clock, RandomGenerator.getDefault());
        return new Workshop(project, Platform::runLater, background, clock, ids, places.home());
    }

    /// Closes the project after everything that was asked before, and waits for it.
    ///
    /// The choices are written here once more: what waits in the background is given up, and with it the choices
    /// made last.
    @Override
    public void stop() throws InterruptedException {
        if (rests != null) {
            rests.cancel(false);
        }
        if (projects != null) {
            projects.end();
        }
        background.shutdownNow();
        background.awaitTermination(SECONDS_TO_LET_GO, TimeUnit.SECONDS);
        if (projects != null) {
            projects.keepChoices();
        }
        project.shutdown();
        project.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    }
}
