package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Backup;

final class BackupsTest {
    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void makeAProject() {
        bureau = new Bureau(folder);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    private Backup take(int minute) {
        return bureau.project.backups().take(Bureau.NOW.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void aBackupHoldsEveryTagAndSaysSo() {
        bureau.tag(7);
        Backup backup = take(1);
        assertEquals(7, backup.tags());
        assertEquals(8, backup.sequence());
        assertEquals(List.of(backup), bureau.project.backups().all());
        try (ProjectFile held = ProjectFile.openReadOnly(backup.file(), folder.resolve("home"))) {
            assertEquals(7, held.reading().annotations(bureau.article).size());
        }
    }

    @Test
    void whatDidNotChangeIsNotKeptTwice() {
        bureau.tag(1);
        assertEquals(take(1), take(2));
        bureau.tag(1);
        take(3);
        assertEquals(2, bureau.project.backups().all().size());
    }

    @Test
    void aRestoredBackupIsAProjectOfItsOwnAndOffersWhatCameAfter() {
        bureau.tag(3);
        Backup backup = take(1);
        bureau.tag(2);
        Path copy = folder.resolve("restored.pressmark");
        bureau.project.safety().restore(backup, copy);
        bureau.close();
        try (ProjectFile restored = ProjectFile.open(copy, bureau.home)) {
            assertEquals(3, restored.reading().annotations(bureau.article).size());
            assertEquals(2, restored.safety().missing().changes());
            restored.safety().bringBack();
            assertEquals(5, restored.reading().annotations(bureau.article).size());
        }
        bureau.reopen();
        assertEquals(5, bureau.tags());
    }

    @Test
    void restoringOverwritesNothing() {
        Backup backup = take(1);
        CannotOpen refused =
                assertThrows(CannotOpen.class, () -> bureau.project.safety().restore(backup, bureau.file));
        assertEquals("create.there", refused.told().key());
    }

    @Test
    void aDamagedProjectIsNoBackup() throws IOException {
        bureau.tag(200);
        bureau.close();
        try (RandomAccessFile file = new RandomAccessFile(bureau.file.toFile(), "rw")) {
            for (long page = file.length() / 4096 - 40; page < file.length() / 4096 - 10; page++) {
                file.seek(page * 4096 + 8);
                file.write(new byte[2000]);
            }
        }
        bureau.reopen();
        NotSaved refused = assertThrows(NotSaved.class, () -> take(1));
        assertTrue(List.of("project.damaged", "backup.failed")
                .contains(refused.told().key()));
        assertEquals(List.of(), bureau.project.backups().all());
        try (var left = Files.list(new Vault(bureau.home, bureau.id).backups())) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aChangeThatComesMeanwhileIsNotKeptWaiting() throws InterruptedException {
        bureau.tag(100);
        List<Throwable> failed = new ArrayList<>();
        Thread copying = new Thread(() -> {
            for (int at = 1; at <= 3; at++) {
                take(at);
            }
        });
        copying.setUncaughtExceptionHandler((thread, failure) -> failed.add(failure));
        copying.start();
        while (copying.isAlive()) {
            bureau.tag(1);
        }
        copying.join();
        assertEquals(List.of(), failed);
        for (Backup backup : bureau.project.backups().all()) {
            assertEquals(backup.sequence() - 1, backup.tags());
        }
    }

    @Test
    void whatACutOffBackupLeftIsTidiedAway() throws IOException {
        take(1);
        Path part = bureau.project.backups().all().getFirst().file().resolveSibling("x.part");
        bureau.close();
        Files.writeString(part, "half");
        bureau.reopen();
        assertTrue(Files.notExists(part));
    }

    @Test
    void theLatestTenAndOneOfEachDayWeekAndMonthAreKept() {
        List<Backup> all = new ArrayList<>();
        Instant end = Instant.parse("2026-06-30T12:00:00Z");
        for (int hours = 0; hours < 24 * 300; hours += 6) {
            all.add(new Backup(Path.of("b" + hours), end.minus(Duration.ofHours(hours)), hours, 0, 0));
        }
        Set<Backup> kept = Retention.kept(all);
        assertTrue(kept.containsAll(all.subList(0, 10)));
        assertEquals(
                Set.of(1, 2, 3, 4, 5, 6),
                Set.copyOf(kept.stream()
                        .map(each -> each.at().atZone(java.time.ZoneOffset.UTC).getMonthValue())
                        .toList()));
        assertTrue(kept.size() <= 27, () -> "kept " + kept.size());
        assertTrue(kept.contains(new Backup(Path.of("b" + 138), end.minus(Duration.ofHours(138)), 138, 0, 0)));
    }
}
