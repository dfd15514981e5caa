package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;

/// Stance, polarity, channel, nesting and several mentions of a source, each by one key.
final class AttributionDepthTest {
    private static final String CLAIMED = "“We are |ready,” Ana Bel claimed.";
    private static final String NESTED = "“The envoy told me “we are |ready” and left,” she said.";

    @TempDir
    Path folder;

    private static Quote quote(Script script, String words) {
        return script.desk.tags().all().stream()
                .filter(tag -> tag instanceof Quote quote
                        && quote.contents().getFirst().exact().equals(words))
                .map(Quote.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStanceOfACueIsNeverSetByItself() {
        try (Script script = Script.proposing(folder, CLAIMED).keys("Q S Enter U")) {
            assertEquals(Quote.Stance.NEUTRAL, script.only(Quote.class).stance());
        }
    }

    @Test
    void enterTakesTheStanceTheCueSpeaksOf() {
        try (Script script = Script.proposing(folder, CLAIMED).keys("Q S Enter U W Enter")) {
            assertEquals(Quote.Stance.DOUBTING, script.only(Quote.class).stance());
        }
    }

    @Test
    void aLetterTakesAnotherStance() {
        try (Script script = Script.proposing(folder, CLAIMED).keys("Q S Enter U W e Enter")) {
            assertEquals(Quote.Stance.ENDORSING, script.only(Quote.class).stance());
        }
    }

    @Test
    void withoutACueTheKeyStepsOn() {
        try (Script script = new Script(folder, CLAIMED).keys("Q W Enter W Enter")) {
            assertEquals(Quote.Stance.DOUBTING, script.only(Quote.class).stance());
        }
    }

    @Test
    void aDenialIsOfferedFromTheCue() {
        try (Script script = Script.proposing(folder, "Ana Bel denied [that the bridge was closed].")
                .keys("Q S Enter U J Enter")) {
            assertEquals(Quote.Polarity.DENIED, script.only(Quote.class).polarity());
        }
    }

    @Test
    void theChannelIsFoundByItsLetters() {
        try (Script script = new Script(folder, CLAIMED).keys("Q R conf Enter")) {
            assertEquals(
                    Quote.Channel.PRESS_CONFERENCE, script.only(Quote.class).channel());
        }
    }

    @Test
    void channelUndoes() {
        try (Script script = new Script(folder, CLAIMED).keys("Q R conf Enter Ctrl+Z")) {
            assertEquals(Quote.Channel.UNSPECIFIED, script.only(Quote.class).channel());
        }
    }

    @Test
    void aSecondMentionIsAddedToTheSource() {
        try (Script script = new Script(
                        folder,
                        "“We are |ready,” said Ana Bel and her deputy.",
                        Speaker.named(UUID.randomUUID(), "Ana Bel"))
                .keys("Q")
                .place("“We are ready,” said [Ana Bel] and her deputy.")
                .keys("S Enter")
                .place("“We are ready,” said Ana Bel and [her deputy].")
                .keys("Shift+S")) {
            assertEquals("{q:“We are ready,”} said {s:Ana Bel} and {s:her deputy}.", script.text());
            assertNotNull(script.only(Quote.class).speaker());
        }
    }

    @Test
    void aSecondMentionAsksForTheSpeakerWhereThereIsNone() {
        try (Script script = new Script(folder, "“We are |ready,” said Ana Bel.")
                .keys("Q")
                .place("“We are ready,” said [Ana Bel].")
                .keys("Shift+S Enter")) {
            assertEquals(
                    "Ana Bel", script.desk.shelves().speakers().all().getFirst().name());
            assertNotNull(script.only(Quote.class).speaker());
        }
    }

    @Test
    void theSameWordsAreNoSecondSource() {
        try (Script script = new Script(folder, "“We are |ready,” said Ana Bel.")
                .keys("Q")
                .place("“We are ready,” said [Ana Bel].")
                .keys("Shift+S Enter")
                .place("“We are ready,” said [Ana] Bel.")
                .keys("Shift+S")) {
            assertEquals("{q:“We are ready,”} said {s:Ana Bel}.", script.text());
        }
    }

    @Test
    void aQuoteIsTakenOutOfAnotherAndPutBack() {
        try (Script script = nested()) {
            Quote inner = quote(script, "“we are ready”");
            Quote outer = quote(script, "“The envoy told me “we are ready” and left,”");
            assertEquals(outer.id(), inner.parent());
            script.place(NESTED).keys("I none Enter");
            assertNull(quote(script, "“we are ready”").parent());
            script.keys("I Enter");
            assertEquals(outer.id(), quote(script, "“we are ready”").parent());
        }
    }

    @Test
    void deletingTheOuterKeepsTheInner() {
        try (Script script = nested()) {
            script.desk.choose(quote(script, "“The envoy told me “we are ready” and left,”"));
            script.keys("Backspace");
            assertNull(script.only(Quote.class).parent());
            assertEquals(
                    List.of("“we are ready”"),
                    script.only(Quote.class).contents().stream()
                            .map(anchor -> anchor.exact())
                            .toList());
        }
    }

    private static final String TOLD = "“We are |ready,” Ana Bel told his envoy, Tomas Verrin, on Friday.";

    private static String name(Script script, @Nullable UUID speaker) {
        return Objects.requireNonNull(script.desk.shelves().speakers().find(speaker))
                .name();
    }

    @Test
    void whomItWasSaidToIsOfferedFromBehindTheCue() {
        try (Script script = Script.proposing(folder, TOLD).keys("Q S Enter U A Enter")) {
            assertEquals("Tomas Verrin", name(script, script.only(Quote.class).addressee()));
            assertEquals(
                    "{q:“We are ready,”} {s:Ana Bel} {u:told} {a:his envoy, Tomas Verrin}, on Friday.", script.text());
        }
    }

    @Test
    void wordsAndNameOfTheHearerAreOneStep() {
        try (Script script = Script.proposing(folder, TOLD).keys("Q S Enter U A Enter Ctrl+Z")) {
            assertNull(script.only(Quote.class).addressee());
            assertEquals("{q:“We are ready,”} {s:Ana Bel} {u:told} his envoy, Tomas Verrin, on Friday.", script.text());
        }
    }

    @Test
    void noWordOfTheQuoteIsOfferedAsItsHearer() {
        try (Script script =
                Script.proposing(folder, "“There we are |ready,” said Ana Bel.").keys("Q S Enter U A")) {
            assertEquals(
                    List.of("Ana Bel"),
                    script.desk.promptProperty().get().options().stream()
                            .map(Prompt.Option::label)
                            .toList());
        }
    }

    private Script nested() {
        return new Script(folder, "[“The envoy told me “we are ready” and left,”] she said.")
                .keys("Q")
                .place("“The envoy told me [“we are ready”] and left,” she said.")
                .keys("Q");
    }
}
