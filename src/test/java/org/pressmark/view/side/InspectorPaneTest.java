package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

class InspectorPaneTest extends OnSide {
    private Quote onDisk(Quote quote) {
        return now(() -> side.onDisk(Quote.class, quote));
    }

    private void pick(String id, String words) {
        onScreen(() -> {
            MenuButton field = (MenuButton) node(id);
            field.show();
            field.getItems().stream()
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            field.hide();
        });
        settled();
    }

    private String chain() {
        return now(() -> node("chain").getAccessibleText());
    }

    @Test
    void saysWhatToDoWhereNothingIsChosen() {
        assertTrue(says(side.phrases.say("side.tag.nothing")));
        choose(side.mandate);
        assertFalse(says(side.phrases.say("side.tag.nothing")));
    }

    @Test
    void chainNamesPublisherSpeakerAndCue() {
        choose(side.mandate);
        assertEquals("Press TV ← Daria Orlova (told reporters)", chain());
    }

    @Test
    void chainNamesTheRelay() {
        choose(side.draft);
        assertEquals("Press TV ← TASS ← Daria Orlova (added)", chain());
    }

    @Test
    void chainGoesThroughTheQuotesAround() {
        choose(side.flags);
        assertEquals("Press TV ← Council secretary ← the mediator (had told)", chain());
    }

    @Test
    void chainFollowsAPreset() {
        choose(side.mandate);
        robot.clickOn("#preset2");
        settled();
        assertEquals("outlet unknown ← Daria Orlova (told reporters)", chain());
    }

    @Test
    void lettersAndEnterNameTheSpeaker() {
        choose(side.bridge);
        type("speaker", "orl", KeyCode.ENTER);
        assertEquals(side.orlova.id(), onDisk(side.bridge).speaker());
        assertEquals("Daria Orlova", text("speaker"));
    }

    @Test
    void tabTakesWhatIsMarkedAndGoesOn() {
        choose(side.bridge);
        type("speaker", "orl", KeyCode.TAB);
        assertEquals(side.orlova.id(), onDisk(side.bridge).speaker());
        assertTrue(now(() -> node("type").isFocused()));
    }

    @Test
    void aNewNameMakesASpeaker() {
        choose(side.bridge);
        type("speaker", "local officials", KeyCode.ENTER);
        Speaker made = now(() -> side.desk
                .shelves()
                .speakers()
                .find(side.onDisk(Quote.class, side.bridge).speaker()));
        assertEquals("local officials", made.name());
    }

    @Test
    void escWithOffersOpenOnlyClosesThem() {
        choose(side.bridge);
        focus("speaker");
        robot.write("or", 0);
        settled();
        press(KeyCode.ESCAPE);
        assertEquals(0, backInReader);
        assertEquals("", text("speaker"));
        press(KeyCode.ESCAPE);
        assertEquals(1, backInReader);
    }

    @Test
    void typeIsComputedAndCanBeOverruled() {
        choose(side.mandate);
        assertEquals("direct (computed)", text("type"));
        pick("type", "mixed");
        assertEquals(Quote.Type.MIXED, onDisk(side.mandate).typeOverride());
        assertEquals("mixed (overruled)", text("type"));
        pick("type", "direct (computed)");
        assertNull(onDisk(side.mandate).typeOverride());
    }

    private boolean isSeen(String id) {
        return now(
                () -> robot.lookup("#" + id).match(OnSide::isShown).tryQuery().isPresent());
    }

    @Test
    void whatIsSaidOfAQuoteIsNotFoldedAway() {
        choose(side.mandate);
        assertFalse(isSeen("addressee"));
        onScreen(() -> new org.pressmark.command.Edits(side.desk).quote().addressee(onDisk(side.mandate), side.orlova));
        settled();
        assertTrue(isSeen("addressee"));
        assertFalse(isSeen("channel"));
        choose(side.bridge);
        assertFalse(isSeen("addressee"));
    }

    @Test
    void aNoteOfTwoLinesIsKept() {
        choose(side.mandate);
        focus("note");
        robot.write("one", 0);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("two", 0);
        press(KeyCode.ENTER);
        assertEquals("one\ntwo", onDisk(side.mandate).head().note());
    }

    @Test
    void aNoteBegunOnOneTagIsNotWrittenOnTheNext() {
        choose(side.mandate);
        focus("note");
        robot.write("mine", 0);
        choose(side.draft);
        assertEquals("mine", onDisk(side.mandate).head().note());
        assertNull(onDisk(side.draft).head().note());
        assertEquals("", text("note"));
    }

    @Test
    void committingDoesNotChooseTheTagAgain() {
        choose(side.mandate);
        focus("note");
        robot.write("mine", 0);
        choose(side.draft);
        assertEquals(side.draft.id(), now(() -> side.desk.chosenProperty().get().id()));
    }

    @Test
    void quotesThatMayBeAroundAreOfferedAsParents() {
        choose(side.flags);
        unfold(1);
        pick("parent", "none");
        assertNull(onDisk(side.flags).parent());
        pick("parent", now(() -> OneLine.ofMenu(side.suspended.contents())));
        assertEquals(side.suspended.id(), onDisk(side.flags).parent());
    }

    @Test
    void aPartIsTakenOutByItsCross() {
        choose(side.flags);
        unfold(1);
        onScreen(() -> ((Button) robot.lookup(".cross").match(OnSide::isShown).query()).fire());
        settled();
        assertTrue(onDisk(side.flags).spans(RoleSpan.Role.CUE).findAny().isEmpty());
    }

    @Test
    void claimTellsItsWordingAndUses() {
        choose(side.travel);
        assertEquals(side.claim.text(), text("wording"));
        assertTrue(says(side.phrases.say("side.tag.usedOnce")));
        type("wording", "Envoys go north.", KeyCode.ENTER);
        assertEquals(
                "Envoys go north.",
                now(() -> side.desk.shelves().claims().find(side.claim.id()).text()));
    }

    @Test
    void claimChangesItsVoice() {
        choose(side.travel);
        pick("voice", side.phrases.say("claimOccurrence.voice.attributed"));
        assertEquals(
                ClaimOccurrence.Voice.ATTRIBUTED,
                now(() -> side.onDisk(ClaimOccurrence.class, side.travel).voice()));
    }

    @Test
    void otherKindsAreEdited() {
        choose(side.agency);
        type("mentionOutlet", "sput", KeyCode.ENTER);
        assertEquals(
                side.sputnik.id(),
                now(() -> side.onDisk(OutletMention.class, side.agency).outlet()));
        choose(side.breadcrumb);
        pick("zoneType", side.phrases.say("zone.type.caption"));
        assertEquals(
                Zone.Type.CAPTION,
                now(() -> side.onDisk(Zone.class, side.breadcrumb).type()));
        choose(side.days);
        pick("termType", side.phrases.say("quotedTerm.type.title"));
        assertEquals(
                QuotedTerm.Type.TITLE,
                now(() -> side.onDisk(QuotedTerm.class, side.days).type()));
    }

    @Test
    void codingTellsWhatItsCodeMeans() {
        choose(side.coding);
        assertEquals("Loaded language", text("code"));
        assertTrue(says(side.loaded.definition()));
        assertEquals(
                side.loaded.id(),
                now(() -> side.onDisk(Coding.class, side.coding).code()));
    }

    @Test
    void aDeletedTagIsNoLongerShown() {
        choose(side.bridge);
        onScreen(() -> side.keymap.named("delete").run());
        settled();
        assertTrue(says(side.phrases.say("side.tag.nothing")));
    }

    @Test
    void whatTheCueSpeaksOfIsOfferedAndTaken() {
        Quote denied =
                side.draft.with(List.of(side.draft.spans().getFirst(), SideDesk.part(RoleSpan.Role.CUE, "denied")));
        onScreen(() ->
                side.desk.session().carryOut(Message.of("deed.cue", "denied"), new Change.Edited(side.draft, denied)));
        choose(side.draft);
        assertEquals(
                Quote.Polarity.ASSERTED,
                now(() -> side.onDisk(Quote.class, side.draft).polarity()));
        robot.clickOn(robot.lookup("#tone .quiet-button").queryButton());
        settled();
        assertEquals(
                Quote.Polarity.DENIED,
                now(() -> side.onDisk(Quote.class, side.draft).polarity()));
        assertEquals(false, now(() -> robot.lookup("#tone").query().isVisible()));
    }
}
