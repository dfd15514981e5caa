package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static String at(String textWithCaret) {
        String text = textWithCaret.replace("|", "");
        return Words.at(text, textWithCaret.indexOf('|'))
                .map(span -> span.of(text))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "the m|ayor spoke, mayor",
        "the |mayor spoke, mayor",
        "the mayor| spoke, mayor",
        "in Ivano-F|rankivsk and, Ivano-Frankivsk",
        "in Iv|ano-Frankivsk and, Ivano-Frankivsk",
        "in Ivano|-Frankivsk and, Ivano-Frankivsk",
        "in Ivano-|Frankivsk and, Ivano-Frankivsk",
        "a state-of-the-a|rt plan, state-of-the-art",
        "O’B|rien said, O’Brien",
        "це м'я|ч був, м'яч",
        "танк Т-9|0 там, Т-90",
        "the (may|or) spoke, mayor",
        "word — |dash, dash",
        "“qu|ote”, quote",
        "ke\u0301|y, ke\u0301y"
    })
    void wordAroundTheCaretIsFound(String text, String word) {
        assertEquals(word, at(text));
    }

    @Test
    void betweenBlanksAndSignsIsNoWord() {
        assertEquals("", at("a  |  b"));
        assertEquals("", at("“yes” |— “no”"));
        assertEquals("", at("|"));
    }

    @Test
    void atAWordsEndTheNextWordDoesNotCount() {
        assertEquals("one", at("one|, two"));
        assertEquals("two", at("one,|two"));
    }

    @Test
    void snappingTakesWholeWords() {
        String text = "The Ivano-Frankivsk airfield.";
        assertEquals(
                "Ivano-Frankivsk airfield", Words.snap(text, new Span(6, 22)).of(text));
        assertEquals(" Ivano-Frankivsk ", Words.snap(text, new Span(3, 20)).of(text));
    }

    @Test
    void wordWithoutEndIsCut() {
        String text = "a".repeat(100_000);
        assertTrue(Words.at(text, 50_000).orElseThrow().contains(50_000));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "-", "'", "’", " ", "é", "e\u0301", "👩‍🚀", "я", "你", "好", "ไ", "\u00A0", "\n", "7",
                        ".", "\u200D", "\uD83D")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void wordTouchesTheCaretAndCutsNoCluster(@ForAll("texts") String text) {
        for (int caret = 0; caret <= text.length(); caret++) {
            int at = caret;
            Words.at(text, caret).ifPresent(word -> {
                assertTrue(word.touches(at));
                assertEquals(Graphemes.snap(text, word), word);
            });
        }
    }

    @Property
    void snappingOnlyGrows(@ForAll("texts") String text) {
        for (int end = 0; end <= text.length(); end++) {
            Span span = new Span(end / 2, end);
            assertTrue(span.isEmpty() || Words.snap(text, span).contains(span));
        }
    }
}
