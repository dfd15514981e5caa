package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Speaker;

/// An export is there whole or not at all, and is the project of one moment.
final class ExportTest {
    @TempDir
    Path folder;

    private Trial project;

    @BeforeEach
    void makeAProject() {
        project = new Trial(folder, "a");
        project.article("One.");
        project.article("Two.");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Export export(String name) {
        return new Export(folder.resolve(name), Trial.format(), Portion.ALL, new Stamp("test", Trial.NOW));
    }

    @Test
    void unfinishedExportLeavesNothing() throws IOException {
        try (Export export = export("x.json")) {
            assertTrue(export.slice(project.reading()));
            assertTrue(export.slice(project.reading()));
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().contains("x.json")));
        }
    }

    @Test
    void linkIsFollowed() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        try (Export export = export("link.json")) {
            while (export.slice(project.reading())) {
                continue;
            }
        }
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(real) > 0);
    }

    @Test
    void changeMeanwhileIsInTheExport() {
        try (Export export = export("x.json")) {
            export.slice(project.reading());
            export.slice(project.reading());
            export.slice(project.reading());
            project.add(Speaker.named(project.id(), "Came late"));
            while (export.slice(project.reading())) {
                continue;
            }
            assertEquals(2, export.articles());
        }
        assertTrue(Trial.text(folder.resolve("x.json")).contains("Came late"));
    }

    @Test
    void projectThatNeverRestsIsGivenUpOn() {
        try (Export export = export("x.json")) {
            assertThrows(CannotExport.class, () -> {
                while (export.slice(project.reading())) {
                    project.add(Speaker.named(project.id(), "Another"));
                }
            });
        }
        assertFalse(Files.exists(folder.resolve("x.json")));
    }

    @Test
    void formatsAreFoundByNameAndByEnding() {
        Formats formats = Formats.usual();
        assertTrue(formats.readable("pressmark").isPresent());
        assertTrue(formats.writable("pressmark").isPresent());
        assertTrue(formats.of(Path.of("A.PRESSMARK.JSON")).isPresent());
        assertTrue(formats.of(Path.of("a.unknown")).isEmpty());
        assertTrue(formats.readable("nothing").isEmpty());
    }
}
