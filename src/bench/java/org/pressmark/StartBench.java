package org.pressmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// From starting the process to a window in which an article of the sample project can be tagged.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBench {
    private Path home;

    /// The sample is there already, as at every start but the first.
    @Setup(Level.Trial)
    public void makeTheSample() throws Exception {
        home = Files.createTempDirectory("pressmark-start");
        startToWindow();
    }

    @Benchmark
    public void startToWindow() throws Exception {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dpressmark.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Watched.class.getName(),
                "open",
                "--sample"));
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("start ended with " + code);
        }
    }

    /// The program, with somebody beside it who ends it as soon as its window is usable.
    public static final class Watched {
        private Watched() {}

        public static void main(String[] arguments) {
            Thread watch = new Thread(Watched::endWhenUsable);
            watch.setDaemon(true);
            watch.start();
            Pulses.quicken();
            Application.launch(App.class, arguments);
        }

        private static void endWhenUsable() {
            while (true) {
                try {
                    Platform.runLater(() -> Window.getWindows().forEach(Watched::look));
                } catch (IllegalStateException toolkitNotThereYet) {
                    Thread.onSpinWait();
                }
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        }

        private static void look(Window window) {
            Scene scene = window.getScene();
            Node article = scene == null ? null : scene.lookup("#article");
            if (article != null
                    && article.isVisible()
                    && !article.lookupAll(".paragraph").isEmpty()) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
