package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    private static int killed(Path where, int after) throws IOException, InterruptedException {
        String said = Killed.at(Program.class, where, ("made " + after)::equals);
        return Integer.parseInt(said.substring("made ".length()));
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
