package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentencesTest {
    /// The sentences are what stands between the bars.
    private static void parts(String language, String barred) {
        String text = barred.replace("|", "");
        List<String> sentences = Sentences.of(text, Locale.forLanguageTag(language)).all().stream()
                .map(span -> span.of(text))
                .toList();
        assertEquals(
                Stream.of(barred.split("\\|"))
                        .map(part ->
                                Blank.trimmed(part, new Span(0, part.length())).of(part))
                        .toList(),
                sentences);
    }

    private static String at(String textWithCaret) {
        String text = textWithCaret.replace("|", "");
        return Sentences.of(text, Locale.ENGLISH).at(textWithCaret.indexOf('|')).of(text);
    }

    @Test
    void titlesAndInitialsEndNothing() {
        parts(
                "en",
                "US Rep. Ilhan Omar (D-MN) talks with Gen. Smith. |Then D. Peskov and J. K. Rowling met Mr. Trump. |George W. Bush left.");
    }

    @Test
    void abbreviationEndsASentenceIfTheNextWordBeginsOne() {
        parts(
                "en",
                "He lives in the U.S. |The U.S. President left the U.S. |Then Apple Inc. Chief Tim Cook came to Washington, D.C. |He left.");
    }

    @Test
    void numbersAfterAbbreviationsAreTheirs() {
        parts(
                "en",
                "H.R. 1 passed on Jan. 5, 2022. |It was No. 3 of them. |It paid $3.5 million. |He said no. |Five left.");
    }

    @Test
    void timesOfDayEndASentenceBeforeACapital() {
        parts("en", "He came at 5 p.m. Friday. |It began at 6 p.m. |Police watched at 7 a.m. EST.");
    }

    @Test
    void datelineAbbreviationsGoOn() {
        parts("en", "BOCA RATON, Fla. -- Weeds cover the greens.");
    }

    @Test
    void vitaminsAndPlansEndASentence() {
        parts("en", "It was Plan B. |He left.");
    }

    @Test
    void closingMarksBelongToTheirSentence() {
        parts("en", "She said: \"We won.\" |“No.” |(He left.) |‘Done!’");
    }

    @Test
    void questionInsideMarksDoesNotEndTheSentence() {
        parts("en", "\"Will you come?\" he asked. |«Да?» — спросил он. |“Yes!” she said.");
    }

    @Test
    void missingBlankBetweenSentencesIsSeen() {
        parts("en", "There are talks between the two sides.|On Thursday, he left Kyiv.|The rest stayed.");
    }

    @Test
    void namesOfSitesAreWhole() {
        parts("en", "Pravda.Ru and Strana.ua say so, see kremlin.Ru or www.bbc.Co there.");
    }

    @Test
    void nonBreakingBlankPartsSentencesAndBelongsToNone() {
        parts("en", "He left.\u00A0|Then she did.\u00A0\u00A0");
        assertEquals("He left.", at("He| left.\u00A0Then"));
    }

    @Test
    void ellipsisEndsASentenceBeforeACapitalOnly() {
        parts("en", "He fell… |And rose… again... |And fell.");
        parts("uk", "Він пішов… |Потім прийшов.");
    }

    @Test
    void paragraphWithoutFullStopIsASentence() {
        parts("en", "Putin cites 'some progress'\n|\n|He said so.".replace("|\n|", "\n|"));
    }

    @Test
    void lineSeparatorsAreBlanks() {
        parts("en", "One line\u2028goes on here. |Next\u0085one.");
    }

    @Test
    void paragraphSeparatorEndsASentence() {
        parts("en", "One line\u2029|goes on.");
    }

    @Test
    void numbersOfAListAreNoSentences() {
        parts("en", "1. First item. |2. Second item.");
    }

    @Test
    void russianAbbreviationsEndNothing() {
        parts(
                "ru",
                "В 2022 г. Путин был в г. Киеве, т.е. там, на ул. Ленина и в музее им. Пушкина с В. В. Ивановым. |Цена 5 млн руб. |Он ушёл.");
    }

    @Test
    void ukrainianAbbreviationsEndNothing() {
        parts("uk", "У 2022 р. Зеленський був у м. Києві на вул. Хрещатик. |Він пішов.");
    }

    @Test
    void dashOfDirectSpeechBeginsASentence() {
        parts("ru", "«Да», — сказал он. |— Мы идём.");
    }

    @Test
    void germanOrdinalsEndNothing() {
        parts("de", "Am 24. Februar begann es. |Er kam z.B. Montag. |Sie war 24. |Dann kam Dr. Müller.");
    }

    @Test
    void otherScriptsHaveSentencesToo() {
        parts("zh", "他说。|“你好。”|然后走了！|是吗？");
        parts("hi", "यह एक वाक्य है। |यह दूसरा है।");
        parts("fa", "هل أنت هنا؟ |نعم أنا هنا.");
        parts("ka", "ეს არის. |ეს მეორე.");
    }

    @Test
    void caretBetweenSentencesTakesTheOneBefore() {
        assertEquals("One.", at("One.| Two."));
        assertEquals("Two.", at("One. |Two."));
        assertEquals("On it.", at("The sides.|On it."));
        assertEquals("One.", at("|  One."));
    }

    @Test
    void caretInABlankParagraphTakesNothing() {
        assertEquals("", at("One.\n |\nTwo."));
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        Sentences sentences = Sentences.of("One.", Locale.ENGLISH);
        assertThrows(IndexOutOfBoundsException.class, () -> sentences.at(5));
    }

    @Test
    void costOfOneSentenceIsThatOfItsParagraph() {
        Sentences sentences = Sentences.of("One sentence. Another one.\n".repeat(40_000), Locale.ENGLISH);
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int at = 0; at < 1_000_000; at += 1_000) {
                assertFalse(sentences.at(at).isEmpty());
            }
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "One", "two", "Mr", "U.S", "г", "Он", "7", ".", ".", "?", "…", "!", " ", " ", "\u00A0", "\n",
                        "\u2028", "\"", "“", "”", "(", ")", "—", "👩‍🚀", "e\u0301", "\u0301", "你", "。", "ש", "\u200F",
                        "\u200D")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void sentencesAreTrimmedStandInOrderAndHoldEveryWord(@ForAll("texts") String text) {
        int from = 0;
        for (Span sentence : Sentences.of(text, Locale.ENGLISH).all()) {
            assertTrue(from <= sentence.start());
            assertTrue(text.substring(from, sentence.start()).codePoints().allMatch(Blank::isUnseen));
            assertFalse(sentence.of(text).contains("\n"));
            assertEquals(sentence, Blank.trimmed(text, sentence));
            from = sentence.end();
        }
        assertTrue(text.substring(from).codePoints().allMatch(Blank::isUnseen));
    }

    @Property
    void sentenceAtACaretIsOneOfAllOrNothing(@ForAll("texts") String text) {
        Sentences sentences = Sentences.of(text, Locale.ENGLISH);
        List<Span> all = sentences.all();
        for (int caret = 0; caret <= text.length(); caret++) {
            Span found = sentences.at(caret);
            assertTrue(found.isEmpty() || all.contains(found));
            int at = caret;
            assertTrue(all.stream().noneMatch(span -> span.contains(at)) || found.contains(at));
        }
    }

    @Property
    void sentencesCutNoCluster(@ForAll("texts") String text) {
        for (Span sentence : Sentences.of(text, Locale.ENGLISH).all()) {
            assertEquals(sentence, Graphemes.snap(text, sentence));
        }
    }
}
