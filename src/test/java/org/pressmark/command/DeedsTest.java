package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Message;

/// What stands behind “Undo”: what was done, and to whose words.
final class DeedsTest {
    private static final String SAID = "“We are |ready,” Ana Bel said.";

    @TempDir
    Path folder;

    private String undoable(String keys) {
        try (Script script = Script.proposing(folder, SAID).keys(keys)) {
            Message deed = script.desk.undoableProperty().get();
            return script.shell.phrases().say(deed.key(), deed.arguments());
        }
    }

    @Test
    void aQuoteIsNamedByItsWordsWhileNobodySpeaksThem() {
        assertEquals("source Ana Bel of quote “We are ready,”", undoable("Q S Esc"));
    }

    @Test
    void marksAreNotSetAroundMarks() {
        try (Script script = Script.proposing(folder, SAID).keys("Q D")) {
            Message asked = script.desk.promptProperty().get().question();
            assertEquals("What else is “We are ready,”?", script.shell.phrases().say(asked.key(), asked.arguments()));
        }
    }

    @Test
    void wordsWithMarksAtBothEndsKeepThoseThatBelongElsewhere() {
        assertEquals("“We” and “they”", Bench.brief("“We” and “they”"));
        assertEquals("We “and” they", Bench.brief("“We “and” they”"));
    }

    @Test
    void aQuoteIsNamedByItsSpeaker() {
        assertEquals("cue “said” of quote by Ana Bel", undoable("Q S Enter U"));
        assertEquals("note on quote by Ana Bel", undoable("Q S Enter N Odd Enter"));
    }

    @Test
    void whatIsDeletedIsNamedByItsSpeaker() {
        try (Script script = Script.proposing(folder, SAID).keys("Q S Enter Delete")) {
            Message deed = script.desk.undoableProperty().get();
            assertEquals("deleting quote by Ana Bel", script.shell.phrases().say(deed.key(), deed.arguments()));
            script.keys("Ctrl+Z");
            Message redo = script.desk.redoableProperty().get();
            assertEquals(deed, redo);
        }
    }
}
