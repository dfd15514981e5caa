import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Puts the program and a Java of its own into one folder, to be copied to a machine that has none.
///
/// Started by `mvn -Pimage package` with the version and the `target` folder. The program is then run once with no
/// display, and what the JVM learned of its classes is kept beside it (an AOT cache): the next starts need not
/// learn it again. Ends with an exception where a step fails; what was made so far is left to be looked at.
/// Without a cache the program starts too, only later.
final class Pack {
    /// What the libraries use, and the languages and character sets of articles.
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.charsets,jdk.accessibility";

    private static final long TRAINING_SECONDS = 20;
    private static final long PATIENCE_SECONDS = 300;

    private final Path target;
    private final Path images;

    private Pack(Path target) {
        this.target = target;
        images = target.resolve("image");
    }

    public static void main(String[] arguments) throws Exception {
        Pack pack = new Pack(Path.of(arguments[1]));
        pack.image(arguments[0]);
        pack.train();
    }

    private void image(String version) throws IOException {
        clear(images);
        Path parts = target.resolve("image-parts");
        clear(parts);
        copy(target.resolve("lib"), parts.resolve("lib"));
        Files.copy(target.resolve("pressmark.jar"), parts.resolve("pressmark.jar"));
        int code = ToolProvider.findFirst("jpackage")
                .orElseThrow()
                .run(System.out, System.err, asked(version, parts).toArray(String[]::new));
        if (code != 0) {
            throw new IOException("jpackage ended with " + code);
        }
    }

    private List<String> asked(String version, Path parts) {
        // Pressmark counts from 0; a packed program must count from 1 on some systems.
        String packed = version.startsWith("0.") ? "1" + version.substring(1) : version;
        List<String> asked = new ArrayList<>(List.of("--type", "app-image", "--name", "Pressmark"));
        asked.addAll(List.of("--app-version", packed.replaceFirst("-.*", "")));
        asked.addAll(List.of("--description", "Tag who said what, through whom, and in whose words"));
        asked.addAll(List.of("--input", parts.toString(), "--main-jar", "pressmark.jar"));
        asked.addAll(List.of("--dest", images.toString(), "--add-modules", MODULES));
        // The cache is put together by the image's own java, which jpackage would leave out.
        asked.addAll(List.of("--jlink-options", "--strip-debug --no-man-pages --no-header-files"));
        asked.addAll(List.of("--java-options", "--enable-native-access=ALL-UNNAMED"));
        if (System.getProperty("os.name").equals("Linux")) {
            asked.addAll(List.of(
                    "--icon", Path.of("assets", "icons", "pressmark-256.png").toString()));
        }
        return asked;
    }

    private void train() throws IOException, InterruptedException {
        Path settings = only("Pressmark.cfg");
        Path cache = settings.resolveSibling("pressmark.aot").toAbsolutePath();
        Path home = Files.createTempDirectory("pressmark-image");
        Path said = target.resolve("image-training.txt");
        ProcessBuilder program = new ProcessBuilder(launcher().toString(), "open", "--sample")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Dglass.platform=Headless -Dprism.order=sw -Dpressmark.home=" + home + " -XX:AOTCacheOutput="
                                + cache);
        Process running = program.start();
        if (running.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the program ended by itself with " + running.exitValue() + ", see " + said);
        }
        running.destroy();
        running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        clear(home);
        if (!Files.exists(cache)) {
            // Where a process cannot be asked to end, only be ended (Windows), it writes none.
            System.out.println("Packed without AOT cache, see " + said + ": " + launcher());
            return;
        }
        Files.writeString(
                settings,
                String.join(
                        System.lineSeparator(),
                        "java-options=-XX:AOTCache=$APPDIR/pressmark.aot",
                        // An outdated cache is passed over, silently: the program starts, only slower.
                        "java-options=-Xlog:disable",
                        ""),
                StandardOpenOption.APPEND);
        System.out.println("Packed: " + launcher());
    }

    private Path launcher() throws IOException {
        try (Stream<Path> files = Files.walk(images)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("Pressmark(\\.exe)?"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path only(String name) throws IOException {
        try (Stream<Path> files = Files.walk(images)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Pack::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
