package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

/// To whom a quote was said, told by the words behind its cue.
final class AddresseesTest {
    private static String behind(String text, String content, String source, String cue) {
        return Addressees.behind(span(text, cue), text, List.of(span(text, content)), List.of(span(text, source)))
                .map(found -> found.of(text))
                .orElse("");
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void whoWasToldStandsBehindTheVerb() {
        assertEquals(
                "his Sarvian counterpart, Tomas Verrin",
                behind(
                        "\"We shall come,\" Bel told his Sarvian counterpart, Tomas Verrin, on Friday.",
                        "\"We shall come,\"",
                        "Bel",
                        "told"));
    }

    @Test
    void whoItWasSaidToStandsBehindTo() {
        assertEquals(
                "Tomas Verrin",
                behind("\"We shall come,\" Bel said to Tomas Verrin.", "\"We shall come,\"", "Bel", "said"));
    }

    @Test
    void reportersAreHearers() {
        assertEquals(
                "reporters",
                behind("\"We shall come,\" Bel told reporters on Friday.", "\"We shall come,\"", "Bel", "told"));
    }

    @Test
    void aSpeakerBehindTheVerbIsNoHearer() {
        assertEquals("", behind("\"We shall come,\" said Ana Bel.", "\"We shall come,\"", "Ana Bel", "said"));
    }

    @Test
    void aDayIsNoHearer() {
        assertEquals("", behind("\"We shall come,\" Bel said on Friday.", "\"We shall come,\"", "Bel", "said"));
    }

    @Test
    void whatWasSaidIsNoHearer() {
        assertEquals("", behind("Bel said the talks were \"held daily\".", "\"held daily\"", "Bel", "said"));
    }
}
