package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evidence packs from the window.
final class EvidenceCommandsTest {
    @TempDir
    Path folder;

    private Document page(Script anna) throws IOException {
        return Jsoup.parse(Files.readString(anna.shell.report));
    }

    @Test
    void tagAtTheCaretGoesOutAlone() throws IOException {
        try (Script anna = new Script(folder, "|\u201cWe will go,\u201d Putin said. \u201cAnd stay.\u201d")) {
            anna.shell.report = folder.resolve("pack.html");
            anna.keys("Q Ctrl+E");
            assertEquals("tell.evidence", anna.said());
            assertEquals(1, page(anna).select("article").size());
        }
    }

    @Test
    void withoutATagNothingIsWritten() {
        try (Script anna = new Script(folder, "|Nothing is said.")) {
            anna.shell.report = folder.resolve("pack.html");
            anna.keys("Ctrl+E");
            assertEquals("tell.noTag", anna.said());
            assertFalse(Files.exists(anna.shell.report));
        }
    }

    @Test
    void articleAndProjectGoOutAsTheNameEnds() throws IOException {
        try (Script anna = new Script(folder, "|\u201cWe will go,\u201d Putin said.")) {
            anna.shell.report = folder.resolve("pack.html");
            anna.keys("Q").run("evidenceOfArticle");
            assertEquals(1, page(anna).select("article").size());
            anna.shell.report = folder.resolve("pack.docx");
            anna.run("evidenceOfProject");
            try (InputStream stream = Files.newInputStream(anna.shell.report);
                    XWPFDocument document = new XWPFDocument(stream)) {
                assertTrue(document.getParagraphs().size() > 5);
            }
        }
    }
}
