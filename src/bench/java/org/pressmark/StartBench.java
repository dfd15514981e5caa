package org.pressmark;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// From starting the process to a window in which an article of the sample project can be tagged; as `java -jar`
/// starts it, and with an AOT cache, as the packed program does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBench {
    /// Whether with an AOT cache.
    @Param({"false", "true"})
    public boolean cached;

    private final List<String> options = new ArrayList<>();

    /// The sample is there already, as at every start but the first; a cache is written by the JVM when it ends.
    @Setup(Level.Trial)
    public void makeTheSample() throws Exception {
        Path home = Files.createTempDirectory("pressmark-start");
        options.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dpressmark.home=" + home,
                "-cp",
                jars(home)));
        start(List.of());
        if (cached) {
            Path cache = home.resolve("pressmark.aot");
            start(List.of("-Dend=softly", "-XX:AOTCacheOutput=" + cache));
            options.add("-XX:AOTCache=" + cache);
        }
    }

    @Benchmark
    public void startToWindow() throws Exception {
        start(List.of());
    }

    private void start(List<String> more) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(options);
        line.addAll(more);
        line.addAll(List.of(Watched.class.getName(), "open", "--sample"));
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("start ended with " + code);
        }
    }

    /// The packed program and its libraries, behind a jar of [Watched]: a cache is for jars only.
    private static String jars(Path folder) throws Exception {
        Path watched = folder.resolve("watched.jar");
        String name = Watched.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(watched));
                InputStream bytes = StartBench.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new ZipEntry(name));
            bytes.transferTo(jar);
        }
        Path target = Path.of("target").toAbsolutePath();
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(Stream.of(watched, target.resolve("pressmark.jar")), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
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
                if (System.getProperty("end") != null) {
                    System.exit(0);
                }
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
