package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Group;
import org.pressmark.desk.Sight;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Quote;

final class SightTest {
    private static final String TEXT = "He said “one [thing]” and “another.” It rained.";

    @TempDir
    Path folder;

    private final Codebook book = new Codebook(UUID.randomUUID(), "Techniques", null);
    private final Code loaded = code("Loaded language", "l");
    private final Code doubt = code("Doubt", "d");

    private Code code(String name, String key) {
        return new Code(UUID.randomUUID(), book.id(), name, key, "#c2557a", null, null, null, Code.Use.OFFERED);
    }

    private Script script() {
        return new Script(folder, TEXT, book, loaded, doubt);
    }

    /// A quote around a claim around a coding, and a quote behind them.
    private Script overlapping() {
        return script().keys("C Esc T d Enter Esc")
                .place("He said |“one thing” and “another.” It rained.")
                .keys("Q Esc")
                .place("He said “one thing” and “an|other.” It rained.")
                .keys("Q Esc")
                .place("|He said “one thing” and “another.” It rained.");
    }

    @Test
    void hiddenTagsAreNotSteppedTo() {
        try (Script script = overlapping()) {
            script.desk.sight().toggle(Group.of(Annotation.Kind.QUOTE));
            script.keys(".");
            assertTrue(script.desk.chosenProperty().get() instanceof ClaimOccurrence
                    || script.desk.chosenProperty().get() instanceof Coding);
            script.keys(". .");
            assertEquals("tell.noMoreTags", script.said());
        }
    }

    @Test
    void stepsBackPassOverHiddenTags() {
        try (Script script = overlapping()) {
            script.desk.sight().toggle(Group.of(Annotation.Kind.CLAIM));
            script.desk.sight().toggle(Group.ofCode(doubt.id()));
            script.keys(". . ,");
            Quote first = (Quote) script.desk.chosenProperty().get();
            assertEquals(8, first.start());
        }
    }

    @Test
    void enterCyclesThroughWhatIsShownUnderTheCaret() {
        try (Script script = overlapping()) {
            script.place("He said “one th|ing” and “another.” It rained.");
            assertEquals(3, script.desk.sight().under(script.desk.caret()).size());
            script.desk.sight().toggle(Group.ofCode(doubt.id()));
            script.keys("Enter");
            assertTrue(script.desk.chosenProperty().get() instanceof ClaimOccurrence);
            script.keys("Enter");
            assertTrue(script.desk.chosenProperty().get() instanceof Quote);
            script.keys("Enter");
            assertTrue(script.desk.chosenProperty().get() instanceof ClaimOccurrence);
        }
    }

    @Test
    void noKeyActsOnWhatIsHidden() {
        try (Script script = overlapping()) {
            script.place("He said “one th|ing” and “another.” It rained.");
            script.desk.sight().toggle(Group.of(Annotation.Kind.CODING));
            script.desk.sight().toggle(Group.of(Annotation.Kind.CLAIM));
            script.keys("Delete");
            assertEquals(1, script.only(Coding.class).spans().size());
            assertEquals(1, script.only(ClaimOccurrence.class).spans().size());
        }
    }

    @Test
    void hiddenTagsOfTheArticleAreCounted() {
        try (Script script = overlapping()) {
            Sight sight = script.desk.sight();
            sight.toggle(Group.of(Annotation.Kind.QUOTE));
            assertEquals(2, sight.hiddenTags());
            sight.toggle(Group.ofCode(doubt.id()));
            sight.toggle(Group.ofCode(loaded.id()));
            assertEquals(3, sight.hiddenTags());
        }
    }

    @Test
    void aCodeOfAHiddenKindIsShownWithItsKind() {
        try (Script script = script()) {
            Sight sight = script.desk.sight();
            sight.toggle(Group.of(Annotation.Kind.CODING));
            assertFalse(sight.shows(Group.ofCode(doubt.id())));
            sight.toggle(Group.ofCode(doubt.id()));
            assertTrue(sight.shows(Group.of(Annotation.Kind.CODING)));
        }
    }

    @Test
    void showAllShowsEveryTagAgain() {
        try (Script script = overlapping()) {
            script.desk.sight().toggle(Group.of(Annotation.Kind.QUOTE));
            script.keymap.named("showAll").run();
            assertEquals(0, script.desk.sight().hiddenTags());
            script.keymap.named("showAll").run();
            assertEquals("tell.nothingHidden", script.said());
        }
    }

    @Test
    void whatIsShownIsRememberedWithTheProject() {
        try (Script script = script()) {
            Sight sight = script.desk.sight();
            sight.toggle(Group.of(Annotation.Kind.QUOTE));
            sight.toggle(Group.ofCode(doubt.id()));
            script.keys("Ctrl+L H F");
            new SightCommands(script.desk, script.shell);
            assertFalse(sight.shows(Group.of(Annotation.Kind.QUOTE)));
            assertFalse(sight.shows(Group.ofCode(doubt.id())));
            assertTrue(sight.shows(Sight.Extra.LABELS));
            assertFalse(sight.shows(Sight.Extra.LINES));
            assertTrue(sight.shows(Sight.Extra.FOLDS));
        }
    }

    @Test
    void nothingIsRememberedOfASightAsItWasAtFirst() {
        try (Script script = script()) {
            script.keys("H H");
            assertNull(script.shell.choices.remembered(
                    "project." + script.desk.session().path().toAbsolutePath() + ".sight"));
        }
    }

    @Test
    void wordsOfALaterProgramAreLeftOut() {
        try (Script script = script()) {
            script.desk.sight().recall("hide QUOTE;hide code 12;switch WINGS;");
            assertEquals("hide QUOTE", script.desk.sight().words());
        }
    }
}
