package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.Quote;
import org.pressmark.model.Zone;

/// Another kind, a second tag, merging, splitting, the same tag on equal strings.
final class RemakingTest {
    private static final String SAID = "“We are ready,” he said. “We wait.” Nobody asked.";

    @TempDir
    Path folder;

    private Script script(String marked, Entry... registers) {
        return new Script(folder, marked, registers);
    }

    private Script twoQuotes() {
        return script(SAID)
                .place("“We |are ready,” he said. “We wait.” Nobody asked.")
                .keys("Q")
                .place("“We are ready,” he said. “We |wait.” Nobody asked.")
                .keys("Q")
                .place("“We |are ready,” he said. “We wait.” Nobody asked.")
                .keys("Enter");
    }

    private static String said(Script script) {
        return script.desk.saidProperty().get().message().key();
    }

    @Test
    void aClaimBecomesAQuoteAndKeepsItsNoteAndItsSelf() {
        try (Script script = script("The [mayor left].").keys("C N why Enter")) {
            UUID id = script.desk.chosenProperty().get().id();
            script.keys("K Quo Enter");
            assertEquals("The {q:mayor left}.", script.text());
            Quote quote = script.only(Quote.class);
            assertEquals("why", quote.head().note());
            assertEquals(id, quote.id());
            assertEquals(0, script.desk.shelves().claims().all().size());
            script.keys("Ctrl+Z");
            assertEquals("The {c:mayor left}.", script.text());
        }
    }

    @Test
    void aSpeakerStaysAsClaimantAndWhatIsLostIsSaid() {
        try (Script script = script("“We are |ready,” the mayor said.")
                .keys("Q")
                .place("“We are ready,” [the mayor] said.")
                .keys("S Ana_Bel Enter K Cl")) {
            assertEquals(
                    "− “the mayor”",
                    script.desk.promptProperty().get().options().getFirst().detail());
            script.keys("Enter");
            assertEquals("tell.kindLost", said(script));
            ClaimOccurrence claim = script.only(ClaimOccurrence.class);
            assertEquals(
                    "Ana Bel",
                    script.desk.shelves().speakers().find(claim.claimant()).name());
            assertEquals(ClaimOccurrence.Voice.ATTRIBUTED, claim.voice());
        }
    }

    @Test
    void aKindThatSaysMoreAsksForIt() {
        try (Script script = script("The [mayor left].").keys("C K Zo Enter Head")) {
            script.keys("Esc");
            assertEquals("The {c:mayor left}.", script.text());
            script.keys("K Zo Enter Capt Enter");
            assertEquals(Zone.Type.CAPTION, script.only(Zone.class).type());
        }
    }

    @Test
    void nestedQuotesAndClaimsLetGoOfAQuoteThatBecomesAnotherKind() {
        try (Script script = script("“[We are ready],” the mayor said.")
                .place("“We |are ready,” the mayor said.")
                .keys("Q")
                .place("“[We are ready],” the mayor said.")
                .keys("C")
                .place("“|We are ready,” the mayor said.")) {
            script.desk.choose(script.only(Quote.class));
            script.keys("K Outl Enter");
            assertEquals("{o:“{c:We are ready},”} the mayor said.", script.text());
            assertNull(script.only(ClaimOccurrence.class).quote());
        }
    }

    @Test
    void aSecondTagStandsWhereTheFirstDoes() {
        Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
        Code code = new Code(UUID.randomUUID(), book.id(), "Doubt", "d", "#c2557a", null, null, null, Code.Use.OFFERED);
        try (Script script = script("The [mayor left].", book, code).keys("C D Cod Enter Doubt Enter")) {
            assertEquals("The {c:{t:mayor left}}.", script.text().replace("{t:{c:", "{c:{t:"));
            assertEquals(code.id(), script.only(Coding.class).code());
            script.keys("Ctrl+Z");
            assertEquals("The {c:mayor left}.", script.text());
        }
    }

    @Test
    void twoQuotesBecomeOneOfTwoParts() {
        try (Script script = twoQuotes().keys("M")) {
            assertEquals(2, script.only(Quote.class).contents().size());
            script.keys("Ctrl+Z");
            assertEquals(2, script.desk.tags().all().size());
        }
    }

    @Test
    void mergedQuotesKeepTheFirstSpeakerAndSayWhoseWasLetGoOf() {
        try (Script script = twoQuotes()) {
            Edits edits = new Edits(script.desk);
            Quote first = (Quote) script.desk.tags().all().getFirst();
            edits.quote().speaker(first, edits.newSpeaker("Ana"));
            edits.quote().speaker((Quote) script.desk.tags().all().getLast(), edits.newSpeaker("Ben"));
            script.keys("M");
            assertEquals("tell.mergeKept", said(script));
            assertEquals(
                    "Ana",
                    script.desk
                            .shelves()
                            .speakers()
                            .find(script.only(Quote.class).speaker())
                            .name());
        }
    }

    @Test
    void claimsFollowTheQuoteTheirsWasMergedInto() {
        try (Script script = twoQuotes()
                .place("“We are ready,” he said. “[We wait.]” Nobody asked.")
                .keys("C")
                .place("“We |are ready,” he said. “We wait.” Nobody asked.")) {
            script.desk.choose(script.desk.tags().all().getFirst());
            script.keys("M");
            assertEquals(
                    script.only(Quote.class).id(),
                    script.only(ClaimOccurrence.class).quote());
        }
    }

    @Test
    void claimsThatTouchBecomeOneAndOthersDoNot() {
        try (Script script = script("One said. Two said.\n\nThree said.")
                .place("One| said. Two said.\n\nThree said.")
                .keys("C")
                .place("One said. Two| said.\n\nThree said.")
                .keys("C")
                .place("|One said. Two said.\n\nThree said.")
                .keys("Enter M")) {
            assertEquals("{c:One said. Two said.}\n\nThree said.", script.text());
            assertEquals(1, script.desk.shelves().claims().all().size());
            script.keys("M");
            assertEquals("tell.nothingToMerge", said(script));
        }
    }

    @Test
    void aQuoteMergedWithOneNestedInItIsNotNestedInItself() {
        try (Script script = script("“He told me ‘we are ready’ and left,” she said.")
                .place("“He told| me ‘we are ready’ and left,” she said.")
                .keys("Q")
                .place("“He told me ‘we| are ready’ and left,” she said.")
                .keys("Q")) {
            Annotation outer = script.desk.tags().all().getFirst();
            script.desk.choose(outer);
            script.keys("M");
            assertEquals("{q:“He told me ‘we are ready’ and left,”} she said.", script.text());
        }
    }

    @Test
    void aClaimIsSplitAtTheCaret() {
        try (Script script = script("[One said and two said].")
                .keys("C")
                .place("One said| and two said.")
                .keys("/")) {
            assertEquals("{c:One said} {c:and two said}.", script.text());
            script.keys("Ctrl+Z");
            assertEquals("{c:One said and two said}.", script.text());
        }
    }

    @Test
    void aQuoteIsSplitIntoTwoPartsOfIt() {
        try (Script script = script("“We are |ready and we wait.”")
                .keys("Q")
                .place("“We are ready| and we wait.”")
                .keys("/")) {
            assertEquals("{q:“We are ready} {q:and we wait.”}", script.text());
            assertEquals(2, script.only(Quote.class).contents().size());
        }
    }

    @Test
    void aQuoteOfTwoPartsBecomesTwoQuotes() {
        try (Script script = twoQuotes()
                .keys("M")
                .place("“We are ready,” he |said. “We wait.” Nobody asked.")
                .keys("/ Enter")) {
            assertEquals("{q:“We are ready,”} he said. {q:“We wait.”} Nobody asked.", script.text());
            assertEquals(2, script.desk.tags().all().size());
            assertNotEquals(
                    script.desk.tags().all().getFirst().id(),
                    script.desk.tags().all().getLast().id());
        }
    }

    @Test
    void theSameCueIsNotSaidToBeLost() {
        try (Script script = twoQuotes()
                .keys("M")
                .place("“We are ready,” he [said]. “We wait.” Nobody asked.")
                .keys("U")
                .place("“We are ready,” he |said. “We wait.” Nobody asked.")
                .keys("/ Enter")
                .place("“We are |ready,” he said. “We wait.” Nobody asked.")
                .keys("Enter M")) {
            assertEquals("{q:“We are ready,”} he {u:said}. {q:“We wait.”} Nobody asked.", script.text());
            assertEquals(1, script.desk.tags().all().size());
            assertNotEquals("tell.mergeCue", said(script));
        }
    }

    @Test
    void atTheEdgeThereIsNothingToSplit() {
        try (Script script = script("[One said].").keys("C").place("|One said.").keys("/")) {
            assertEquals("tell.noSplit", said(script));
        }
    }

    @Test
    void equalStringsAreTaggedOneByOne() {
        try (Script script = script("[Iran] and Iran, Iranian, IRAN and Iran.").keys("C E Enter")) {
            assertEquals("{c:Iran} and Iran, Iranian, IRAN and Iran.", script.text());
            script.keys("N");
            assertEquals("{c:Iran} and {c:Iran}, Iranian, IRAN and Iran.", script.text());
            assertEquals(1, script.desk.shelves().claims().all().size());
            script.keys("Ctrl+Z");
            assertEquals("{c:Iran} and Iran, Iranian, IRAN and Iran.", script.text());
        }
    }

    @Test
    void theRestIsTaggedAfterSayingHowMany() {
        try (Script script = script("[Iran] and Iran, Iranian, IRAN and Iran.").keys("C E A")) {
            assertEquals("tell.placeAll", said(script));
            assertEquals(
                    "2", script.desk.saidProperty().get().message().arguments().getFirst());
            script.keys("A");
            assertEquals("{c:Iran} and {c:Iran}, Iranian, IRAN and {c:Iran}.", script.text());
            script.keys("Ctrl+Z");
            assertEquals("{c:Iran} and Iran, Iranian, IRAN and Iran.", script.text());
        }
    }

    @Test
    void otherLetterCaseIsFoundOnRequest() {
        try (Script script = script("[Iran] and Iran, Iranian, IRAN and Iran.").keys("C E F A A")) {
            assertEquals("{c:Iran} and {c:Iran}, Iranian, {c:IRAN} and {c:Iran}.", script.text());
        }
    }

    @Test
    void whatIsTaggedAlreadyIsNotOfferedAgain() {
        try (Script script = script("[Iran] and Iran.").keys("C E A A E")) {
            assertEquals("tell.noEqual", said(script));
        }
    }

    @Test
    void escKeepsWhatWasPlaced() {
        try (Script script = script("[Iran] and Iran and Iran.").keys("C E Enter Esc")) {
            assertEquals("{c:Iran} and {c:Iran} and Iran.", script.text());
            assertFalse(script.desk.picked().underwayProperty().get() != null);
        }
    }
}
