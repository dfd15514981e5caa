package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Dismissal;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// What is put aside stays put aside (invariant 10), on disk like everything else.
final class DismissalTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "“We are ready, the mayor said \ud83d\ude80.";

    @TempDir
    Path folder;

    private final Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
    private final Samples sample = Samples.article(TEXT);
    private ProjectFile project;

    @BeforeEach
    void makeAProjectWithAnArticle() {
        project = ProjectFile.create(file(), new ProjectInfo(UUID.randomUUID(), NOW), folder.resolve("locks"));
        commit(Change.several(
                new Change.Added(anna), new Change.Kept(sample.content()), new Change.Added(sample.article())));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path file() {
        return folder.resolve("a.pressmark");
    }

    private void commit(Change change) {
        project.commit(Operation.step(UUID.randomUUID(), anna.id(), NOW, Message.of("deed"), change));
    }

    private Dismissal dismissal(@Nullable Anchor place, @Nullable UUID about) {
        return new Dismissal(
                UUID.randomUUID(),
                sample.article().id(),
                Dismissal.Matter.FOLLOW_UP,
                "UNBALANCED_MARK",
                place,
                about,
                anna.id(),
                NOW);
    }

    private List<Dismissal> all() {
        return project.reading().dismissals(sample.article().id());
    }

    private void reopen() {
        project.close();
        project = ProjectFile.open(file(), folder.resolve("locks"));
    }

    @Test
    void isReadBackAsItWasWritten() {
        Dismissal placed = dismissal(Anchor.of(TEXT, new Span(0, 1)), null);
        commit(new Change.Added(placed));
        reopen();
        assertEquals(List.of(placed), all());
        assertEquals(placed, project.reading().find(Dismissal.class, placed.id()));
    }

    @Test
    void mayBeAboutAnEntryThatIsNotThere() {
        Dismissal about = dismissal(null, UUID.randomUUID());
        commit(new Change.Added(about));
        assertEquals(List.of(about), all());
        assertEquals(List.of(), project.reading().damage());
    }

    @Test
    void undoneAndRedoneAfterReopening() {
        Dismissal placed = dismissal(Anchor.of(TEXT, new Span(0, 1)), null);
        commit(new Change.Added(placed));
        reopen();
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        assertEquals(List.of(), all());
        reopen();
        project.redo(UUID.randomUUID(), anna.id(), NOW);
        assertEquals(List.of(placed), all());
        assertNull(project.reading().firstBrokenOperation());
    }

    @Test
    void holdsItsArticle() {
        commit(new Change.Added(dismissal(null, null)));
        Article article = sample.article();
        InvalidChange refused = assertThrows(InvalidChange.class, () -> commit(new Change.Removed(article)));
        assertEquals("change.reference", refused.told().key());
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        Anchor wrong = new Anchor(new Span(0, 2), "xx", "", "");
        InvalidChange refused =
                assertThrows(InvalidChange.class, () -> commit(new Change.Added(dismissal(wrong, null))));
        assertEquals("dismissal.place", refused.told().key());
    }

    @Test
    void halfACharacterIsRefused() {
        int rocket = TEXT.indexOf("\ud83d\ude80");
        Anchor half = new Anchor(new Span(rocket - 1, rocket + 1), TEXT.substring(rocket - 1, rocket + 1), "", "");
        assertThrows(InvalidChange.class, () -> commit(new Change.Added(dismissal(half, null))));
    }

    @Test
    void whatIsAWord() {
        for (String what : List.of("", "two words", "lower", "1ST", "Ü", "LINE\n")) {
            assertThrows(
                    InvalidChange.class,
                    () -> new Dismissal(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            Dismissal.Matter.PROPOSAL,
                            what,
                            null,
                            null,
                            anna.id(),
                            NOW),
                    what);
        }
    }

    @Test
    void whoPutSomethingAsideHasWorked() {
        assertEquals(false, project.reading().hasWorked(anna.id()));
        commit(new Change.Added(dismissal(null, null)));
        assertTrue(project.reading().hasWorked(anna.id()));
    }

    /// As a file of the first version is: with its first step and no other.
    private void makeAFileOfTheFirstVersion() throws IOException, SQLException {
        project.close();
        try (InputStream first = Objects.requireNonNull(Migrations.class.getResourceAsStream("001-project.sql"));
                Connection older = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("older.pressmark"))) {
            older.createStatement().executeUpdate(new String(first.readAllBytes(), StandardCharsets.UTF_8));
            older.createStatement().execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            older.createStatement().execute("PRAGMA user_version = 1");
            older.createStatement()
                    .execute("INSERT INTO project VALUES ('" + UUID.randomUUID() + "', '2026-01-02T03:04:05Z')");
        }
    }

    @Test
    void anOlderFileTakesThemInFromItsNextOpening() throws IOException, SQLException {
        makeAFileOfTheFirstVersion();
        project = ProjectFile.open(folder.resolve("older.pressmark"), folder.resolve("locks"));
        commit(Change.several(
                new Change.Added(anna), new Change.Kept(sample.content()), new Change.Added(sample.article())));
        Dismissal made = dismissal(null, null);
        commit(new Change.Added(made));
        assertEquals(List.of(made), all());
    }

    @Test
    void anOlderFileIsBackedUpBeforeItTakesThemIn() throws IOException, SQLException {
        makeAFileOfTheFirstVersion();
        project = ProjectFile.open(folder.resolve("older.pressmark"), folder.resolve("locks"));
        assertEquals(1, project.backups().all().size());
    }

    @Test
    void anOlderFileThatIsOnlyLookedAtHasNone() throws IOException, SQLException {
        makeAFileOfTheFirstVersion();
        project = ProjectFile.openReadOnly(folder.resolve("older.pressmark"), folder.resolve("locks"));
        assertEquals(List.of(), all());
        assertEquals(false, project.reading().hasWorked(anna.id()));
        assertEquals(List.of(), project.reading().damage());
        assertEquals(List.of(), project.reading().registers().codes());
    }
}
