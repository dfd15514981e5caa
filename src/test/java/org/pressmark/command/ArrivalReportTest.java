package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.ArrivalReport.Fate;
import org.pressmark.intake.archive.Zips;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.model.Article;
import org.pressmark.model.Provenance.OutletEvidence;
import org.pressmark.settings.Phrases;

/// What is said of everything that was to come in, and what can still be done about it.
final class ArrivalReportTest {
    @TempDir
    Path folder;

    private Path in;
    private Office office;
    private Arrivals arrivals;

    @BeforeEach
    void begin() throws IOException {
        office = Office.inPlace(folder);
        arrivals = office.commands.arrivals();
        in = Files.createDirectory(folder.resolve("in"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(in.resolve(name), bytes);
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(in.resolve(name), words);
    }

    private static byte[] locked(String words) {
        try (Sheets sheets = new Sheets().line(60, 100, 10, words).locked("sesame")) {
            return sheets.bytes();
        }
    }

    private ArrivalReport report() {
        return arrivals.report();
    }

    private Article open() {
        return office.desk.articleProperty().get();
    }

    @Test
    void theOriginalOfAnArticleIsWrittenAsItCame() throws IOException {
        byte[] came = "\ufeffThe mayor spoke.\r\nTwo.".getBytes(StandardCharsets.UTF_8);
        office.shell.articles = List.of(file("talk.txt", came));
        office.commands.keymap().named("addArticles").run();
        office.shell.report = folder.resolve("out.txt");
        office.commands.keymap().named("saveOriginal").run();
        assertEquals("talk.txt", office.shell.asked.getLast());
        assertArrayEquals(came, Files.readAllBytes(folder.resolve("out.txt")));
    }

    @Test
    void aTextTooLongToPasteIsRefusedInASentence() {
        office.shell.clipboard = "The mayor spoke. ".repeat(2_000_000);
        office.commands.keymap().named("pasteArticle").run();
        assertEquals(Map.of(Fate.REFUSED, 1), report().counts());
    }

    @Nested
    final class OfAFolder {
        @BeforeEach
        void add() throws IOException {
            file("a.txt", "The mayor spoke.");
            file("b.txt", "The mayor spoke.");
            file("c.txt", new byte[0]);
            file("d.css", "p {}");
            office.shell.folder = in;
            office.commands.keymap().named("addFolder").run();
        }

        @Test
        void everythingIsCountedWithItsReason() {
            assertEquals(Map.of(Fate.ADDED, 1, Fate.THERE, 1, Fate.REFUSED, 1, Fate.PASSED_OVER, 1), report().counts());
            assertTrue(report().shownProperty().get());
        }

        @Test
        void itIsCopiedAsLines() {
            office.commands.keymap().named("copyArrivalReport").run();
            List<String> lines = office.shell.copied.plain().lines().sorted().toList();
            assertEquals("Added\ta.txt\tThe mayor spoke.", lines.getFirst());
            assertTrue(lines.contains(
                    "Not added\tc.txt is empty: there is nothing in it to read. Choose a file with text."));
            assertTrue(lines.stream().anyMatch(line -> line.contains("(css 1)")), lines.toString());
        }

        @Test
        void itIsPutAwayAndAskedForAgain() {
            arrivals.dismiss();
            assertFalse(report().shownProperty().get());
            office.commands.keymap().named("arrivalReport").run();
            assertTrue(report().shownProperty().get());
        }
    }

    @Test
    void oneArticleThatLiesOpenNeedsNoReport() throws IOException {
        arrivals.add(List.of(file("a.txt", "The mayor spoke.")));
        assertFalse(report().shownProperty().get());
        assertEquals(1, report().lines().size());
    }

    @Test
    void lockedFilesOfAnArchiveAskOnceAndTheRestIsRead() throws IOException {
        Path zip = file(
                "a.zip",
                Zips.empty()
                        .with("one.pdf", locked("The first locked text."))
                        .with("two.pdf", locked("The second locked text."))
                        .with("three.txt", "An open text.")
                        .bytes());
        arrivals.add(List.of(zip));
        arrivals.choose(arrivals.contentsProperty().get().entries());
        assertEquals(Map.of(Fate.ADDED, 1), report().counts());
        assertEquals("a.zip/one.pdf", arrivals.asking().lockedProperty().get().fileName());
        arrivals.asking().unlock("wrong");
        assertTrue(arrivals.asking().lockedProperty().get().isWrong());
        arrivals.asking().unlock("sesame");
        assertEquals(Map.of(Fate.ADDED, 3), report().counts());
        assertNull(arrivals.asking().lockedProperty().get());
    }

    @Test
    void whatWasRefusedIsReadFirstAndTheRestAsItCame() throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (int at = 1; at <= 9; at++) {
            files.add(file(at + ".txt", at == 5 ? "" : "Text " + at));
        }
        arrivals.add(files);
        assertEquals(
                List.of("Text 1", "Text 2", "Text 3", "Text 4", "Text 6", "Text 7", "Text 8", "Text 9"),
                report().lines().stream().skip(1).map(ArrivalReport.Line::title).toList());
        assertEquals(Fate.REFUSED, report().lines().getFirst().fate());
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        arrivals.add(List.of(file("a.pdf", locked("A locked text.")), file("b.txt", "An open text.")));
        arrivals.asking().leaveLocked();
        assertEquals(Map.of(Fate.ADDED, 1, Fate.LEFT_OUT, 1), report().counts());
    }

    @Nested
    final class OfATable {
        private void add(String outlet) throws IOException {
            Path table = file("t.csv", "text,outlet,url\nThe mayor spoke.," + outlet + ",https://presstv.ir/1\n");
            arrivals.add(List.of(table));
            arrivals.asking().map(Map.of("text", "text", "outlet", "outlet", "url", "url"));
        }

        @Test
        void theOutletItNamesIsThePublisher() throws IOException {
            add("the sputnik");
            assertEquals(office.sputnik.id(), open().provenance().publisher());
            assertEquals(OutletEvidence.STATED, open().provenance().evidence());
            assertNull(open().note());
        }

        @Test
        void aNameTheRegisterLacksIsKeptAndCanComeIntoIt() throws IOException {
            add("Quayside Courier");
            assertNull(open().provenance().publisher());
            assertEquals("Outlet in the table: Quayside Courier", open().note());
            assertTrue(report().shownProperty().get());
            arrivals.registerStrangers();
            assertEquals(
                    "Quayside Courier",
                    office.desk
                            .shelves()
                            .outlets()
                            .find(open().provenance().publisher())
                            .name());
            assertNull(open().note());
            office.session.undo();
            assertEquals("Outlet in the table: Quayside Courier", open().note());
        }

        @Test
        void withoutANameTheUrlSpeaks() throws IOException {
            add("");
            assertEquals(office.pressTv.id(), open().provenance().publisher());
        }
    }

    @Test
    void aPageOfAnUnknownHouseOffersIt() throws IOException {
        String words = "The mayor spoke, and the council, which had waited, listened to her for an hour. ";
        Path page = file(
                "p.html",
                "<title>T</title><meta property=og:site_name content='Quayside Courier'>"
                        + "<link rel=canonical href='https://www.quayside.example/1'><nav>Home</nav><article><p>"
                        + words.repeat(6) + "<p>" + words.repeat(5) + "</article>");
        arrivals.add(List.of(page));
        assertEquals(
                "Quayside Courier",
                arrivals.waiting().previewProperty().get().houses().stranger());
        arrivals.waiting().publishedBy(Waiting.House.NEW);
        arrivals.waiting().take();
        var outlet = office.desk.shelves().outlets().find(open().provenance().publisher());
        assertEquals(List.of("quayside.example"), outlet.domains());
    }

    @Test
    void theSourceOfAPageIsPastedAsAPage() {
        office.shell.clipboard = "<!DOCTYPE html><html><title>T</title><nav>Home</nav><article><p>"
                + "The mayor spoke, and the council, which had waited, listened. ".repeat(8) + "</article></html>";
        office.commands.keymap().named("pasteArticle").run();
        arrivals.waiting().take();
        assertTrue(office.desk.textProperty().get().text().startsWith("The mayor spoke"));
        assertEquals("T", open().title());
    }

    @Test
    void theReportIsWrittenInTheWordsOfTheProgram() throws IOException {
        arrivals.add(List.of(file("a.txt", "The mayor spoke.")));
        assertEquals("Added\ta.txt\tThe mayor spoke.\n", report().written(Phrases.english()));
    }
}
