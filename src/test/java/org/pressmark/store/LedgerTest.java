package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Backup;
import org.pressmark.model.Change;
import org.pressmark.model.Missing;

final class LedgerTest {
    @TempDir
    Path folder;

    private Bureau bureau;
    private Path older;

    @BeforeEach
    void makeAProject() {
        bureau = new Bureau(folder);
        older = folder.resolve("older");
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    private void keepACopy() throws IOException {
        bureau.close();
        Files.copy(bureau.file, older);
        bureau.reopen();
    }

    private void putTheOlderCopyBack() throws IOException {
        bureau.close();
        Files.copy(older, bureau.file, StandardCopyOption.REPLACE_EXISTING);
        bureau.reopen();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(bureau.ledger());
    }

    @Test
    void everyCommitIsNotedWithItsIdSequenceAndChange() throws IOException {
        bureau.tag(1);
        List<String> lines = lines();
        assertTrue(lines.get(lines.size() - 2).contains("\"sequence\":2"), lines.toString());
        assertTrue(lines.getLast().contains("\"kind\":\"Quote\""), lines.toString());
        assertTrue(lines.getLast().contains("We are ready"), lines.toString());
    }

    @Test
    void aFileThatIsWholeMissesNothing() {
        bureau.tag(3);
        bureau.project.undo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
        bureau.close();
        bureau.reopen();
        assertNull(bureau.project.safety().missing());
    }

    @Test
    void anOlderCopyPutBackMissesExactlyWhatWasDoneSince() throws IOException {
        keepACopy();
        bureau.tag(14);
        putTheOlderCopyBack();
        assertEquals(
                new Missing(Missing.Kind.CAN_COME_BACK, 14, Bureau.NOW),
                bureau.project.safety().missing());
    }

    @Test
    void whatIsMissingComesBackAsItWas() throws IOException {
        keepACopy();
        bureau.tag(14);
        bureau.project.undo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
        Samples second = Samples.article("Another article, added later.");
        bureau.commit(Change.several(new Change.Kept(second.content()), new Change.Added(second.article())));
        String end = bureau.project.reading().annotations(bureau.article).toString();
        putTheOlderCopyBack();
        assertEquals(0, bureau.tags());
        assertEquals(16, bureau.project.safety().bringBack());
        assertEquals(end, bureau.project.reading().annotations(bureau.article).toString());
        assertEquals(
                second.content().text(),
                bureau.project.reading().text(second.article().id()));
        assertNull(bureau.project.reading().firstBrokenOperation());
        bureau.close();
        bureau.reopen();
        assertNull(bureau.project.safety().missing());
    }

    @Test
    void aDeletedFileIsFoundAgainInTheLedgerOfItsCopy() throws IOException {
        keepACopy();
        bureau.tag(3);
        bureau.close();
        Files.delete(bureau.file);
        bureau.project = ProjectFile.open(older, bureau.home);
        assertEquals(3, bureau.project.safety().missing().changes());
        bureau.project.safety().bringBack();
        assertEquals(3, bureau.tags());
    }

    @Test
    void aCopyThatWentAnotherWayIsTold() throws IOException {
        keepACopy();
        bureau.tag(5);
        bureau.close();
        Files.copy(older, bureau.file, StandardCopyOption.REPLACE_EXISTING);
        bureau.project = ProjectFile.open(bureau.file, folder.resolve("another machine"));
        bureau.tag(2);
        bureau.close();
        bureau.reopen();
        assertEquals(
                new Missing(Missing.Kind.PARTED, 5, Bureau.NOW),
                bureau.project.safety().missing());
    }

    @Test
    void whoeverGoesOnWithoutWhatIsMissingLosesItNowhere() throws IOException {
        keepACopy();
        bureau.tag(5);
        putTheOlderCopyBack();
        bureau.tag(1);
        bureau.close();
        bureau.reopen();
        assertNull(bureau.project.safety().missing());
        try (var files = Files.list(bureau.ledger().getParent())) {
            assertTrue(files.anyMatch(each -> each.toString().endsWith(".kept")));
        }
    }

    @Test
    void aLineCutOffInTheMiddleCountsAsNotWritten() throws IOException {
        bureau.tag(2);
        bureau.close();
        Path ledger = bureau.ledger();
        Files.writeString(ledger, "{\"sequence\":4,\"id\":\"cut", StandardOpenOption.APPEND);
        bureau.reopen();
        assertNull(bureau.project.safety().missing());
        bureau.tag(1);
        bureau.close();
        bureau.reopen();
        assertNull(bureau.project.safety().missing());
        assertTrue(lines().getLast().contains("Quote"));
    }

    @Test
    void aBackupTrimsIt() throws IOException {
        bureau.tag(3);
        Backup backup = bureau.project.backups().take(Bureau.NOW);
        bureau.tag(2);
        bureau.project.safety().covered(backup);
        assertEquals(5, lines().size());
        bureau.tag(1);
        assertEquals(7, lines().size());
    }

    @Test
    void aTrimmedLedgerStillKnowsAnOlderCopy() throws IOException {
        keepACopy();
        bureau.tag(3);
        bureau.project.safety().covered(bureau.project.backups().take(Bureau.NOW));
        putTheOlderCopyBack();
        assertEquals(
                new Missing(Missing.Kind.IN_A_BACKUP, 3, null),
                bureau.project.safety().missing());
    }

    @Test
    void aLedgerThatCannotBeWrittenStopsNoChange() throws IOException {
        Path home = folder.resolve("second home");
        Path project = Files.createDirectories(folder.resolve("second"));
        try (Bureau second = new Bureau(project, home)) {
            second.close();
            Path ledger = second.ledger();
            Files.delete(ledger);
            Files.createDirectory(ledger);
            Files.createFile(ledger.resolve("in the way"));
            second.reopen();
            second.tag(1);
            assertEquals(1, second.tags());
            assertNotNull(second.project.safety().trouble());
        }
    }
}
