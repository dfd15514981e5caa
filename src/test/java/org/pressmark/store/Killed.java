package org.pressmark.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/// A program in a process of its own that is killed in the middle, as by a power cut or an impatient user.
final class Killed {
    private Killed() {}

    /// Runs a program with a folder until it says a line of which this is true, and gives the last line it said.
    static String at(Class<?> program, Path where, Predicate<String> last) throws IOException, InterruptedException {
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        where.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = "";
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                said = line;
                if (last.test(line)) {
                    running.toHandle().destroyForcibly();
                }
            }
        }
        running.waitFor();
        return said;
    }
}
