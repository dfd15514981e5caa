package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.command.EvidenceOffers;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.text.Span;

class OutletPaneTest extends OnSide {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private boolean isSet(int digit) {
        return now(() -> node("preset" + digit).getPseudoClassStates().contains(SET));
    }

    private Provenance onDisk() {
        return now(() -> side.articleOnDisk().provenance());
    }

    @Test
    void outlinesThePresetThatIsSet() {
        assertTrue(isSet(2));
        assertFalse(isSet(1));
    }

    @Test
    void pressingAPresetSetsItOnDisk() {
        robot.clickOn("#preset1");
        settled();
        assertEquals(Provenance.OriginType.OFFICIAL_STATEMENT, onDisk().originType());
        assertTrue(isSet(1));
        assertTrue(isSet(2));
    }

    @Test
    void lettersFindAnOutletByAnotherName() {
        type("provider", "itar", KeyCode.ENTER);
        assertEquals(side.tass.id(), onDisk().provider());
        assertEquals("TASS", text("provider"));
    }

    @Test
    void anEmptyFieldIsUnknown() {
        focus("publisher");
        press(KeyCode.DELETE);
        press(KeyCode.ENTER);
        assertNull(onDisk().publisher());
        assertFalse(isSet(2));
    }

    @Test
    void aNewNameComesIntoTheRegister() {
        type("publisher", "Quayside Courier", KeyCode.ENTER);
        Outlet made = now(() -> side.desk.shelves().outlets().find(onDiskPublisher()));
        assertEquals("Quayside Courier", made.name());
    }

    private java.util.UUID onDiskPublisher() {
        return side.articleOnDisk().provenance().publisher();
    }

    @Test
    void halfANameLeftByTheMousePicksNobody() {
        focus("provider");
        robot.write("TA", 0);
        settled();
        onScreen(() -> node("published").requestFocus());
        settled();
        assertNull(onDisk().provider());
        assertEquals("", text("provider"));
    }

    @Test
    void datesAreTypedAsIsoAndShownInWords() {
        type("published", "2022-03-12 09:30 Europe/Moscow", KeyCode.TAB);
        assertEquals(
                new When("2022-03-12T06:30:00Z", "Europe/Moscow"),
                now(side::articleOnDisk).dates().published());
        assertEquals("12 Mar 2022, 09:30, Europe/Moscow", text("published"));
    }

    @Test
    void aDateThatCannotBeReadIsSaidBesideTheFieldAndNotStored() {
        type("published", "last Friday", KeyCode.ENTER);
        assertEquals(When.on("2022-03-11"), now(side::articleOnDisk).dates().published());
        assertTrue(says(side.phrases.say("typed.when")));
        assertEquals("last Friday", text("published"));
    }

    @Test
    void escPutsBackWhatIsOnDiskAndGoesToTheReader() {
        type("published", "last Friday", KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertEquals(1, backInReader);
        assertFalse(says(side.phrases.say("typed.when")));
    }

    @Test
    void originIsPickedFromAMenuByKeys() {
        focus("origin");
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(Provenance.OriginType.values()[0], onDisk().originType());
        assertEquals(
                side.phrases.say("provenance.originType.officialStatement"),
                now(() -> ((MenuButton) node("origin")).getText()));
    }

    @Test
    void aBlankTitleIsRefusedInASentence() {
        unfold(0);
        type("title", "  ", KeyCode.ENTER);
        assertTrue(says(side.phrases.say("typed.title")));
        assertEquals(side.article.title(), now(side::articleOnDisk).title());
    }

    @Test
    void undoShowsAgainWhatWas() {
        type("provider", "tass", KeyCode.ENTER);
        onScreen(() -> side.desk.session().undo());
        settled();
        assertEquals("", text("provider"));
    }

    @Test
    void wordsTypedAreCommittedWhenTheFocusGoes() {
        unfold(0);
        focus("byline");
        robot.write("By the desk", 0);
        focus("url");
        assertEquals("By the desk", onDisk().byline());
    }

    @Test
    void evidenceIsTakenByAPressAndThenNoLongerOffered() {
        onScreen(() -> offers.add(new EvidenceOffers.Offer(
                EvidenceOffers.Part.PROVIDER,
                side.sputnik.id(),
                Provenance.OutletEvidence.STATED,
                "Source: Sputnik",
                new Span(0, 4))));
        settled();
        assertTrue(says(side.phrases.say("side.outlet.providerOffer", "Sputnik")));
        onScreen(() -> ((Button) robot.lookup(".evidence-line .quiet-button").query()).fire());
        settled();
        assertEquals(side.sputnik.id(), onDisk().provider());
        assertEquals(Provenance.OutletEvidence.STATED, onDisk().evidence());
        assertFalse(says(side.phrases.say("side.outlet.providerOffer", "Sputnik")));
    }

    @Test
    void aSourceThatComesOftenBecomesAPreset() {
        type("publisher", "Quayside Courier", KeyCode.ENTER);
        robot.clickOn("#addPreset");
        settled();
        assertEquals("Quayside Courier", text("preset5"));
        assertTrue(isSet(5));
    }

    @Test
    void tellsTheFileAndTheLengthOfTheText() {
        unfold(0);
        assertTrue(says("article.txt"));
        assertTrue(says(side.phrases.say("side.outlet.lengthIn", SideDesk.TEXT.length(), "UTF-8")));
    }
}
