package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.session.Door;

/// `export` and `import`.
final class ExchangeCommandsTest {
    private static final String ANNA = "samples/anna.pressmark.json";
    private static final String BORIS = "samples/boris.pressmark.json";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
    }

    private String exported(String project, String... more) {
        String name = "e" + Math.random() + ".pressmark.json";
        String[] words = new String[more.length + 4];
        words[0] = "export";
        words[1] = project;
        words[2] = "--out";
        words[3] = "./" + name;
        System.arraycopy(more, 0, words, 4, more.length);
        assertEquals(0, terminal.run(words), terminal.err());
        return terminal.read(name);
    }

    @Test
    void exportedAndImportedProjectExportsTheSameBytes() {
        assertEquals(0, terminal.run("import", "./a.pressmark", ANNA), terminal.err());
        assertEquals(0, terminal.run("import", "./a.pressmark", BORIS), terminal.err());
        terminal.run("export", "./a.pressmark", "--format", "pressmark", "--out", "./a.pressmark.json");
        terminal.run("new", "./b.pressmark");
        assertEquals(0, terminal.run("import", "./b.pressmark", "./a.pressmark.json"), terminal.err());
        assertEquals(terminal.read("a.pressmark.json"), exported("./b.pressmark"));
    }

    @Test
    void importingInEitherOrderGivesTheSame() {
        terminal.run("import", "./a.pressmark", ANNA);
        terminal.run("import", "./a.pressmark", BORIS);
        terminal.write("anna.pressmark.json", exported("./a.pressmark", "--annotator", "Anna Kessler"));
        terminal.write("boris.pressmark.json", exported("./a.pressmark", "--annotator", "Boris Tarn"));
        terminal.run("new", "./b.pressmark", "--bare");
        terminal.run("new", "./c.pressmark", "--bare");
        terminal.run("import", "./b.pressmark", "./anna.pressmark.json");
        terminal.run("import", "./b.pressmark", "./boris.pressmark.json");
        terminal.run("import", "./c.pressmark", "./boris.pressmark.json");
        terminal.run("import", "./c.pressmark", "./anna.pressmark.json");
        assertEquals(exported("./b.pressmark"), exported("./c.pressmark"));
    }

    @Test
    void whatTheProjectSaysOfAnArticleIsKeptAndSaid() {
        terminal.run("import", "./a.pressmark", ANNA);
        assertEquals(0, terminal.run("import", "./a.pressmark", BORIS));
        assertTrue(terminal.err().contains("Described differently"), terminal.err());
        assertTrue(terminal.out().contains("articles: 8 read, 0 new, 3 there already, 5 kept"), terminal.out());
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        terminal.run("import", "./a.pressmark", ANNA);
        byte[] before = Files.readAllBytes(terminal.file("a.pressmark"));
        assertEquals(0, terminal.run("import", "./a.pressmark", ANNA));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(terminal.file("a.pressmark"))));
        assertTrue(terminal.out().contains("0 new"));
    }

    @Test
    void dryRunSaysWhatWouldComeInAndChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(terminal.file("a.pressmark"));
        assertEquals(0, terminal.run("import", "./a.pressmark", ANNA, "--dry-run"));
        assertTrue(terminal.out().contains("articles: 8 read, 8 new"), terminal.out());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(terminal.file("a.pressmark"))));
    }

    @Test
    void wordsThatStandTwiceAreListedWithTheReason() {
        terminal.write("twice.txt", "Peace now. Peace now.\n");
        assertEquals(0, terminal.run("add", "./a.pressmark", "./twice.txt"), terminal.err());
        terminal.write("t.csv", "id,document,tag,content\n1,twice.txt,a,Peace now.\n");
        for (List<String> more : List.of(List.of("--dry-run"), List.<String>of())) {
            List<String> line = new ArrayList<>(List.of("import", "./a.pressmark", "./t.csv"));
            line.addAll(more);
            assertEquals(0, terminal.run(line.toArray(String[]::new)), terminal.err());
            assertTrue(terminal.err().contains("t.csv, line 2: “Peace now.” stands in several places"), terminal.err());
        }
    }

    @Test
    void importedTagsCanBeGivenToSomebody() {
        assertEquals(0, terminal.run("import", "./a.pressmark", ANNA, "--annotator", "Clara"), terminal.err());
        assertEquals(0, terminal.run("import", "./a.pressmark", ANNA, "--annotator", "Clara"), terminal.err());
        String exported = exported("./a.pressmark");
        assertTrue(exported.contains("\"name\": \"Clara\""));
        assertFalse(exported.contains("Anna Kessler"));
    }

    @Test
    void exportCanBeNarrowedToAnnotators() {
        terminal.run("import", "./a.pressmark", ANNA);
        terminal.run("import", "./a.pressmark", BORIS);
        String exported = exported("./a.pressmark", "--annotator", "Boris Tarn");
        assertTrue(exported.contains("Boris Tarn"));
        assertFalse(exported.contains("Anna Kessler"));
        terminal.write("boris.pressmark.json", exported);
        terminal.run("new", "./b.pressmark", "--bare");
        assertEquals(0, terminal.run("import", "./b.pressmark", "./boris.pressmark.json"), terminal.err());
        assertEquals(exported, exported("./b.pressmark"));
    }

    @Test
    void exportCanBeNarrowedToArticles() {
        terminal.run("import", "./a.pressmark", ANNA);
        terminal.run("list", "./a.pressmark");
        String id = terminal.lines().get(1).split("\t")[0];
        String exported = exported("./a.pressmark", "--article", id);
        assertEquals(1, exported.split("\"sha256\"", -1).length - 1);
        terminal.write("one.pressmark.json", exported);
        terminal.run("new", "./b.pressmark", "--bare");
        assertEquals(0, terminal.run("import", "./b.pressmark", "./one.pressmark.json"), terminal.err());
        assertEquals(exported, exported("./b.pressmark"));
    }

    @Test
    void unknownNamesAndIdsAreSaid() {
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", "./x.json", "--annotator", "Nobody"));
        assertTrue(terminal.err().contains("Nobody"));
        String id = java.util.UUID.randomUUID().toString();
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", "./x.json", "--article", id));
        assertEquals(2, terminal.run("export", "./a.pressmark", "--out", "./x.json", "--article", "first"));
        assertEquals(2, terminal.run("export", "./a.pressmark", "--out", "./x.json", "--format", "none"));
        assertEquals(2, terminal.run("import", "./a.pressmark", ANNA, "--format", "none"));
        assertFalse(Files.exists(terminal.file("x.json")));
    }

    @Test
    void earlierExportIsReplacedAndNothingElse() throws IOException {
        assertEquals(0, terminal.run("export", "./a.pressmark", "--out", "./x.json"));
        assertEquals(0, terminal.run("export", "./a.pressmark", "--out", "./x.json"));
        terminal.write("notes.json", "{\"mine\": true}");
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", "./notes.json"));
        assertEquals("{\"mine\": true}", terminal.read("notes.json"));
        byte[] before = Files.readAllBytes(terminal.file("a.pressmark"));
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", "./a.pressmark"));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(terminal.file("a.pressmark"))));
    }

    @Test
    void exportThatCannotBeWrittenLeavesNothing() throws IOException {
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", "./none/x.json"));
        assertEquals(1, terminal.run("export", "./a.pressmark", "--out", folder.toString()));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void changedTagIsRefusedWithItsPlaceAndNothingComesIn() {
        terminal.run("import", "./a.pressmark", ANNA);
        String changed = sample().replaceFirst("\"zone\": \"breadcrumb\"", "\"zone\": \"form\"");
        terminal.write("changed.pressmark.json", changed);
        assertEquals(1, terminal.run("import", "./a.pressmark", "./changed.pressmark.json"));
        assertTrue(terminal.err().contains("articles[0].annotations[0]"), terminal.err());
        assertTrue(terminal.err().contains("changed.pressmark.json"));
    }

    private static String sample() {
        try {
            return Files.readString(Path.of(ANNA));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void projectOpenElsewhereTakesNothingIn() {
        try (Door door = Door.open(terminal.file("a.pressmark"), terminal.workshop())) {
            assertEquals(1, terminal.run("import", "./a.pressmark", ANNA));
            assertEquals(0, terminal.run("import", "./a.pressmark", ANNA, "--dry-run"));
            assertEquals(0, door.reading().articleCount());
        }
    }

    @Test
    void tableSaysWhatItDropsAndComesBack() {
        terminal.run("import", "./a.pressmark", ANNA);
        assertEquals(0, terminal.run("export", "./a.pressmark", "--out", "./tags.csv", "--kind", "quote"));
        assertTrue(terminal.err().contains("Texts: "), terminal.err());
        terminal.run("new", "./b.pressmark");
        terminal.run("export", "./a.pressmark", "--out", "./texts.pressmark.json", "--kind", "zone");
        terminal.run("import", "./b.pressmark", "./texts.pressmark.json");
        assertEquals(0, terminal.run("import", "./b.pressmark", "./tags.csv", "--dry-run"), terminal.err());
        assertTrue(terminal.err().contains("match (code points)"), terminal.err());
        assertEquals(0, terminal.run("import", "./b.pressmark", "./tags.csv"), terminal.err());
        terminal.run("export", "./b.pressmark", "--out", "./again.csv", "--kind", "quote");
        assertEquals(terminal.read("tags.csv"), terminal.read("again.csv"));
    }

    @Test
    void unknownTableNeedsAMapping() {
        terminal.run("import", "./a.pressmark", ANNA);
        terminal.write("mine.csv", "Text;Begin;Doc;Theme\nspoke;;nowhere;x\n");
        assertEquals(1, terminal.run("import", "./a.pressmark", "./mine.csv"));
        assertTrue(terminal.err().contains("--map"), terminal.err());
        String[] mapped = {"import", "./a.pressmark", "./mine.csv", "--map", "quote=Text,article=Doc,code=Theme"};
        assertEquals(0, terminal.run(mapped), terminal.err());
        assertTrue(terminal.err().contains("no such article"), terminal.err());
        assertEquals(1, terminal.run("import", "./a.pressmark", "./mine.csv", "--map", "quote=Words"));
        assertTrue(terminal.err().contains("no column “Words”"), terminal.err());
    }
}
