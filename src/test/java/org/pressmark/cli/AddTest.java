package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.intake.archive.Zips;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.model.Article;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.session.Door;

/// `new`, `add` and `list`.
final class AddTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        assertEquals(0, terminal.run("new", "./a.pressmark", "--annotator", "Anna"));
    }

    private Door look() {
        return Door.look(terminal.file("a.pressmark"), terminal.workshop());
    }

    @Test
    void originalIsWrittenAsItCame() throws IOException {
        byte[] came = "\ufeffThe mayor spoke.\r\nTwo.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(terminal.file("talk.txt"), came);
        assertEquals(0, terminal.run("add", "./a.pressmark", "./talk.txt"));
        String id;
        try (Door door = look()) {
            id = door.reading().page(0, 1).getFirst().article().id().toString();
        }
        Files.createDirectory(terminal.file("out"));
        assertEquals(0, terminal.run("original", "./a.pressmark", id, "--out", "./out"));
        assertArrayEquals(came, Files.readAllBytes(terminal.file("out/talk.txt")));
        assertTrue(terminal.out().contains("pressmark-text 1\tUTF-8"), terminal.out());
        assertEquals(1, terminal.run("original", "./a.pressmark", id, "--out", "./out"));
        assertTrue(terminal.err().contains("there already"), terminal.err());
        assertEquals(2, terminal.run("original", "./a.pressmark", "nonsense", "--out", "./out"));
    }

    @Test
    void newProjectHoldsWhatShips() {
        try (Door door = look()) {
            var registers = door.reading().registers();
            assertTrue(registers.outlets().size() >= 23);
            assertEquals(4, registers.presets().size());
            assertFalse(registers.codes().isEmpty());
            assertEquals("Anna", registers.annotators().getFirst().name());
        }
    }

    @Test
    void bareProjectHoldsNothing() {
        assertEquals(0, terminal.run("new", "./bare.pressmark", "--bare"));
        try (Door door = Door.look(terminal.file("bare.pressmark"), terminal.workshop())) {
            assertEquals(0, door.reading().registers().outlets().size());
        }
    }

    @Test
    void nothingIsOverwrittenByNew() {
        terminal.write("there.pressmark", "something");
        assertEquals(1, terminal.run("new", "./there.pressmark"));
        assertEquals("something", terminal.read("there.pressmark"));
    }

    @Test
    void eachArticleAddedIsALineOfIdOutletAndTitle() {
        terminal.write("one.txt", "First title\n\nText.");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./one.txt"));
        String[] columns = terminal.lines().getFirst().split("\t");
        assertEquals(columns[0], UUID.fromString(columns[0]).toString());
        assertEquals("unknown", columns[1]);
        assertEquals("First title", columns[2]);
    }

    @Test
    void foldersAreTakenWithTheFoldersInThem() {
        terminal.write("texts/one.txt", "One.");
        terminal.write("texts/deep/two.txt", "Two.");
        terminal.write("texts/page.html", "<p>Three.");
        terminal.write("texts/style.css", "p {}");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./texts"));
        assertEquals(3, terminal.lines().size());
    }

    private static final String PAGE = "<html lang=en><link rel=canonical href='https://www.rt.com/news/1'>"
            + "<meta property=og:title content='Talks go on'><meta name=author content='A. Reporter'>"
            + "<meta property=article:published_time content=2022-03-11T09:00:00+03:00><nav>Home</nav><article>"
            + "<p>The mayor spoke, and the council, which had waited, listened to her for an hour.</p>".repeat(6)
            + "</article><footer>All rights reserved</footer>";

    @Test
    void pageBringsWhatItSaysOfItself() {
        terminal.write("page.html", PAGE);
        assertEquals(0, terminal.run("add", "./a.pressmark", "./page.html"));
        assertTrue(terminal.lines().getFirst().endsWith("\tRT\tTalks go on"), terminal.out());
        assertTrue(terminal.err().contains("RT"), terminal.err());
        try (Door door = look()) {
            Article article =
                    door.reading().open(door.reading().articles().getFirst()).article();
            assertEquals("https://www.rt.com/news/1", article.provenance().url());
            assertEquals(Provenance.OutletEvidence.URL, article.provenance().evidence());
            assertEquals("A. Reporter", article.provenance().byline());
            assertEquals(
                    new When("2022-03-11T06:00:00Z", "+03:00"), article.dates().published());
            assertEquals("en", article.language());
            assertFalse(door.reading().open(article.id()).text().contains("rights"));
        }
    }

    @Test
    void wholePageIsTakenWhereThatIsSaid() {
        terminal.write("page.html", PAGE);
        assertEquals(0, terminal.run("add", "./a.pressmark", "./page.html", "--page-text"));
        try (Door door = look()) {
            String text =
                    door.reading().open(door.reading().articles().getFirst()).text();
            assertTrue(text.startsWith("Home\n\nThe mayor"), text);
            assertTrue(text.endsWith("All rights reserved"), text);
        }
    }

    private void writeArchive() {
        StringBuilder archive = new StringBuilder();
        for (String topic : new String[] {"talks", "grain"}) {
            String answer =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>On " + topic + "</title><p>" + topic;
            archive.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.rt.com/")
                    .append(topic)
                    .append("\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ")
                    .append(answer.length())
                    .append("\r\n\r\n")
                    .append(answer)
                    .append("\r\n\r\n");
        }
        terminal.write("crawl.warc", archive.toString());
    }

    @Test
    void contentsOfAnArchiveAreSaidAndNothingIsAdded() {
        writeArchive();
        assertEquals(0, terminal.run("add", "./a.pressmark", "./crawl.warc", "--contents"));
        assertEquals(2, terminal.lines().size());
        assertTrue(terminal.lines().getFirst().endsWith("https://www.rt.com/talks\tOn talks"), terminal.out());
        try (Door door = look()) {
            assertEquals(0, door.reading().articleCount());
        }
    }

    @Test
    void partOfAnArchiveCanBeMeant() {
        writeArchive();
        assertEquals(0, terminal.run("add", "./a.pressmark", "./crawl.warc", "--only", "GRAIN"));
        assertEquals(1, terminal.lines().size());
        assertTrue(terminal.lines().getFirst().endsWith("\tRT\tOn grain"), terminal.out());
        assertEquals(1, terminal.run("add", "./a.pressmark", "./crawl.warc", "--only", "weather"));
        assertTrue(terminal.err().contains("--contents"), terminal.err());
    }

    @Test
    void addingSeveralIsOneUndoStep() {
        terminal.write("texts/one.txt", "One.");
        terminal.write("texts/two.txt", "Two.");
        terminal.run("add", "./a.pressmark", "./texts");
        try (Door door = Door.open(terminal.file("a.pressmark"), terminal.workshop())) {
            assertEquals(2, door.reading().articleCount());
            door.undo(UUID.randomUUID());
            assertEquals(0, door.reading().articleCount());
        }
    }

    @Test
    void sameTextIsTakenOnceAndSaid() {
        terminal.write("one.txt", "Same\ntext.");
        terminal.write("two.txt", "Same\r\ntext.");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./one.txt", "./two.txt"));
        assertEquals(1, terminal.lines().size());
        assertTrue(terminal.err().contains("two.txt"), terminal.err());
        assertEquals(0, terminal.run("add", "./a.pressmark", "./one.txt"));
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains("same text"), terminal.err());
    }

    @Test
    void refusedFileKeepsNoOtherOut() {
        terminal.write("texts/empty.txt", "");
        terminal.write("texts/good.txt", "Good.");
        assertEquals(1, terminal.run("add", "./a.pressmark", "./texts", "./none.txt"));
        assertEquals(1, terminal.lines().size());
        assertTrue(terminal.err().contains("empty.txt"));
        assertTrue(terminal.err().contains("none.txt"));
    }

    @Test
    void uncertainCharacterSetIsAskedForAndCanBeNamed() {
        String text = "Le maire a parlé à l’époque où il était élu. ";
        byte[] spoilt = (text.repeat(20) + "~").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        spoilt[spoilt.length - 1] = (byte) 0xe9;
        terminal.write("spoilt.txt", spoilt);
        assertEquals(1, terminal.run("add", "./a.pressmark", "./spoilt.txt"));
        assertTrue(terminal.err().contains("--charset"));
        assertEquals(0, terminal.run("add", "./a.pressmark", "./spoilt.txt", "--charset", "UTF-8"));
        assertTrue(terminal.out().contains(text.strip()));
    }

    @Test
    void likelyCharacterSetIsTakenAndSaid() {
        String text = "Представитель министерства заявил, что переговоры продолжатся на следующей неделе.";
        terminal.write("old.txt", text.getBytes(Charset.forName("windows-1251")));
        assertEquals(0, terminal.run("add", "./a.pressmark", "./old.txt"));
        assertTrue(terminal.out().contains(text.substring(0, 40)));
        assertTrue(terminal.err().contains("windows-1251"));
    }

    @Test
    void unknownCharacterSetAndBadLimitAreWrongWords() {
        terminal.write("one.txt", "One.");
        assertEquals(2, terminal.run("add", "./a.pressmark", "./one.txt", "--charset", "no such"));
        assertEquals(2, terminal.run("add", "./a.pressmark", "./one.txt", "--limit", "large"));
    }

    @Test
    void limitCanBeSet() {
        terminal.write("large.txt", "word ".repeat(300_000));
        assertEquals(1, terminal.run("add", "./a.pressmark", "./large.txt", "--limit", "1"));
        assertTrue(terminal.err().contains("1 MB"), terminal.err());
        assertEquals(0, terminal.run("add", "./a.pressmark", "./large.txt", "--limit", "2"));
    }

    @Test
    void listShowsEveryArticleInTheOrderItCame() {
        terminal.write("texts/b.txt", "Bravo.");
        terminal.write("texts/a.txt", "Alpha.");
        terminal.run("add", "./a.pressmark", "./texts");
        assertEquals(0, terminal.run("list", "./a.pressmark"));
        assertEquals(2, terminal.lines().size());
        assertTrue(terminal.lines().get(0).endsWith("unknown\tnew\tno tags\tAlpha."));
        assertTrue(terminal.lines().get(1).endsWith("Bravo."));
    }

    @Test
    void listWorksWhileTheProjectIsOpenElsewhere() {
        try (Door door = Door.open(terminal.file("a.pressmark"), terminal.workshop())) {
            assertEquals(0, terminal.run("list", "./a.pressmark"));
            assertEquals(0, terminal.run("check", "./a.pressmark"));
            assertEquals(0, terminal.run("export", "./a.pressmark", "--out", "./a.pressmark.json"));
            terminal.write("one.txt", "One.");
            assertEquals(1, terminal.run("add", "./a.pressmark", "./one.txt"));
            assertEquals(0, door.reading().articleCount());
        }
    }

    @Test
    void columnsOfATableAreSaidByMap() {
        terminal.write("table.csv", "Kopf;Inhalt\nFirst;Text one.\nSecond;Text two.\n");
        assertEquals(1, terminal.run("add", "./a.pressmark", "./table.csv"));
        assertTrue(terminal.err().contains("Kopf, Inhalt"), terminal.err());
        assertEquals(0, terminal.run("add", "./a.pressmark", "./table.csv", "--map", "title=Kopf,text=Inhalt"));
        assertTrue(terminal.lines().getFirst().endsWith("\tFirst"));
        assertEquals(2, terminal.run("add", "./a.pressmark", "./table.csv", "--map", "words=Inhalt"));
    }

    @Test
    void anOutletTheRegisterLacksIsSaidKeptAndTakenInWhereThatIsSaid() {
        terminal.write("t.csv", "Body,From\nThe mayor spoke.,Quayside Courier\nThe major spoke.,Press TV\n");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./t.csv", "--map", "text=Body,outlet=From"));
        assertTrue(terminal.err().contains("no outlet “Quayside Courier”, which 1 article names"), terminal.err());
        assertTrue(terminal.err().contains("2 added, 0 there already, 0 not added."), terminal.err());
        assertTrue(terminal.lines().getLast().contains("\tPress TV\t"), terminal.out());
        terminal.write("u.csv", "Body,From\nThe mayor sang.,Quayside Courier\nThe mayor ran.,quayside courier\n");
        assertEquals(
                0, terminal.run("add", "./a.pressmark", "./u.csv", "--map", "text=Body,outlet=From", "--new-outlets"));
        assertTrue(terminal.lines().stream().allMatch(line -> line.contains("\tQuayside Courier\t")), terminal.out());
        try (Door door = look()) {
            assertEquals(
                    1,
                    door.reading().registers().outlets().stream()
                            .filter(outlet -> outlet.name().equals("Quayside Courier"))
                            .count());
        }
    }

    @Test
    void whatBecameOfAFolderIsCounted() {
        terminal.write("in/a.txt", "The mayor spoke.");
        terminal.write("in/b.txt", "The mayor spoke.");
        terminal.write("in/c.txt", "");
        terminal.write("in/d.css", "p {}");
        assertEquals(1, terminal.run("add", "./a.pressmark", "./in"));
        assertTrue(terminal.err().contains("1 added, 1 there already, 1 not added."), terminal.err());
        assertTrue(terminal.err().contains("passed over (css 1)"), terminal.err());
    }

    @Test
    void aLockedFileOpensWithThePassword() throws IOException {
        try (Sheets sheets = new Sheets().column(60, 100, "Secret text").locked("key")) {
            Files.write(terminal.file("a.pdf"), sheets.bytes());
        }
        assertEquals(1, terminal.run("add", "./a.pressmark", "./a.pdf"));
        assertEquals(0, terminal.run("add", "./a.pressmark", "./a.pdf", "--password", "key"));
        assertTrue(terminal.lines().getFirst().endsWith("\tSecret text"));
    }

    @Test
    void articlesOfAZipAreAdded() throws IOException {
        Files.write(
                terminal.file("a.zip"),
                Zips.empty()
                        .with("one.txt", "Text one.")
                        .with("b/two.txt", "Text two.")
                        .with("c.png", "x")
                        .bytes());
        assertEquals(0, terminal.run("add", "./a.pressmark", "./a.zip"));
        assertEquals(2, terminal.lines().size());
    }

    @Test
    void aZipRefusedInTheMiddleSaysWhatCameInAsOneStep() throws IOException {
        Files.write(
                terminal.file("a.zip"),
                Zips.empty()
                        .with("one.txt", "Text one.")
                        .with("b/large.txt", new byte[30 << 20])
                        .with("b/none.txt", "")
                        .with("two.txt", "Text two.")
                        .with("c.png", "x")
                        .bytes());
        assertEquals(1, terminal.run("add", "./a.pressmark", "./a.zip"));
        assertTrue(terminal.err().contains("a.zip/b/large.txt has 30 MB"), terminal.err());
        assertTrue(terminal.err().contains("a.zip/b/none.txt is empty"), terminal.err());
        assertTrue(terminal.err().contains("2 articles of it came in or were there, 2 did not"), terminal.err());
        assertTrue(terminal.err().contains("passed over (png 1)"), terminal.err());
        try (Door door = Door.open(terminal.file("a.pressmark"), terminal.workshop())) {
            assertEquals(2, door.reading().page(0, 9).size());
            door.undo(door.reading().registers().annotators().getFirst().id());
            assertEquals(0, door.reading().page(0, 9).size());
        }
        assertEquals(0, terminal.run("check", "./a.pressmark"));
    }

    @Test
    void anArticleThatBeginsWithVeryManyBlanksIsCalledByItsFirstWords() {
        terminal.write("a.txt", " ".repeat(9_000) + "\u00a0".repeat(9_000) + "The mayor spoke.");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./a.txt"));
        assertTrue(terminal.lines().getFirst().endsWith("\tThe mayor spoke."), terminal.out());
    }
}
