package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.settings.Phrases;

final class PaletteTest {
    private static final Phrases PHRASES = Phrases.english();

    @TempDir
    Path folder;

    private static List<String> fitting(Script script, String typed) {
        return script
                .palette
                .fitting(
                        script.keymap,
                        typed,
                        command -> Optional.of(
                                new Palette.Told(PHRASES.say(command.title()), PHRASES.say(command.help()))))
                .stream()
                .map(Command::name)
                .toList();
    }

    @Test
    void beginningsComeBeforeWordsBeforeScatteredLetters() {
        assertEquals(0, Ranking.of("Next tag", "next"));
        assertEquals(1, Ranking.of("Next tag", "nt"));
        assertEquals(1, Ranking.of("Next tag", "ne ta"));
        assertEquals(1, Ranking.of("Set the next tag", "tag"));
        assertEquals(2, Ranking.of("Annotate", "not"));
        assertEquals(4, Ranking.of("Next tag", "xg"));
        assertEquals(Ranking.NONE, Ranking.of("Next tag", "gx"));
    }

    @Test
    void aWordOfTheSentenceComesBeforeScatteredLetters() {
        assertEquals(3, Ranking.of("Left side apart", "Detaches the left side.", "detach"));
        assertEquals(Ranking.NONE, Ranking.of("Left side apart", "Detaches the left side.", "tach"));
    }

    @Test
    void lettersOfEveryScriptFit() {
        assertEquals(1, Ranking.of("Следующая метка", "см"));
    }

    @Test
    void aFewLettersFindACommand() {
        try (Script script = new Script(folder, "Text")) {
            assertEquals("markDone", fitting(script, "mark d").getFirst());
            assertEquals("goTo", fitting(script, "go").getFirst());
            assertEquals(List.of(), fitting(script, "qqqqqq"));
        }
    }

    @Test
    void nothingTypedShowsEveryCommand() {
        try (Script script = new Script(folder, "Text")) {
            assertEquals(
                    script.keymap.commands().size() - 1, fitting(script, "").size());
        }
    }

    @Test
    void whatWasRunLastComesFirst() {
        try (Script script = new Script(folder, "The mayor| said no.")) {
            script.keys("Ctrl+K");
            assertTrue(script.palette.openProperty().get());
            script.palette.run(script.keymap.named("claim"));
            assertFalse(script.palette.openProperty().get());
            assertEquals("{c:The mayor said no.}", script.text());
            script.palette.run(script.keymap.named("undo"));
            assertEquals(List.of("undo", "claim"), fitting(script, "").subList(0, 2));
        }
    }

    @Test
    void aCommandThatCannotBeSaysWhy() {
        try (Script script = new Script(folder, "Text")) {
            script.palette.run(script.keymap.named("nextTag"));
            assertEquals("tell.noMoreTags", script.said());
        }
    }
}
