package org.pressmark.view.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.view.OnScreen;

/// Lays out, at every width from the narrowest to 1,000 pixels and at three sizes, what JavaFX throws on or draws
/// twice when it has to break a run itself.
class EveryWidthTest extends OnScreen {
    static final String PERSIAN =
            "رئیس‌جمهور گفت: «ما آماده‌ایم» و افزود که مذاکرات با NATO و اتحادیه اروپا در 12 مارس 2022"
                    + " (Press TV) ادامه خواهد یافت. سخنگوی وزارت امور خارجه ایران روز جمعه اعلام کرد: «نمی‌توان منتظر ماند.»";
    static final String ARABIC =
            "قال الرئيس: «نحن مستعدون» وأضاف أن المحادثات مع NATO ستستمر في 12 مارس 2022 (Press TV)."
                    + " أعلن المتحدث باسم وزارة الخارجية يوم الجمعة ﷺ أن فسيكفيكهم أفاستسقيناكموها.";
    static final String HEBREW =
            "ראש הממשלה אמר: \"אנחנו מוכנים\" והוסיף כי השיחות עם NATO יימשכו ב-12 במרץ 2022, לדברי"
                    + " Press TV. הדובר הודיע ביום שישי: „לא נחכה”.";
    static final String MIXED =
            "The spokesman said «ما آماده‌ایم» (“we are ready”) and the paper wrote שלום לכולם on its front"
                    + " page; Зеленский ответил, and Ελλάδα abstained \u202edetrevni\u202c at the 😀 end.";
    static final String WORD_WITHOUT_END = "ﷺ".repeat(40) + "اب".repeat(300);
    static final String ACCENTS =
            "Cafe\u0301s opened on Friday/Saturday while both cease-fire–delegations kept silent… ".repeat(4);
    static final String ZALGO =
            "Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u0327\u0328a\u0334\u0335l ".repeat(60);

    private static final int WIDEST = 1_000;

    static List<String> texts() {
        return List.of(PERSIAN, ARABIC, HEBREW, MIXED, WORD_WITHOUT_END, ACCENTS, ZALGO);
    }

    static List<String> scripts() {
        return List.of(PERSIAN, ARABIC, HEBREW, MIXED);
    }

    private static void atEveryWidth(String text, double size, int step, Consumer<WordsView> check) {
        onScreen(() -> {
            Typography typography = new Typography(size);
            WordsView words = new WordsView(text, ParagraphLook.BODY, typography);
            int narrowest = (int) typography.columns(0).width();
            for (int width = WIDEST; width >= narrowest; width -= step) {
                words.layOut(width);
                check.accept(words);
            }
            new WordsView(text, ParagraphLook.HEADLINE, typography).layOut(narrowest);
        });
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void laysOutEveryWidth(String text) {
        atEveryWidth(text, 17, 1, words -> assertTrue(words.lines() > 0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void laysOutTheSmallestAndTheLargestSize(String text) {
        atEveryWidth(text, 12, 11, words -> assertTrue(words.lines() > 0));
        atEveryWidth(text, 32, 11, words -> assertTrue(words.lines() > 0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noWordIsDrawnBeyondTheColumn(String text) {
        atEveryWidth(
                text,
                17,
                13,
                words -> words.boxes(0, text.length())
                        .forEach(box -> assertTrue(
                                box.left() > -10 && box.right() < words.getWidth() + 10,
                                () -> box + " in " + words.getWidth())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPointOnACaretLeadsBackToIt(String text) {
        atEveryWidth(text, 17, 97, words -> {
            TextSteps steps = new TextSteps(text);
            for (int offset = steps.next(0); offset < text.length(); offset = steps.next(offset)) {
                LineBox caret = words.caret(offset, Place.Side.BEFORE_NEXT);
                Place hit = words.hitLine(words.line(offset, Place.Side.BEFORE_NEXT), caret.left());
                LineBox again = words.caret(hit.offset(), hit.side());
                assertEquals(caret.left(), again.left(), 3, text.substring(offset));
            }
        });
    }

    @Test
    void highlightOfAWordCoversTheWordAPointHits() {
        for (String text : List.of(PERSIAN, ARABIC, HEBREW, MIXED)) {
            atEveryWidth(text, 17, 83, words -> {
                TextSteps steps = new TextSteps(text);
                for (int end = steps.wordEnd(0); end < text.length(); end = steps.wordEnd(end)) {
                    int start = steps.wordStart(end);
                    for (LineBox box : words.boxes(start, end)) {
                        double middle = (box.left() + box.right()) / 2;
                        int line = words.line(start, Place.Side.BEFORE_NEXT);
                        if (box.baseline()
                                == words.caret(start, Place.Side.BEFORE_NEXT).baseline()) {
                            int hit = words.hitLine(line, middle).offset();
                            assertTrue(
                                    hit >= start && hit <= end,
                                    text.substring(start, end) + " hit at " + hit + " not in " + start + "-" + end);
                        }
                    }
                }
            });
        }
    }

    @Test
    void rightToLeftTextStartsAtTheRight() {
        atEveryWidth(PERSIAN, 17, 200, words -> {
            double first = words.boxes(0, 3).getFirst().right();
            assertEquals(words.getWidth(), first, 2);
        });
    }
}
