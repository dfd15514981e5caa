package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article.Status;
import org.pressmark.model.Completion;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.LibraryRow;

final class FinishingTest {
    private static final String SAID = "[“We are ready,”] the mayor said.";

    private final Annotator boris = new Annotator(UUID.randomUUID(), "Boris");

    @TempDir
    Path folder;

    private static Status status(Script script) {
        return script.desk.articleProperty().get().status();
    }

    private static List<UUID> doneBy(Script script) {
        UUID article = script.desk.articleProperty().get().id();
        List<UUID> found = new ArrayList<>();
        script.desk
                .session()
                .ask(
                        reading -> reading.completions(article),
                        all -> all.stream().map(Completion::annotator).forEach(found::add));
        return found;
    }

    private void work(Script script, Annotator who) {
        script.desk.session().work(who);
        script.desk.annotatorChanged();
    }

    private static UUID anna(Script script) {
        return script.desk.session().annotator().id();
    }

    @Test
    void theFirstTagPutsAnArticleInWorkInTheSameStep() {
        try (Script script = new Script(folder, SAID)) {
            assertEquals(Status.NEW, status(script));
            script.keys("Z Enter");
            assertEquals(Status.IN_WORK, status(script));
            script.keys("Ctrl+Z");
            assertEquals(Status.NEW, status(script));
            assertEquals(0, script.desk.tags().all().size());
            script.keys("Ctrl+Shift+Z");
            assertEquals(Status.IN_WORK, status(script));
        }
    }

    @Test
    void anArticleIsDoneWhenItsOnlyAnnotatorIs() {
        try (Script script = new Script(folder, SAID)) {
            script.keys("Z Enter Ctrl+D");
            assertEquals(Status.DONE, status(script));
            assertEquals(List.of(anna(script)), doneBy(script));
            script.keys("Ctrl+Z");
            assertEquals(Status.IN_WORK, status(script));
            assertEquals(List.of(), doneBy(script));
        }
    }

    @Test
    void pressedAgainItIsInWork() {
        try (Script script = new Script(folder, SAID)) {
            script.keys("Z Enter Ctrl+D Ctrl+D");
            assertEquals(Status.IN_WORK, status(script));
            assertEquals(List.of(), doneBy(script));
        }
    }

    @Test
    void anArticleNobodyTaggedIsNewAgain() {
        try (Script script = new Script(folder, SAID)) {
            script.keys("Ctrl+D");
            assertEquals(Status.DONE, status(script));
            script.keys("Ctrl+D");
            assertEquals(Status.NEW, status(script));
        }
    }

    @Test
    void anArticleIsDoneOnlyWhenEverybodyIsWhoTagged() {
        try (Script script = new Script(folder, SAID, boris)) {
            Annotator anna = script.desk.session().annotator();
            script.keys("Z Enter");
            work(script, boris);
            script.place(SAID).keys("X Enter Ctrl+D");
            assertEquals(Status.IN_WORK, status(script));
            work(script, anna);
            script.keys("Ctrl+D");
            assertEquals(Status.DONE, status(script));
            assertEquals(List.of(boris.id(), anna.id()), doneBy(script));
        }
    }

    @Test
    void aTagByWhoIsNotDonePutsItInWorkAgain() {
        try (Script script = new Script(folder, SAID, boris)) {
            script.keys("Z Enter Ctrl+D");
            work(script, boris);
            script.place(SAID).keys("X Enter");
            assertEquals(Status.IN_WORK, status(script));
        }
    }

    @Test
    void aTagByWhoIsDoneLeavesItDone() {
        try (Script script = new Script(folder, SAID)) {
            script.keys("Z Enter Ctrl+D");
            script.place(SAID).keys("X Enter");
            assertEquals(Status.DONE, status(script));
        }
    }

    @Test
    void aStatusSetByHandStays() {
        try (Script script = new Script(folder, SAID)) {
            new Edits(script.desk)
                    .article()
                    .status(script.desk.articleProperty().get(), Status.DONE);
            script.keys("Z Enter");
            assertEquals(Status.DONE, status(script));
        }
    }

    @Test
    void takingOutTheArticleTakesItAlongAndUndoBringsItBack() {
        try (Script script = new Script(folder, SAID)) {
            UUID article = script.desk.articleProperty().get().id();
            script.keys("Z Enter Ctrl+D Ctrl+Delete");
            assertNull(script.desk.articleProperty().get());
            script.keys("Ctrl+Z");
            script.desk.open(article);
            assertEquals(List.of(anna(script)), doneBy(script));
        }
    }

    @Test
    void theLibrarySaysWhoIsDone() {
        try (Script script = new Script(folder, SAID)) {
            script.desk.library().get(0);
            script.keys("Ctrl+D");
            LibraryRow row = script.desk.library().get(0);
            assertEquals(List.of(anna(script)), row.doneBy());
            script.keys("Ctrl+Z");
            assertEquals(List.of(), script.desk.library().get(0).doneBy());
        }
    }

    @Test
    void theLibraryShowsWhatOneIsNotDoneWith() {
        try (Script script = new Script(folder, SAID, boris)) {
            script.keys("Ctrl+D");
            script.desk.library().filter(new LibraryFilter(null, null, null, anna(script)));
            assertEquals(0, script.desk.library().size());
            script.desk.library().filter(new LibraryFilter(null, null, null, boris.id()));
            assertEquals(1, script.desk.library().size());
        }
    }
}
