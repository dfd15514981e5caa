package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that tags without end is killed in a process of its own, as a power cut or an impatient user would.
final class CutOffTest {
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    /// The program that is killed: says `made N` for each tag that counts as saved.
    static final class Program {
        public static void main(String[] arguments) {
            Bureau bureau = new Bureau(Path.of(arguments[0]));
            System.out.println("article " + bureau.article);
            for (int made = 1; ; made++) {
                bureau.tag(1);
                System.out.println("made " + made);
            }
        }
    }

    private int killed(Path where, int after) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        where.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int saved = 0;
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                saved = line.startsWith("made ") ? Integer.parseInt(line.substring(5)) : saved;
                if (saved == after) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        program.waitFor();
        return saved;
    }

    private static int tags(ProjectFile project) {
        return project.reading()
                .annotations(project.reading().articles().getFirst())
                .size();
    }

    @Test
    void whatWasCalledSavedIsThereAndInTheLedgerToo() throws IOException, InterruptedException {
        for (int at = 0; at < KILLS; at++) {
            Path where = Files.createDirectories(folder.resolve("kill" + at));
            int saved = killed(where, 3 + 7 * at);
            Path file = where.resolve("a.pressmark");
            try (ProjectFile project = ProjectFile.open(file, where.resolve("home"))) {
                assertTrue(project.safety().wasCutOff());
                project.safety().check((done, all) -> {});
                assertNull(project.safety().missing());
                int there = tags(project);
                assertTrue(there >= saved && there <= saved + 1, there + " of " + saved);
            }
        }
    }

    @Test
    void everyProjectThatWasOpenIsKnownAtTheNextStart() throws IOException, InterruptedException {
        killed(folder, 5);
        Path file = folder.resolve("a.pressmark");
        assertEquals(List.of(file), ProjectFile.cutOff(folder.resolve("home")));
        ProjectFile.open(file, folder.resolve("home")).close();
        assertEquals(List.of(), ProjectFile.cutOff(folder.resolve("home")));
    }

    @Test
    void aBackupCutOffInTheMiddleLeavesTheOlderOnesWhole() throws IOException {
        try (Bureau bureau = new Bureau(folder)) {
            bureau.tag(3);
            Path whole = bureau.project.backups().take(Bureau.NOW).file();
            Files.writeString(whole.resolveSibling("20260102T030406000.part"), "half");
            assertEquals(1, bureau.project.backups().all().size());
            bureau.close();
            bureau.reopen();
            assertEquals(whole, bureau.project.backups().all().getFirst().file());
        }
    }
}
