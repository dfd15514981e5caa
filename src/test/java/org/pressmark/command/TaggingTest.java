package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;

final class TaggingTest {
    private static final String SAID = "“We are |ready,” the mayor said.";

    @TempDir
    Path folder;

    private Script script(String marked, Entry... registers) {
        return new Script(folder, marked, registers);
    }

    @Test
    void blanksAroundTheSelectionAreNotTagged() {
        try (Script script = new Script(folder, "He said[ “so” ]once.").keys("Q")) {
            assertEquals("He said {q:“so”} once.", script.text());
        }
    }

    @Test
    void aQuoteTakesTheQuotationAroundTheCaret() {
        try (Script script = script(SAID).keys("Q")) {
            assertEquals("{q:“We are ready,”} the mayor said.", script.text());
        }
    }

    @Test
    void aQuoteTakesExactlyWhatIsSelected() {
        try (Script script = script("The mayor said [they were ready].").keys("Q")) {
            assertEquals("The mayor said {q:they were ready}.", script.text());
            assertEquals(Quote.Type.INDIRECT, script.only(Quote.class).type());
        }
    }

    @Test
    void aDirectQuoteIsComputedAsDirect() {
        try (Script script = script(SAID).keys("Q")) {
            assertEquals(Quote.Type.DIRECT, script.only(Quote.class).type());
        }
    }

    @Test
    void withNoQuotationAroundTheCaretNothingIsTagged() {
        try (Script script = script("“We are ready,” the |mayor said.").keys("Q")) {
            assertEquals("“We are ready,” the mayor said.", script.text());
            assertEquals("tell.noQuotation", script.said());
        }
    }

    @Test
    void theSameQuoteIsNotTaggedTwice() {
        try (Script script = script(SAID).keys("Q Q")) {
            assertEquals("{q:“We are ready,”} the mayor said.", script.text());
        }
    }

    @Test
    void aSelectedSourceAsksForTheSpeakerAndEnterMakesOne() {
        try (Script script = script(SAID)
                .keys("Q")
                .place("“We are ready,” [the mayor] said.")
                .keys("S Enter")) {
            assertEquals("{q:“We are ready,”} {s:the mayor} said.", script.text());
            UUID speaker = script.only(Quote.class).speaker();
            assertEquals(
                    "the mayor", script.desk.shelves().speakers().find(speaker).name());
        }
    }

    @Test
    void aTypedNameMakesANewSpeaker() {
        try (Script script = script(SAID)
                .keys("Q")
                .place("“We are ready,” [the mayor] said.")
                .keys("S Ana_Bel Enter")) {
            UUID speaker = script.only(Quote.class).speaker();
            assertEquals(
                    "Ana Bel", script.desk.shelves().speakers().find(speaker).name());
        }
    }

    @Test
    void aSelectedCueIsTakenWithoutAsking() {
        try (Script script = script(SAID)
                .keys("Q")
                .place("“We are ready,” the mayor [said].")
                .keys("U")) {
            assertEquals("{q:“We are ready,”} the mayor {u:said}.", script.text());
            assertNull(script.desk.promptProperty().get());
        }
    }

    @Test
    void plusAddsAnotherStretchOfContent() {
        try (Script script = script("“We are |ready,” he said. “We wait.”")
                .keys("Q")
                .place("“We are ready,” he said. “We w|ait.”")
                .keys("+")) {
            assertEquals("{q:“We are ready,”} he said. {q:“We wait.”}", script.text());
            assertEquals(2, script.only(Quote.class).contents().size());
        }
    }

    @Test
    void aQuoteInsideAQuoteBecomesItsChild() {
        try (Script script = script("“He told me ‘we are |ready’ and left,” she said.")
                .keys("Q")
                .place("“He told| me ‘we are ready’ and left,” she said.")
                .keys("Q")) {
            assertEquals("{q:“He told me {q:‘we are ready’} and left,”} she said.", script.text());
            Quote outer = (Quote) script.desk.tags().all().getFirst();
            Quote inner = (Quote) script.desk.tags().all().getLast();
            assertEquals(outer.id(), inner.parent());
        }
    }

    @Test
    void aClaimInAQuoteIsAttributedToIt() {
        try (Script script = script("“We are |ready,” the mayor said.")
                .keys("Q")
                .place("“[We are ready],” the mayor said.")
                .keys("C")) {
            ClaimOccurrence claim = script.only(ClaimOccurrence.class);
            assertEquals(ClaimOccurrence.Voice.ATTRIBUTED, claim.voice());
            assertEquals(script.only(Quote.class).id(), claim.quote());
        }
    }

    @Test
    void aClaimOutsideQuotesIsTheAuthorsOwn() {
        try (Script script = script("The [bridge is closed].").keys("C")) {
            ClaimOccurrence claim = script.only(ClaimOccurrence.class);
            assertEquals(ClaimOccurrence.Voice.AUTHOR, claim.voice());
            assertEquals(
                    "bridge is closed",
                    script.desk.shelves().claims().find(claim.claim()).text());
        }
    }

    @Test
    void twoOccurrencesCanBeTheSameClaim() {
        try (Script script = script("[It is closed]. It was shut.")
                .keys("C")
                .place("It is closed. [It was shut].")
                .keys("C L Enter")) {
            assertEquals(1, script.desk.shelves().claims().all().size());
            assertEquals(2, script.desk.tags().all().size());
        }
    }

    @Test
    void aZoneTakesTheParagraphAndAsksItsType() {
        try (Script script = script("News | More\nThe mayor spoke.").keys("Z bread Enter")) {
            assertEquals(Zone.Type.BREADCRUMB, script.only(Zone.class).type());
        }
    }

    @Test
    void marksThatQuoteNobodyAreATerm() {
        try (Script script = script("The “no-|fly zone” is large.").keys("X t Enter")) {
            assertEquals(QuotedTerm.Type.TERM, script.only(QuotedTerm.class).type());
        }
    }

    @Test
    void aCodingIsFoundByItsKey() {
        Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
        Code fear = new Code(
                UUID.randomUUID(), book.id(), "Appeal to fear", "AF", "#aa3344", null, null, null, Code.Use.OFFERED);
        try (Script script = script("They [will come].", book, fear).keys("T af Enter")) {
            assertEquals("They {t:will come}.", script.text());
        }
    }

    @Test
    void deleteTakesTheTagUnderTheCaret() {
        try (Script script = script(SAID).keys("Q Esc Delete")) {
            assertEquals("“We are ready,” the mayor said.", script.text());
        }
    }

    @Test
    void deletingAQuoteLeavesItsClaimAndItsChild() {
        try (Script script = script("“He told me ‘we are |ready’ and left,” she said.")
                .keys("Q")
                .place("“He told| me ‘we are ready’ and left,” she said.")
                .keys("Q")
                .place("“He [told me] ‘we are ready’ and left,” she said.")
                .keys("C")
                .place("“|He told me ‘we are ready’ and left,” she said.")
                .keys("Esc Delete")) {
            assertEquals("“He {c:told me} {q:‘we are ready’} and left,” she said.", script.text());
            assertNull(script.only(Quote.class).parent());
        }
    }

    @Test
    void aNoteStaysWithTheTag() {
        try (Script script = script(SAID).keys("Q N see_p._4 Enter")) {
            assertEquals("see p. 4", script.only(Quote.class).head().note());
        }
    }

    @Test
    void nextAndPreviousGoThroughAllTags() {
        try (Script script =
                script("[One] two three").keys("C").place("One two [three]").keys("C Esc")) {
            script.place("|One two three").keys(".");
            assertEquals(0, script.desk.chosenProperty().get().start());
            script.keys(".");
            assertEquals(8, script.desk.chosenProperty().get().start());
            script.keys(",");
            assertEquals(0, script.desk.chosenProperty().get().start());
        }
    }

    @Test
    void enterGoesThroughTheTagsUnderTheCaret() {
        try (Script script =
                script("“We are |ready,” the mayor said.").keys("Q").place("“[We are] ready,” the mayor said.")) {
            script.keys("C").place("“We| are ready,” the mayor said.").keys("Esc Enter");
            Annotation first = script.desk.chosenProperty().get();
            script.keys("Enter");
            assertTrue(!first.equals(script.desk.chosenProperty().get()));
            script.keys("Enter");
            assertEquals(first, script.desk.chosenProperty().get());
        }
    }

    @Test
    void undoTakesEverythingBackAndRedoDoesItAgain() {
        try (Script script = script(SAID)
                .keys("Q")
                .place("“We are ready,” [the mayor] said.")
                .keys("S Enter")) {
            List<Annotation> done = List.copyOf(script.desk.tags().all());
            script.keys("Ctrl+Z Ctrl+Z Ctrl+Z");
            assertEquals("“We are ready,” the mayor said.", script.text());
            script.keys("Ctrl+Y Ctrl+Y Ctrl+Y");
            assertEquals(done, List.copyOf(script.desk.tags().all()));
        }
    }

    @Test
    void aPresetSetsOriginOrOutletAndTakesItBack() {
        Outlet press = Outlet.named(UUID.randomUUID(), "Press TV");
        Preset kremlin =
                new Preset(UUID.randomUUID(), 1, "Kremlin statement", Provenance.OriginType.OFFICIAL_STATEMENT, null);
        Preset tv = new Preset(UUID.randomUUID(), 2, "Press TV", null, press.id());
        try (Script script = script("The mayor spoke.", press, kremlin, tv).keys("1 2")) {
            Provenance provenance = script.desk.articleProperty().get().provenance();
            assertEquals(Provenance.OriginType.OFFICIAL_STATEMENT, provenance.originType());
            assertEquals(press.id(), provenance.publisher());
            script.keys("1 2");
            assertEquals(Provenance.NONE, script.desk.articleProperty().get().provenance());
        }
    }

    @Test
    void anArticleTakenOutComesBackWithItsTags() {
        try (Script script = script(SAID).keys("Q Ctrl+Delete")) {
            assertNull(script.desk.articleProperty().get());
            script.keys("Ctrl+Z");
            assertEquals("{q:“We are ready,”} the mayor said.", script.text());
        }
    }

    @Test
    void markingDoneIsRemembered() {
        try (Script script = script(SAID).keys("Ctrl+D")) {
            assertEquals(
                    Article.Status.DONE, script.desk.articleProperty().get().status());
        }
    }

    @Test
    void anOutletIsChosenForTheSelectedName() {
        Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
        try (Script script = script("[The agency] reports.", tass).keys("O ta Enter")) {
            assertEquals("{o:The agency} reports.", script.text());
        }
    }

    @Test
    void theRelayingOutletIsKeptWithTheQuote() {
        Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
        try (Script script = script(SAID, tass).keys("Q V ta Enter")) {
            assertEquals(tass.id(), script.only(Quote.class).via());
        }
    }
}
