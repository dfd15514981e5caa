package org.pressmark.view.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.OnScreen;

/// Lines that run from the right begin at the edge of the column, whatever stands at their ends.
class RightEdgeTest extends OnScreen {
    private static final List<String> PARAGRAPHS = List.of(
            "رئیس‌جمهور گفت: «ما آماده‌ایم» و افزود که مذاکرات با NATO و اتحادیه اروپا در 12 مارس 2022 (Press TV) ادامه"
                    + " خواهد یافت.",
            "قال الرئيس إن «المفاوضات ستستمر» مع BBC News في 24 فبراير 2022 وأضاف أن 300 شخص عبروا الجسر يوم 15",
            "ראש הממשלה אמר: \"אנחנו מוכנים\" והוסיף כי השיחות עם NATO יימשכו ב-12 במרץ 2022");

    private static List<String> offEdge(String text, double width) {
        WordsView words = new WordsView(text, ParagraphLook.BODY, new Typography(17));
        words.applyCss();
        words.layOut(width);
        List<String> wrong = new ArrayList<>();
        for (Span line : words.lineSpans()) {
            double right = words.boxes(line.start(), line.end()).stream()
                    .mapToDouble(LineBox::right)
                    .max()
                    .orElse(width);
            if (Math.abs(right - width) > 0.5) {
                wrong.add(width + ": " + line.of(text) + " ends at " + right);
            }
        }
        return wrong;
    }

    private static List<String> missed(String text, double width) {
        WordsView words = new WordsView(text, ParagraphLook.BODY, new Typography(17));
        words.applyCss();
        words.layOut(width);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            List<LineBox> boxes = words.boxes(at, at + 1);
            if (boxes.size() == 1
                    && Character.isLetterOrDigit(text.charAt(at))
                    && boxes.getFirst().right() - boxes.getFirst().left() > 3) {
                LineBox box = boxes.getFirst();
                int hit = words.hit((box.left() + box.right()) / 2, box.baseline())
                        .offset();
                boolean joins = at + 1 < text.length() && text.charAt(at + 1) == '\u200c';
                if (hit != at && hit != at + (joins ? 2 : 1)) {
                    wrong.add(width + ": " + at + " was hit as " + hit);
                }
            }
        }
        return wrong;
    }

    @Test
    void everyLineBeginsAtTheRightEdge() {
        List<String> wrong = onScreen(() -> {
            List<String> found = new ArrayList<>();
            for (String text : PARAGRAPHS) {
                for (double width = 280; width < 700; width += 23) {
                    found.addAll(offEdge(text, width));
                }
            }
            return found;
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void aPressOnALetterHitsIt() {
        List<String> wrong = onScreen(() -> {
            List<String> found = new ArrayList<>();
            for (String text : PARAGRAPHS) {
                found.addAll(missed(text, 330));
                found.addAll(missed(text, 610));
            }
            return found;
        });
        assertEquals(List.of(), wrong);
    }
}
