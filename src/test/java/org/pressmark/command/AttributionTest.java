package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;

/// `Q`, `S`, Enter, `U`: a whole attribution in four keys, with the proposals the program makes.
final class AttributionTest {
    @TempDir
    Path folder;

    private String tagged(String marked) {
        try (Script script = Script.proposing(folder, marked).keys("Q S Enter U")) {
            return script.text();
        }
    }

    @Test
    void aNameBeforeTheVerbIsTaken() {
        assertEquals(
                "{q:“We are ready to talk,”} {s:Mayor Ana Bel} {u:said}.",
                tagged("“We are |ready to talk,” Mayor Ana Bel said."));
    }

    @Test
    void aNameAfterTheVerbIsTaken() {
        assertEquals(
                "{q:“We are ready to talk,”} {u:said} {s:Mayor Ana Bel}.",
                tagged("“We are |ready to talk,” said Mayor Ana Bel."));
    }

    @Test
    void aSplitQuotationIsTakenWhole() {
        assertEquals(
                "{q:“We are ready,”} {s:Mayor Ana Bel} {u:said}. {q:“We will wait for an answer.”}",
                tagged("“We are |ready,” Mayor Ana Bel said. “We will wait for an answer.”"));
    }

    @Test
    void aPronounIsTaken() {
        assertEquals(
                "Ana Bel came late. {q:\"We are ready to talk,\"} {s:she} {u:said}.",
                tagged("Ana Bel came late. \"We are |ready to talk,\" she said."));
    }

    @Test
    void theSourceIsAskedForItsSpeakerAgain() {
        String text = "{q:“We are ready,”} {s:Mayor Ana Bel} told Ivo Lund.";
        try (Script script = Script.proposing(folder, "“We are |ready,” Mayor Ana Bel told Ivo Lund.")
                .keys("Q S Esc S")) {
            assertEquals(text, script.text());
            assertEquals(
                    List.of("Mayor Ana Bel"),
                    script.desk.promptProperty().get().question().arguments());
            script.keys("Enter S Somebody_else Enter");
            assertEquals(text, script.text());
            assertEquals(
                    "Somebody else",
                    script.desk
                            .shelves()
                            .speakers()
                            .find(script.only(Quote.class).speaker())
                            .name());
        }
    }

    @Test
    void tabTriesTheNextMention() {
        try (Script script = Script.proposing(folder, "“We are |ready,” Mayor Ana Bel told Ivo Lund.")
                .keys("Q S Tab")) {
            assertEquals("{q:“We are ready,”} Mayor Ana Bel told {s:Ivo Lund}.", script.text());
        }
    }

    @Test
    void theSpeakerIsRememberedForTheNextQuote() {
        try (Script script = Script.proposing(folder, "“We are |ready,” Ana Bel said. “We wait here,” Ana Bel added.")
                .keys("Q S Enter U")
                .place("“We are ready,” Ana Bel said. “We |wait here,” Ana Bel added.")
                .keys("Q S Enter U")) {
            assertEquals(1, script.desk.shelves().speakers().all().size());
            assertEquals(
                    2,
                    script.desk.tags().all().stream()
                            .filter(tag -> tag instanceof Quote quote && quote.speaker() != null)
                            .count());
        }
    }

    @Test
    void anOutletsNameUnderTheCaretIsOneKey() {
        Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
        try (Script script = Script.proposing(folder, "The bridge is closed, TA|SS reports.", tass)
                .keys("O")) {
            assertEquals("The bridge is closed, {o:TASS} reports.", script.text());
            assertEquals(tass.id(), script.only(OutletMention.class).outlet());
        }
    }

    @Test
    void aPresetNamedInACreditLineIsTheProvider() {
        Outlet sputnik = Outlet.named(UUID.randomUUID(), "Sputnik");
        Preset preset = new Preset(UUID.randomUUID(), 3, "Sputnik", null, sputnik.id());
        try (Script script = Script.proposing(
                        folder, "|The bridge is closed. The council met.\nSource: Sputnik", sputnik, preset)
                .keys("3")) {
            Provenance provenance = script.desk.articleProperty().get().provenance();
            assertEquals(sputnik.id(), provenance.provider());
            assertEquals(Provenance.OutletEvidence.STATED, provenance.evidence());
        }
    }
}
