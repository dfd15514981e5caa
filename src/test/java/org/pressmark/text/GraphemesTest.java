package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
    private static final String ASTRONAUT = "👩‍🚀";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ASTRONAUT,
                "e\u0301",
                "🇺🇦",
                "👍🏽",
                "각",
                "ที่",
                "م\u064E",
                "🏴\uDB40\uDC67\uDB40\uDC7F",
                "❤\uFE0F",
                "\r\n"
            })
    void whatAReaderSeesAsOneHasNoBorderInside(String cluster) {
        String text = "a" + cluster + "b";
        assertEquals(1 + cluster.length(), Graphemes.next(text, 1));
        assertEquals(1, Graphemes.previous(text, 1 + cluster.length()));
        for (int at = 2; at < 1 + cluster.length(); at++) {
            assertFalse(Graphemes.isBorder(text, at));
            assertEquals(new Span(1, 1 + cluster.length()), Graphemes.snap(text, new Span(1, at)));
            assertEquals(new Span(1, text.length()), Graphemes.snap(text, new Span(at, text.length())));
        }
    }

    @Test
    void caretInsideAClusterGoesToItsBeginning() {
        assertEquals(Span.caret(1), Graphemes.snap("a" + ASTRONAUT, Span.caret(3)));
    }

    @Test
    void borderSpanStaysAsItIs() {
        assertEquals(new Span(1, 3), Graphemes.snap("abcd", new Span(1, 3)));
    }

    @Test
    void endsOfTheTextAreBorders() {
        assertTrue(Graphemes.isBorder("", 0));
        assertEquals(1, Graphemes.next("a", 1));
        assertEquals(0, Graphemes.previous("a", 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.next("a", 2));
    }

    @Test
    void costDoesNotDependOnTheTextAround() {
        String text = ("word " + ASTRONAUT + " ").repeat(200_000);
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int at = 0; at < text.length(); at += 997) {
                Graphemes.snap(text, new Span(at, Math.min(text.length(), at + 10)));
            }
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "\u0301",
                        "👩",
                        "\u200D",
                        "🚀",
                        "🇺",
                        "🇦",
                        "🏽",
                        "\n",
                        "ש",
                        "\u05B8",
                        "가",
                        "각",
                        "ᄀ",
                        "ᅡ",
                        "\uD83D",
                        "\uDE00",
                        "\u2028",
                        "क",
                        "्",
                        "\uFE0F",
                        "\uDB40\uDC67")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void bordersAreThoseOfAWalkOverTheWholeText(@ForAll("texts") String text) {
        TreeSet<Integer> borders = new TreeSet<>();
        BreakIterator walk = BreakIterator.getCharacterInstance(Locale.ROOT);
        walk.setText(text);
        for (int at = walk.first(); at != BreakIterator.DONE; at = walk.next()) {
            borders.add(at);
        }
        for (int at = 0; at <= text.length(); at++) {
            assertEquals(borders.contains(at), Graphemes.isBorder(text, at));
            assertEquals(at == text.length() ? at : borders.higher(at), Graphemes.next(text, at));
            assertEquals(at == 0 ? 0 : borders.lower(at), Graphemes.previous(text, at));
        }
    }

    @Property
    void snappingTwiceIsSnappingOnce(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int size = text.length() + 1;
        Span span = Span.between(Math.floorMod(one, size), Math.floorMod(other, size));
        Span snapped = Graphemes.snap(text, span);
        assertTrue(span.isEmpty() || snapped.contains(span));
        assertEquals(snapped, Graphemes.snap(text, snapped));
    }
}
