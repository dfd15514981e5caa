package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.exchange.format.Part;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ImportReport;
import org.pressmark.settings.Phrases;

/// What all subcommands have in common: help, wrong words, sentences instead of stack traces.
final class CliTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void helpNamesEverySubcommandAndTheExitCodes() {
        assertEquals(0, terminal.run("--help"));
        for (String name : new String[] {
            "open",
            "new",
            "add",
            "list",
            "export",
            "import",
            "review",
            "agreement",
            "merge",
            "original",
            "check",
            "formats",
            "Exit code"
        }) {
            assertTrue(terminal.out().contains(name), name);
        }
    }

    @Test
    void versionIsSaid() {
        assertEquals(0, terminal.run("--version"));
        assertTrue(terminal.out().startsWith("Pressmark"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "new",
                "add",
                "list",
                "export",
                "import",
                "review",
                "agreement",
                "merge",
                "original",
                "check",
                "formats"
            })
    void everySubcommandHasHelp(String name) {
        assertEquals(0, terminal.run(name, "--help"));
        assertTrue(terminal.out().startsWith("Usage: pressmark " + name), terminal.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "new",
                "add",
                "list",
                "export",
                "import",
                "review",
                "agreement",
                "merge",
                "original",
                "check",
                "formats"
            })
    void unknownOptionsAreWrongWords(String name) {
        assertEquals(2, terminal.run(name, "./a.pressmark", "./b", "--nonsense"));
        assertSentence();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new", "add", "list", "export", "import", "review", "agreement", "merge", "original", "check"})
    void missingWordsAreWrongWords(String name) {
        assertEquals(2, terminal.run(name));
        assertTrue(terminal.err().contains("missing"), terminal.err());
        assertSentence();
    }

    @Test
    void wordsOfTheParserAreNotSaid() {
        assertEquals(2, terminal.run("add", "./a.pressmark", "./b", "--contents=3"));
        assertTrue(terminal.err().contains("--contents is not written as it should be"), terminal.err());
        assertEquals(2, terminal.run("add", "./a.pressmark", "./b", "--charset", "a", "--charset", "b"));
        assertTrue(terminal.err().contains("--charset is said twice"), terminal.err());
    }

    @Test
    void unknownSubcommandIsWrongWords() {
        assertEquals(2, terminal.run("frobnicate"));
        assertSentence();
    }

    @Test
    void noWordsAtAllShowTheHelpAsWrongWords() {
        assertEquals(2, terminal.run());
        assertTrue(terminal.err().startsWith("Usage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "list", "check", "import", "export"})
    void aProjectThatIsNotThereIsSaidInASentence(String name) {
        terminal.write("a.txt", "text");
        String[] words =
                switch (name) {
                    case "add" -> new String[] {name, "./none.pressmark", "./a.txt"};
                    case "import" -> new String[] {name, "./none.pressmark", "samples/anna.pressmark.json"};
                    case "export" -> new String[] {name, "./none.pressmark", "--out", "./x.json"};
                    default -> new String[] {name, "./none.pressmark"};
                };
        assertEquals(1, terminal.run(words));
        assertTrue(terminal.err().contains("none.pressmark"));
        assertSentence();
    }

    @Test
    void openSaysThatItIsNotForHere() {
        assertEquals(1, terminal.run("open"));
        assertSentence();
    }

    @Test
    void formatsAreListedWithWhatTheyDrop() {
        assertEquals(0, terminal.run("formats"));
        assertTrue(terminal.out().contains("pressmark (.pressmark.json): reads and writes"));
        assertTrue(terminal.out().contains("Drops: nothing."));
        assertTrue(terminal.out().contains("Carries only: texts, codes on stretches, "), terminal.out());
        assertTrue(terminal.out().contains("Drops: original bytes, when articles came in, codes on articles, "));
    }

    @Test
    void nothingInAFileNameSteersTheTerminal() {
        assertEquals(1, terminal.run("list", folder + "/\u001b[31mred\u202e.pressmark"));
        assertFalse(terminal.err().contains("\u001b"));
        assertFalse(terminal.err().contains("\u202e"));
    }

    @Test
    void everyKindAndStateHasItsWord() {
        Phrases phrases = Phrases.english();
        Stream.of(ImportReport.Kind.values()).forEach(kind -> phrases.say("cli.kind." + kind));
        Stream.of(Annotation.Kind.values()).forEach(kind -> phrases.say("cli.count." + kind, 1));
        Stream.of(Part.values()).forEach(part -> phrases.say("cli.part." + part));
        Stream.of(Article.Status.values()).forEach(status -> phrases.say("cli.status." + status));
    }

    /// The help would take a percent sign for a blank to be filled.
    @Test
    void helpHasNoPercentSigns() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/messages/cli.properties"))) {
            assertTrue(lines.noneMatch(line -> !line.startsWith("#") && line.contains("%")));
        }
    }

    private void assertSentence() {
        assertEquals("", terminal.out());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
    }
}
