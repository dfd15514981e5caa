package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Proposing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

final class ProposingTest {
    private static final String TEXT = """
            |Harbour stays shut over Christmas

            Mayor Anna Berg met the council on Monday, and nobody left before the end of it. “We will wait for the \
            ship to come in,” Berg said, TASS reported later that day.

            “The men are tired of it all,” Anna Berg added, before she left the hall for good.

            Share on Facebook Twitter
            """;

    private final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
    private final Speaker berg = Speaker.named(UUID.randomUUID(), "Anna Berg");

    @TempDir
    Path folder;

    private Script script(org.pressmark.model.Entry... registers) {
        return Script.proposing(folder, TEXT, registers);
    }

    private static Proposing proposing(Script script) {
        return script.proposing();
    }

    private static List<Annotation.Kind> kinds(Script script) {
        return proposing(script).allProperty().get().stream()
                .map(one -> one.kind())
                .toList();
    }

    private static final List<Annotation.Kind> PROPOSED = List.of(
            Annotation.Kind.ZONE,
            Annotation.Kind.QUOTE,
            Annotation.Kind.OUTLET,
            Annotation.Kind.QUOTE,
            Annotation.Kind.ZONE);

    @Test
    void proposalsAreShownOnRequestAndAreNoTags() {
        try (Script script = script(tass, berg)) {
            assertEquals(List.of(), kinds(script));
            script.keys("P");
            assertEquals(PROPOSED, kinds(script));
            assertTrue(script.desk.tags().all().isEmpty());
            script.keys("Esc");
            assertEquals(List.of(), kinds(script));
        }
    }

    @Test
    void enterTakesAQuoteWithCueSourceAndSpeakerAsOneStep() {
        try (Script script = script(tass, berg)) {
            script.keys("P . Enter");
            Quote quote = script.only(Quote.class);
            assertEquals(berg.id(), quote.speaker());
            assertEquals(Head.Origin.SUGGESTED, quote.head().origin());
            assertTrue(script.text().contains("{q:“We will wait for the ship to come in,”} {s:Berg} {u:said}"));
            script.keys("Ctrl+Z");
            assertTrue(script.desk.tags().all().isEmpty());
            assertEquals(PROPOSED, kinds(script));
        }
    }

    @Test
    void theNextProposalIsUnderTheCaretWhenOneIsTaken() {
        try (Script script = script(tass, berg)) {
            script.keys("P . Enter Enter Enter");
            assertEquals(2, script.desk.tags().count(Annotation.Kind.QUOTE).get());
            assertEquals(1, script.desk.tags().count(Annotation.Kind.OUTLET).get());
        }
    }

    @Test
    void aNewSpeakerComesOnlyByAnAnswer() {
        try (Script script = script(tass)) {
            script.keys("P . Enter");
            assertTrue(script.desk.tags().all().isEmpty());
            assertTrue(script.desk.shelves().speakers().all().isEmpty());
            script.keys("Enter");
            Speaker made = script.desk.shelves().speakers().all().getFirst();
            assertEquals("Anna Berg", made.name());
            assertEquals(made.id(), script.only(Quote.class).speaker());
            script.keys("Ctrl+Z");
            assertTrue(script.desk.tags().all().isEmpty());
            assertTrue(script.desk.shelves().speakers().all().isEmpty());
        }
    }

    @Test
    void tabTakesTheQuoteWithoutASpeaker() {
        try (Script script = script(tass)) {
            script.keys("P . Enter Tab");
            assertNull(script.only(Quote.class).speaker());
            assertTrue(script.desk.shelves().speakers().all().isEmpty());
        }
    }

    @Test
    void theSecondQuoteOfANewSpeakerNeedsNoAnswer() {
        try (Script script = script(tass)) {
            script.keys("P . Enter Enter Backspace Enter");
            assertEquals(2, script.desk.tags().count(Annotation.Kind.QUOTE).get());
            assertEquals(1, script.desk.shelves().speakers().all().size());
        }
    }

    @Test
    void whatIsRefusedIsNotProposedAgainUntilItIsBroughtBack() {
        try (Script script = script(tass, berg)) {
            script.keys("P . Backspace");
            assertEquals(PROPOSED.size() - 1, kinds(script).size());
            script.keys("Esc P");
            assertEquals(PROPOSED.size() - 1, kinds(script).size());
            script.keys("Shift+P Enter");
            assertEquals(PROPOSED, kinds(script));
            script.keys("Ctrl+Z");
            assertEquals(PROPOSED.size() - 1, kinds(script).size());
            script.keys("Ctrl+Z");
            assertEquals(PROPOSED, kinds(script));
        }
    }

    @Test
    void allOfAKindAreTakenAsOneStep() {
        try (Script script = script(tass)) {
            script.keys("P . Shift+Enter Down Enter");
            assertEquals(2, script.desk.tags().count(Annotation.Kind.QUOTE).get());
            assertEquals(1, script.desk.shelves().speakers().all().size());
            script.keys("Ctrl+Z");
            assertTrue(script.desk.tags().all().isEmpty());
            assertTrue(script.desk.shelves().speakers().all().isEmpty());
        }
    }

    @Test
    void allOfAKindAreTakenWithNoSpeakerWhereNoneIsKnown() {
        try (Script script = script(tass)) {
            script.keys("P . Shift+Enter Enter");
            assertEquals(2, script.desk.tags().count(Annotation.Kind.QUOTE).get());
            assertTrue(script.desk.shelves().speakers().all().isEmpty());
        }
    }

    @Test
    void ordinaryTagsMakeProposalsGo() {
        try (Script script = script(tass, berg)) {
            script.keys("P . Q");
            assertEquals(PROPOSED.size() - 1, kinds(script).size());
            script.keys("Ctrl+Z");
            assertEquals(PROPOSED, kinds(script));
        }
    }

    @Test
    void outletsAreTakenWithTheirRoles() {
        try (Script script = script(tass, berg)) {
            script.keys("P . . Enter");
            OutletMention mention = script.only(OutletMention.class);
            assertEquals(tass.id(), mention.outlet());
            assertEquals(OutletMention.Role.CITED_OUTLET, mention.role());
        }
    }

    @Test
    void furnitureOfANewArticleIsOfferedAndTakenWithOneKey() {
        try (Script script = script(tass, berg)) {
            assertEquals(
                    2, proposing(script).furniture().offeredProperty().get().size());
            script.keys("Enter");
            List<Zone.Type> types = script.desk.tags().all().stream()
                    .map(Zone.class::cast)
                    .map(Zone::type)
                    .toList();
            assertEquals(List.of(Zone.Type.TITLE, Zone.Type.SHARE_WIDGET), types);
            assertTrue(proposing(script).furniture().offeredProperty().get().isEmpty());
            script.keys("Ctrl+Z");
            assertTrue(script.desk.tags().all().isEmpty());
        }
    }

    @Test
    void theOfferOfFurnitureCanBeDeclined() {
        try (Script script = script(tass, berg)) {
            script.keys("Esc");
            assertTrue(proposing(script).furniture().offeredProperty().get().isEmpty());
            script.keys("P");
            assertEquals(PROPOSED, kinds(script));
        }
    }

    @Test
    void aProposedZoneIsCorrectedWithZ() {
        try (Script script = script(tass, berg)) {
            script.keys("P Z crosshead Enter");
            assertEquals(Zone.Type.CROSSHEAD, script.only(Zone.class).type());
            assertEquals(PROPOSED.size() - 1, kinds(script).size());
        }
    }

    @Test
    void wordsTaggedInAnotherArticleAreProposed() {
        try (Script script = script(tass, berg)) {
            script.another("The ship to come in was late.");
            script.place("The [ship to come in] was late.").keys("C");
            script.back().keys("P");
            assertTrue(kinds(script).contains(Annotation.Kind.CLAIM));
            script.keys("Shift+Enter claim Enter");
            assertEquals(1, script.desk.tags().count(Annotation.Kind.CLAIM).get());
        }
    }

    @Test
    void keysOfProposalsAreTheirOwnOnlyWhileTheyAreShown() {
        try (Script script = script(tass, berg)) {
            script.keys("P . Enter P");
            assertFalse(proposing(script).shownProperty().get());
            script.keys(", Backspace");
            assertTrue(script.desk.tags().all().isEmpty());
        }
    }
}
