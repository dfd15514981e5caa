package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.format.Watch;
import org.pressmark.model.Annotation;

/// Annotation sets out of one project and into another.
final class SetExchangeTest {
    @TempDir
    Path folder;

    private Path set;

    @BeforeEach
    void export() {
        set = folder.resolve("anna.pressmark.json");
        try (Script anna = new Script(folder, "|“We will go,” Putin said.")) {
            anna.shell.set = set;
            anna.keys("Q").run("exportSet");
            anna.commands().exporting().write();
            assertEquals("tell.exported", anna.said());
        }
    }

    private static SetImport importing(Script script) {
        script.run("importSet");
        return script.commands().importing();
    }

    @Test
    void whatGoesOutIsThere() {
        assertTrue(Files.exists(set));
    }

    @Test
    void nothingComesInBeforeItIsTaken() {
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            SetImport importing = importing(boris);
            ImportState.Offered offered = assertInstanceOf(
                    ImportState.Offered.class, importing.stateProperty().get());
            assertTrue(offered.report().added() > 0);
            assertEquals(1, boris.door().reading().articleCount());
            importing.giveUp();
            assertNull(importing.stateProperty().get());
            assertEquals(1, boris.door().reading().articleCount());
        }
    }

    @Test
    void anotherProjectTakesItInOneStepAndTheReportStays() {
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            SetImport importing = importing(boris);
            importing.take();
            assertInstanceOf(ImportState.Done.class, importing.stateProperty().get());
            assertEquals(2, boris.door().reading().articleCount());
            boris.keys("Ctrl+Z");
            assertEquals(1, boris.door().reading().articleCount());
        }
    }

    @Test
    void whatIsTooMuchToBeToldIsReadAnewAlsoWhenItIsTakenBack() {
        try (Script boris = new Script(folder, "|“We will go,” Putin said.")) {
            boris.door().holdAtMost(1);
            boris.shell.set = set;
            int people = boris.desk.shelves().annotators().all().size();
            importing(boris).take();
            assertEquals(1, boris.desk.tags().all().size());
            assertEquals(people + 1, boris.desk.shelves().annotators().all().size());
            boris.commands().importing().giveUp();
            boris.keys("Ctrl+Z");
            assertEquals(0, boris.desk.tags().all().size());
            assertEquals(people, boris.desk.shelves().annotators().all().size());
            boris.keys("Ctrl+Y");
            assertEquals(1, boris.desk.tags().all().size());
        }
    }

    @Test
    void whoeverReadsItIsToldThatItWasCalledOff() {
        Course course = new Course();
        Watch first = course.next(Runnable::run);
        assertEquals(Watch.Verdict.GO_ON, first.at(1, 4));
        assertEquals(0.25, course.shareProperty().get());
        Watch second = course.next(Runnable::run);
        assertEquals(Watch.Verdict.STOP, first.at(2, 4));
        assertEquals(Watch.Verdict.GO_ON, second.at(0, 4));
        assertTrue(course.shareProperty().get() < 0);
    }

    @Test
    void takingItTwiceChangesNothing() {
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            importing(boris).take();
            long before = boris.door().reading().latest();
            SetImport importing = importing(boris);
            importing.take();
            assertEquals(before, boris.door().reading().latest());
            assertEquals("tell.setThere", boris.said());
        }
    }

    @Test
    void aFileThatIsNoSetIsRefusedWithASentence() throws IOException {
        Files.writeString(set, "no set");
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            assertInstanceOf(
                    ImportState.Refused.class, importing(boris).stateProperty().get());
            assertEquals(1, boris.door().reading().articleCount());
        }
    }

    @Test
    void anUnknownTableIsAskedAboutOnceForItsHeader() throws IOException {
        Path table = folder.resolve("mine.csv");
        Files.writeString(table, "Words;Where;Theme\nSomething;Something else;x\n");
        try (Script boris = new Script(folder, "|Something else.")) {
            SetImport importing = boris.commands().importing();
            boris.commands().take(List.of(table));
            assertInstanceOf(ImportState.Asked.class, importing.stateProperty().get());
            importing.asTags();
            assertInstanceOf(ImportState.Mapped.class, importing.stateProperty().get());
            importing.map("Words", "quote");
            importing.map("Where", "article");
            importing.map("Theme", "code");
            importing.readMapped();
            importing.take();
            assertInstanceOf(ImportState.Done.class, importing.stateProperty().get());
            importing.giveUp();
            boris.commands().take(List.of(table));
            ImportState.Offered again = assertInstanceOf(
                    ImportState.Offered.class, importing.stateProperty().get());
            assertEquals(0, again.report().added());
        }
    }

    @Test
    void whatIsPreviewedIsWhatTheChoiceMeans() {
        try (Script anna = new Script(folder, "|“We will go,” Putin said.")) {
            anna.keys("Q").run("exportSet");
            SetExport exporting = anna.commands().exporting();
            exporting.choose(exporting.choiceProperty().get().in("csv"));
            SetExport.Preview all = exporting.previewProperty().get();
            assertEquals(1, all.annotations());
            assertEquals(1, all.rows().size());
            assertTrue(all.dropped().stream().anyMatch(loss -> loss.key().equals("exchange.loss.part.TEXT")));
            exporting.choose(
                    new ExportChoice("csv", ExportChoice.Articles.OPEN, Set.of(), Set.of(Annotation.Kind.ZONE)));
            assertEquals(0, exporting.previewProperty().get().annotations());
            exporting.cancel();
            assertNull(exporting.choiceProperty().get());
            assertFalse(Files.exists(folder.resolve("nothing.csv")));
        }
    }
}
