package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Verdict;

/// What a reviewer decides is a change like any other: on disk at once, in the log, taken back by undo.
final class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private final Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
    private final UUID boris = UUID.randomUUID();
    private final Samples sample = Samples.article("The mayor spoke.");
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

    private Verdict verdict(List<UUID> mine, List<UUID> theirs, @Nullable String matter) {
        return new Verdict(
                UUID.randomUUID(),
                sample.article().id(),
                new Verdict.Subject(anna.id(), boris, mine, theirs, matter),
                new Verdict.Seen("BORDER", List.of("SPEAKER"), "ab12"),
                Verdict.Choice.TAKE_BORDER,
                List.of("SPEAKER"),
                List.of(UUID.randomUUID()),
                null,
                "The comma belongs to it.",
                anna.id(),
                NOW);
    }

    private List<Verdict> all() {
        return project.reading().verdicts(sample.article().id());
    }

    @Test
    void isReadBackAsItWasMade() {
        Verdict about = verdict(List.of(UUID.randomUUID()), List.of(UUID.randomUUID(), UUID.randomUUID()), null);
        Verdict stated = verdict(List.of(), List.of(), "PUBLISHER");
        commit(Change.several(new Change.Added(about), new Change.Added(stated)));
        project.close();
        project = ProjectFile.open(file(), folder.resolve("locks"));
        assertEquals(List.of(about, stated), all());
    }

    @Test
    void undoTakesItBack() {
        commit(new Change.Added(verdict(List.of(), List.of(UUID.randomUUID()), null)));
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        assertEquals(List.of(), all());
    }

    @Test
    void itsSubjectIsTheSameInWhateverOrderItsTagsAreNamed() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        assertEquals(
                verdict(List.of(one, two), List.of(), null).subject(),
                verdict(List.of(two, one), List.of(), null).subject());
    }

    @Test
    void aSubjectIsEitherTagsOrAMatter() {
        assertThrows(InvalidChange.class, () -> verdict(List.of(), List.of(), null));
        assertThrows(InvalidChange.class, () -> verdict(List.of(UUID.randomUUID()), List.of(), "PUBLISHER"));
        assertThrows(InvalidChange.class, () -> verdict(List.of(), List.of(), "no word"));
    }

    @Test
    void whoDecidedAndWhoWasComparedHaveWorked() {
        assertEquals(false, project.reading().hasWorked(anna.id()));
        commit(new Change.Added(verdict(List.of(), List.of(UUID.randomUUID()), null)));
        assertTrue(project.reading().hasWorked(anna.id()));
        assertTrue(project.reading().hasWorked(boris));
    }
}
