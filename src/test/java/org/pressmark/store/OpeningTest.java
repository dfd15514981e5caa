package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Refusal;

final class OpeningTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAProject() {
        file = folder.resolve("a.pressmark");
        create().close();
    }

    private ProjectFile create() {
        return ProjectFile.create(file, new ProjectInfo(UUID.randomUUID(), NOW), folder.resolve("locks"));
    }

    private ProjectFile open() {
        return ProjectFile.open(file, folder.resolve("locks"));
    }

    private String refusal() {
        return assertThrows(CannotOpen.class, this::open).told().key();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(statement);
        }
    }

    private static Operation annotator() {
        Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
        return Operation.step(UUID.randomUUID(), anna.id(), NOW, Message.of("deed"), new Change.Added(anna));
    }

    @Test
    void aProjectOfANewerProgramIsToldApart() throws SQLException {
        sql("PRAGMA user_version = 99");
        assertEquals("open.newer", refusal());
    }

    @Test
    void anotherDatabaseIsNoProject() throws SQLException {
        sql("PRAGMA application_id = 7");
        assertEquals("open.foreign", refusal());
    }

    @Test
    void aTextIsNoProject() throws IOException {
        Files.writeString(file, "The mayor spoke. ".repeat(100));
        assertEquals("open.foreign", refusal());
    }

    @Test
    void anEmptyFileIsNoProject() throws IOException {
        Files.write(file, new byte[0]);
        assertEquals("open.foreign", refusal());
    }

    @Test
    void aMissingFileIsToldApart() throws IOException {
        Files.delete(file);
        assertEquals("open.missing", refusal());
    }

    @Test
    void aFolderIsToldApart() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        assertEquals("open.folder", refusal());
    }

    @Test
    void aTruncatedProjectIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 8192));
        assertEquals("open.damaged", refusal());
    }

    @Test
    void aTriggerMakesAProjectForeign() throws SQLException {
        sql("CREATE TRIGGER t AFTER INSERT ON annotator BEGIN DELETE FROM annotator; END");
        assertEquals("open.foreign", refusal());
    }

    @Test
    void aStrangersFileIsLeftAsItWasWithTheJournalBesideIt() throws IOException, SQLException {
        sql("PRAGMA application_id = 7");
        Path journal = folder.resolve("a.pressmark-journal");
        Files.write(journal, new byte[] {(byte) 0xd9, (byte) 0xd5, 5, (byte) 0xf9, 32, (byte) 0xa1, 99, (byte) 0xd7});
        byte[] before = Files.readAllBytes(file);
        refusal();
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(8, Files.size(journal));
    }

    /// As a program that was killed leaves it: half a change in the file, what was there before in the journal.
    private Path cutOff() throws IOException, SQLException {
        Path cut = folder.resolve("cut.pressmark");
        sql("CREATE TABLE filler (page BLOB)");
        sql("INSERT INTO filler WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
                + " SELECT zeroblob(3000) FROM n");
        try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = writer.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 1");
            writer.setAutoCommit(false);
            statement.executeUpdate("UPDATE filler SET page = randomblob(3000)");
            Files.copy(file, cut);
            Files.copy(folder.resolve("a.pressmark-journal"), folder.resolve("cut.pressmark-journal"));
        }
        return cut;
    }

    @Test
    void aFileThatWasCutOffIsToldApartFromADamagedOneAndLeftAsItWas() throws IOException, SQLException {
        Path cut = cutOff();
        Path journal = folder.resolve("cut.pressmark-journal");
        byte[] before = Files.readAllBytes(cut);
        byte[] undo = Files.readAllBytes(journal);
        CannotOpen refused =
                assertThrows(CannotOpen.class, () -> ProjectFile.openReadOnly(cut, folder.resolve("locks")));
        assertEquals("open.unfinished", refused.told().key());
        assertArrayEquals(before, Files.readAllBytes(cut));
        assertArrayEquals(undo, Files.readAllBytes(journal));
    }

    @Test
    void aProjectOpenForReadingTakesNoChange() {
        try (ProjectFile project = ProjectFile.openReadOnly(file, folder.resolve("locks"))) {
            Refusal refused = assertThrows(InvalidChange.class, () -> project.commit(annotator()));
            assertEquals("project.readOnly", refused.told().key());
        }
    }

    @Test
    void aProjectCanBeReadWhileItIsOpenElsewhere() {
        try (ProjectFile writer = open();
                ProjectFile reader = ProjectFile.openReadOnly(file, folder.resolve("locks"))) {
            writer.commit(annotator());
            assertEquals(1, reader.reading().latest());
        }
    }

    @Test
    void theLockGoesWithTheProject() {
        open().close();
        open().close();
    }

    @Test
    void nothingIsOverwrittenByANewProject() {
        assertEquals(
                "create.there",
                assertThrows(CannotOpen.class, this::create).told().key());
    }

    @Test
    void aDeletedFileIsNoticedBeforeAnythingIsCalledSaved() throws IOException {
        try (ProjectFile project = open()) {
            Files.delete(file);
            assertEquals(
                    "store.gone",
                    assertThrows(NotSaved.class, () -> project.commit(annotator()))
                            .told()
                            .key());
        }
    }

    @Test
    void aReplacedFileIsNoticedBeforeAnythingIsCalledSaved() throws IOException {
        Path other = folder.resolve("b");
        Files.copy(file, other);
        try (ProjectFile project = open()) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(
                    "store.replaced",
                    assertThrows(NotSaved.class, () -> project.commit(annotator()))
                            .told()
                            .key());
        }
    }

    @Test
    void aCopyHoldsWhatTheProjectHolds() {
        Path copy = folder.resolve("copy.pressmark");
        try (ProjectFile project = open()) {
            project.commit(annotator());
            project.copyTo(copy);
            try (ProjectFile copied = ProjectFile.openReadOnly(copy, folder.resolve("locks"))) {
                assertEquals(project.reading().registers(), copied.reading().registers());
            }
        }
    }

    @Test
    void theSettingsThatKeepChangesSafeAreOn() {
        try (ProjectFile project = open()) {
            assertEquals("truncate 3 1 0 1 0", project.settings());
        }
    }
}
