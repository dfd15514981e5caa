package org.pressmark;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Desk;
import org.pressmark.model.Reading;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Language;
import org.pressmark.settings.Places;
import org.pressmark.view.ByHand;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program, with its real threads and files, as an analyst has it.
abstract class InProgram extends ByHand {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path home;

    ExecutorService project;
    Projects projects;
    Stage stage;
    Desk desk;

    @AfterEach
    void end() throws InterruptedException {
        stop();
    }

    /// Opens an article by its place in the library and gives the page the keys.
    final void openArticle(int place) throws Exception {
        eventually(() -> desk.library().size() > place && desk.library().get(place) != null);
        onScreen(() -> desk.open(desk.library().get(place).article().id()));
        eventually(() -> desk.articleProperty().get() != null
                && desk.articleProperty()
                        .get()
                        .id()
                        .equals(desk.library().get(place).article().id()));
        onScreen(() -> stage.getScene().lookup(".reader").requestFocus());
        settled();
    }

    /// Starts on the sample project; the first time it is made.
    final void start() throws Exception {
        // What is asked after the end has nobody to answer to, as in the program itself, which ends with the toolkit.
        project = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
        InstantSource clock = InstantSource.system();
        Workshop workshop = new Workshop(
                project, Platform::runLater, project, clock, new Ids(clock, new Random()), home.resolve("locks"));
        onScreen(() -> {
            stage = new Stage();
            projects = new Projects(stage, Language.ENGLISH, new Places(home), workshop);
            projects.begin(List.of("open", "--sample"));
        });
        eventually(() -> projects.deskOrNull() != null
                && projects.deskOrNull().textProperty().get() != null);
        desk = onScreen(() -> projects.deskOrNull());
    }

    final void stop() throws InterruptedException {
        if (project != null) {
            onScreen(() -> {
                projects.end();
                stage.close();
            });
            project.shutdown();
            project.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        project = null;
    }

    /// What the file says.
    final <T> T asked(Function<Reading, T> question) throws Exception {
        List<T> answer = new ArrayList<>();
        onScreen(() -> desk.session().ask(question, answer::add));
        eventually(() -> !answer.isEmpty());
        return answer.getFirst();
    }

    static void eventually(Callable<Boolean> fact) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(fact));
    }
}
