package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Underway;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.text.Edge;
import org.pressmark.text.Stops;

final class BordersTest {
    private static final String SAID = "“We are ready,” the mayor said. Nobody asked.";
    private static final String TAGGED = "The [mayor] said. Nobody asked.";

    @TempDir
    Path folder;

    private Script script(String marked) {
        return new Script(folder, marked);
    }

    @Test
    void theEndMovesByCharacter() {
        try (Script script = script(TAGGED).keys("C ] Right Right Left Enter")) {
            assertEquals("The {c:mayor }said. Nobody asked.", script.text());
        }
    }

    @Test
    void theBeginningMovesByWord() {
        try (Script script = script(TAGGED).keys("C [ Ctrl+Left Enter")) {
            assertEquals("{c:The mayor} said. Nobody asked.", script.text());
        }
    }

    @Test
    void theEndMovesBySentence() {
        try (Script script = script(TAGGED).keys("C ] Alt+Right Enter")) {
            assertEquals("The {c:mayor said.} Nobody asked.", script.text());
        }
        try (Script script = script(TAGGED).keys("C ] Shift+Right Shift+Right Enter")) {
            assertEquals("The {c:mayor said. Nobody asked.}", script.text());
        }
    }

    @Test
    void nothingIsOnDiskBeforeItEnds() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right")) {
            assertEquals("The {c:mayor} said. Nobody asked.", script.text());
            Underway.Moving moving =
                    (Underway.Moving) script.desk.picked().underwayProperty().get();
            assertEquals(
                    "mayor said",
                    moving.now().of(script.desk.textProperty().get().text()));
            assertEquals("tell.movingEnd", script.said());
        }
    }

    @Test
    void aRunOfPressesIsOneStep() {
        try (Script script = script(TAGGED).keys("C ] Right Right Right Enter Ctrl+Z")) {
            assertEquals("The {c:mayor} said. Nobody asked.", script.text());
            assertEquals("deed.claim", script.desk.undoableProperty().get().key());
        }
    }

    @Test
    void escPutsItBack() {
        try (Script script = script(TAGGED).keys("C ] Right Esc")) {
            assertEquals("The {c:mayor} said. Nobody asked.", script.text());
            assertNull(script.desk.picked().underwayProperty().get());
            assertNotNull(script.desk.chosenProperty().get());
        }
    }

    @Test
    void goingOnToSomethingElseKeepsIt() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right .")) {
            assertEquals("The {c:mayor said}. Nobody asked.", script.text());
        }
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right").place("The mayor said. Nobody |asked.")) {
            assertEquals("The {c:mayor said}. Nobody asked.", script.text());
        }
    }

    @Test
    void undoInTheMidstTakesTheMoveBack() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right Ctrl+Z")) {
            assertEquals("The {c:mayor} said. Nobody asked.", script.text());
            assertEquals(
                    "deed.border.claim", script.desk.redoableProperty().get().key());
        }
    }

    @Test
    void deletingInTheMidstDeletesTheTagAsItIsThen() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right Delete")) {
            assertEquals("The mayor said. Nobody asked.", script.text());
        }
    }

    @Test
    void theOtherEdgeIsTakenWhereTheFirstWasKept() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right [ Ctrl+Left Enter")) {
            assertEquals("{c:The mayor said}. Nobody asked.", script.text());
            script.keys("Ctrl+Z");
            assertEquals("The {c:mayor said}. Nobody asked.", script.text());
        }
    }

    @Test
    void aBorderDoesNotPassTheOther() {
        try (Script script = script("The [a] said.").keys("C ] Left Enter")) {
            assertEquals("The {c:a} said.", script.text());
            assertEquals("deed.claim", script.desk.undoableProperty().get().key());
        }
        try (Script script = script("The [a] said.").keys("C ] Left")) {
            assertEquals("tell.borderMeets", script.said());
        }
    }

    @Test
    void aBorderCutsNoGrapheme() {
        try (Script script = script("The [cafe]\u0301👩‍🚀 said.").keys("C ] Right Enter")) {
            assertEquals("The {c:cafe\u0301👩‍🚀} said.", script.text());
        }
    }

    @Test
    void contentsOfOneQuoteDoNotOverlap() {
        try (Script script = script("“We are |ready,” he said. “We wait.”")
                .keys("Q")
                .place("“We are ready,” he said. “We w|ait.”")
                .keys("+")
                .place("“We are rea|dy,” he said. “We wait.”")
                .keys("] Ctrl+Right Ctrl+Right Ctrl+Right Ctrl+Right Ctrl+Right")) {
            assertEquals("tell.borderOther", script.said());
            script.keys("Enter");
            assertEquals("{q:“We are ready,” he said.} {q:“We wait.”}", script.text());
        }
    }

    @Test
    void ofAQuoteTheNearestPartIsTakenAndTabGoesOn() {
        try (Script script = script("“We are |ready,” the mayor said now.")
                .keys("Q")
                .place("“We are ready,” the mayor [said] now.")
                .keys("U")
                .place("“We are ready,” the mayor sa|id now.")
                .keys("] Ctrl+Right Tab Left Enter")) {
            assertEquals("{q:“We are ready,}” the mayor {u:said now}.", script.text());
        }
    }

    @Test
    void aClaimWordedByItsPlaceIsWordedAnew() {
        try (Script script = script(TAGGED).keys("C ] Ctrl+Right Enter")) {
            ClaimOccurrence claim = script.only(ClaimOccurrence.class);
            assertEquals(
                    "mayor said",
                    script.desk.shelves().claims().find(claim.claim()).text());
            script.keys("Ctrl+Z");
            assertEquals(
                    "mayor", script.desk.shelves().claims().find(claim.claim()).text());
        }
    }

    @Test
    void inRightToLeftTextLeftGoesOn() {
        try (Script script = script("گفت [سلام] و رفت.").keys("C ] Ctrl+Left Enter")) {
            assertEquals("گفت {c:سلام و} رفت.", script.text());
        }
    }

    @Test
    void theUndoNameSaysWhoseQuoteItIs() {
        try (Script script = script("“We are |ready,” the mayor said.")
                .keys("Q")
                .place("“We are ready,” [the mayor] said.")
                .keys("S Ana_Bel Enter")
                .place("“We are |ready,” the mayor said.")
                .keys("] Left Enter")) {
            assertEquals(
                    "deed.border.quote.by", script.desk.undoableProperty().get().key());
            assertEquals(
                    "Ana Bel", script.desk.undoableProperty().get().arguments().getLast());
        }
    }

    @Test
    void draggedItGoesAsFarAsItMay() {
        try (Script script = script(SAID.replace("the mayor", "[the mayor]")).keys("C")) {
            Borders borders = script.borders();
            ClaimOccurrence claim = script.only(ClaimOccurrence.class);
            borders.begin(claim, claim.spans().getFirst(), Edge.START);
            borders.dragTo(SAID.indexOf("Nobody"), Stops.Unit.CHARACTER);
            borders.keep();
            assertEquals("“We are ready,” the mayo{c:r} said. Nobody asked.", script.text());
            borders.begin(
                    script.only(ClaimOccurrence.class),
                    script.only(ClaimOccurrence.class).spans().getFirst(),
                    Edge.START);
            borders.dragTo(SAID.indexOf("ready") + 1, Stops.Unit.WORD);
            assertTrue(borders.isMoving());
            borders.keep();
            assertEquals("“We are {c:ready,” the mayor} said. Nobody asked.", script.text());
        }
    }
}
