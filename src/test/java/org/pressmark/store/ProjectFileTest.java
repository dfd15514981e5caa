package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Head;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

final class ProjectFileTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "“We are ready,” the mayor said.";

    @TempDir
    Path folder;

    private final Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
    private ProjectFile project;

    @BeforeEach
    void makeAProjectWithAnArticle() {
        project = ProjectFile.create(
                folder.resolve("a.pressmark"), new ProjectInfo(UUID.randomUUID(), NOW), folder.resolve("locks"));
        Samples sample = Samples.article(TEXT);
        commit(Change.several(
                new Change.Added(anna), new Change.Kept(sample.content()), new Change.Added(sample.article())));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private UUID article() {
        return project.reading().articles().getFirst();
    }

    private Quote quote() {
        return Quote.of(
                Head.made(UUID.randomUUID(), article(), anna.id(), NOW),
                List.of(RoleSpan.of(RoleSpan.Role.CONTENT, TEXT, new Span(0, 15))));
    }

    private Committed commit(Change change) {
        return project.commit(Operation.step(UUID.randomUUID(), anna.id(), NOW, Message.of("deed"), change));
    }

    private void reopen() {
        project.close();
        project = ProjectFile.open(folder.resolve("a.pressmark"), folder.resolve("locks"));
    }

    @Test
    void aQuoteIsReadBackAsItWasWritten() {
        Quote quote = quote();
        commit(new Change.Added(quote));
        reopen();
        assertEquals(List.<Annotation>of(quote), project.reading().annotations(article()));
    }

    @Test
    void undoAndRedoWorkAfterReopening() {
        Quote quote = quote();
        commit(new Change.Added(quote));
        reopen();
        assertNotNull(project.undo(UUID.randomUUID(), anna.id(), NOW));
        assertEquals(List.of(), project.reading().annotations(article()));
        reopen();
        assertNotNull(project.redo(UUID.randomUUID(), anna.id(), NOW));
        assertEquals(List.<Annotation>of(quote), project.reading().annotations(article()));
        assertNull(project.redo(UUID.randomUUID(), anna.id(), NOW));
    }

    @Test
    void anArticleTakenOutComesBackWithItsTagsAndText() {
        Quote quote = quote();
        commit(new Change.Added(quote));
        UUID id = article();
        commit(Change.several(
                new Change.Removed(quote),
                new Change.Removed(project.reading().open(id).article())));
        assertEquals(0, project.reading().articleCount());
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        assertEquals(TEXT, project.reading().text(id));
        assertEquals(List.<Annotation>of(quote), project.reading().annotations(id));
    }

    @Test
    void aSpanWhoseWordsDoNotStandThereIsRefused() {
        Quote wrong = Quote.of(
                Head.made(UUID.randomUUID(), article(), anna.id(), NOW),
                List.of(RoleSpan.of(RoleSpan.Role.CONTENT, "x" + TEXT, new Span(1, 16))));
        InvalidChange refused = assertThrows(InvalidChange.class, () -> commit(new Change.Added(wrong)));
        assertEquals("annotation.words", refused.told().key());
        assertEquals(1, project.reading().latest());
    }

    @Test
    void halfAnOperationIsNeverWritten() {
        Quote quote = quote();
        Quote orphan = quote().by(UUID.randomUUID());
        assertThrows(
                InvalidChange.class, () -> commit(Change.several(new Change.Added(quote), new Change.Added(orphan))));
        assertEquals(List.of(), project.reading().annotations(article()));
        commit(new Change.Added(quote));
        assertEquals(1, project.reading().annotations(article()).size());
    }

    @Test
    void aSpeakerInUseCannotBeRemoved() {
        Speaker mayor = Speaker.named(UUID.randomUUID(), "The mayor");
        commit(Change.several(new Change.Added(mayor), new Change.Added(quote().by(mayor.id()))));
        InvalidChange refused = assertThrows(InvalidChange.class, () -> commit(new Change.Removed(mayor)));
        assertEquals("change.reference", refused.told().key());
    }

    @Test
    void aNewChangeEndsTheRedoes() {
        commit(new Change.Added(quote()));
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        commit(new Change.Added(quote()));
        assertNull(project.reading().redoable());
    }

    @Test
    void groundIsNoUndoStepAndRedoOutlivesIt() {
        commit(new Change.Added(quote()));
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        Annotator boris = new Annotator(UUID.randomUUID(), "Boris");
        project.commit(
                Operation.ground(UUID.randomUUID(), boris.id(), NOW, Message.of("deed"), new Change.Added(boris)));
        assertNotNull(project.reading().redoable());
        project.redo(UUID.randomUUID(), anna.id(), NOW);
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        assertEquals(2, project.reading().registers().annotators().size());
    }

    @Test
    void theSameProjectCannotBeOpenedTwice() {
        CannotOpen refused = assertThrows(
                CannotOpen.class, () -> ProjectFile.open(folder.resolve("a.pressmark"), folder.resolve("locks")));
        assertEquals("open.elsewhere", refused.told().key());
    }

    @Test
    void anUntouchedLogIsWhole() {
        commit(new Change.Added(quote()));
        project.undo(UUID.randomUUID(), anna.id(), NOW);
        assertNull(project.reading().firstBrokenOperation());
        assertTrue(project.reading().damage().isEmpty());
    }
}
