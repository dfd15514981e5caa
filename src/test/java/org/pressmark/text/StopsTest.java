package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Stops.Unit;
import org.pressmark.text.Stops.Way;

class StopsTest {
    private static final String SAID = "“We are ready,” he said in Ivano-Frankivsk.\nNobody asked. He went.";

    private static Stops stops(String text) {
        return new Stops(text, Paragraphs.of(text), Sentences.of(text, Locale.ENGLISH));
    }

    /// The text with `|` where the border comes to rest, from where it stands in `marked`.
    private static String moved(Edge edge, Unit unit, Way way, String marked) {
        String text = marked.replace("|", "");
        int at = stops(text).next(edge, unit, way, marked.indexOf('|'));
        return text.substring(0, at) + "|" + text.substring(at);
    }

    @Test
    void anEndGoesToTheEndsOfWordsAndOfSigns() {
        assertEquals("“We are ready|,” he", moved(Edge.END, Unit.WORD, Way.ON, "“We are| ready,” he"));
        assertEquals("“We are ready,”| he", moved(Edge.END, Unit.WORD, Way.ON, "“We are ready|,” he"));
        assertEquals("“We are ready|,” he", moved(Edge.END, Unit.WORD, Way.BACK, "“We are ready,”| he"));
        assertEquals("“We are| ready,” he", moved(Edge.END, Unit.WORD, Way.BACK, "“We are re|ady,” he"));
    }

    @Test
    void aStartGoesToTheBeginningsOfWordsAndOfSigns() {
        assertEquals("“|We are ready", moved(Edge.START, Unit.WORD, Way.ON, "|“We are ready"));
        assertEquals("“We |are ready", moved(Edge.START, Unit.WORD, Way.ON, "“W|e are ready"));
        assertEquals("|“We are ready", moved(Edge.START, Unit.WORD, Way.BACK, "“|We are ready"));
        assertEquals("“We |are ready", moved(Edge.START, Unit.WORD, Way.BACK, "“We are| ready"));
    }

    @Test
    void aHyphenatedNameIsOneWord() {
        assertEquals("in Ivano-Frankivsk|.", moved(Edge.END, Unit.WORD, Way.ON, "in| Ivano-Frankivsk."));
        assertEquals("in |Ivano-Frankivsk.", moved(Edge.START, Unit.WORD, Way.BACK, "in Ivano-Frankivsk|."));
    }

    @Test
    void sentencesAreFollowedOverTheEndOfAParagraph() {
        assertEquals(SAID.indexOf("asked.") + 6, stops(SAID).next(Edge.END, Unit.SENTENCE, Way.ON, SAID.indexOf("\n")));
        assertEquals(
                SAID.indexOf("\n"), stops(SAID).next(Edge.END, Unit.SENTENCE, Way.BACK, SAID.indexOf("asked.") + 6));
        assertEquals(
                SAID.indexOf("He went"), stops(SAID).next(Edge.START, Unit.SENTENCE, Way.ON, SAID.indexOf("asked")));
        assertEquals(0, stops(SAID).next(Edge.START, Unit.SENTENCE, Way.BACK, SAID.indexOf("ready")));
    }

    @Test
    void theNearestStopMayBeTheOneBefore() {
        assertEquals(7, stops("We were ready").nearest(Edge.END, Unit.WORD, 8));
        assertEquals(13, stops("We were ready").nearest(Edge.END, Unit.WORD, 12));
        assertEquals(7, stops("We were ready").nearest(Edge.END, Unit.WORD, 7));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "We", " ", " ", "\n", ".", ",", "“", "”", "é", "e\u0301", "👩‍🚀", "🇺🇦", "한", "你", "ש",
                        "\u0301", "\u00A0", "-", "’", "\u200D", "سلام", "!", "6", "\uD83D")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aStopCutsNoGraphemeAndLiesOnTheWay(
            @ForAll("texts") String text, @ForAll Edge edge, @ForAll Unit unit, @ForAll Way way, @ForAll int seed) {
        int from = Graphemes.snap(text, Span.caret(Math.floorMod(seed, text.length() + 1)))
                .start();
        int to = stops(text).next(edge, unit, way, from);
        assertTrue(Graphemes.isBorder(text, to), to + " in " + text);
        boolean isAtTheEnd = way == Way.ON ? from == text.length() : from == 0;
        assertTrue(isAtTheEnd ? to == from : way == Way.ON ? to > from : to < from, from + " to " + to);
        assertTrue(Graphemes.isBorder(text, stops(text).nearest(edge, unit, from)));
    }
}
