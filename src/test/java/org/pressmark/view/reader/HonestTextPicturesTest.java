package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.OnScreen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.mark.Tone;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.Viewing;

/// Draws hidden characters, the tone of cues and right-to-left paragraphs, to be looked at.
class HonestTextPicturesTest extends OnScreen {
    private static final String HIDDEN = """
            The may\u00ador of the \u200btown said that the \u041aremlin had \u202enot\u202c answered,\u200f and that “nobody is \ufeffready” yet.
            The council claimed that the bridge was closed. The envoy confirmed that it was open. Nobody denied it; the ministry declined to comment, and allegedly denied that too.""";

    static final List<String> RIGHT_TO_LEFT = List.of(
            "رئیس‌جمهور گفت: «ما آماده‌ایم» و افزود که مذاکرات با NATO و اتحادیه اروپا در 12 مارس 2022 (Press TV) ادامه"
                    + " خواهد یافت.",
            "قال الرئيس إن «المفاوضات ستستمر» مع BBC News في 24 فبراير 2022 وأضاف أن 300 شخص عبروا الجسر يوم 15",
            "ראש הממשלה אמר: \"אנחנו מוכנים\" והוסיף כי השיחות עם NATO יימשכו ב-12 במרץ 2022",
            "The minister told Tasnim: «ما آماده‌ایم» and left at 12:30 with the envoy of صدا و سیما 2022");

    private final List<Mark> marks = new ArrayList<>();

    private void mark(String text, Object id, MarkForm form, String words, Tone... tones) {
        int at = text.indexOf(words);
        marks.add(new Mark(id, form, new Span(at, at + words.length()), form).with(Set.of(tones)));
    }

    private void draw(Theme theme, int width, String name) throws Exception {
        mark(HIDDEN, "q1", MarkForm.CUE, "claimed", Tone.DOUBTED);
        mark(HIDDEN, "q1", MarkForm.QUOTE_CONTENT, "that the bridge was closed");
        mark(HIDDEN, "q2", MarkForm.CUE, "confirmed", Tone.ENDORSED);
        mark(HIDDEN, "q3", MarkForm.CUE, "denied", Tone.DENIED);
        mark(HIDDEN, "q4", MarkForm.CUE, "declined", Tone.DECLINED);
        mark(HIDDEN, "q5", MarkForm.CUE, "allegedly denied", Tone.DENIED, Tone.DOUBTED);
        ReaderView reader = onScreen(ReaderView::new);
        Path picture = picture(reader, width, 260, theme, name, () -> {
            reader.show(new Page(HIDDEN, List.of(), marks));
            reader.view(new Viewing(mark -> true, mark -> "", String::valueOf, Set.of(Viewing.Extra.HIDDEN)));
            reader.choose(Set.of("q1"), "Quote");
        });
        assertTrue(Files.size(picture) > 5_000);
    }

    @Test
    void drawsSignsLight() throws Exception {
        draw(Theme.LIGHT, 900, "honest-light");
    }

    @Test
    void drawsSignsDark() throws Exception {
        draw(Theme.DARK, 900, "honest-dark");
    }

    private void drawRightToLeft(int width) throws Exception {
        String text = String.join("\n", RIGHT_TO_LEFT);
        mark(text, "p", MarkForm.QUOTE_CONTENT, "«ما آماده‌ایم»");
        mark(text, "p", MarkForm.CUE, "گفت", Tone.DOUBTED);
        mark(text, "p", MarkForm.SOURCE, "رئیس‌جمهور");
        mark(text, "o", MarkForm.OUTLET, "Press TV");
        mark(text, "a", MarkForm.QUOTE_CONTENT, "«المفاوضات ستستمر»");
        mark(text, "c", MarkForm.CLAIM, "300 شخص عبروا الجسر يوم 15");
        mark(text, "b", MarkForm.OUTLET, "BBC News");
        mark(text, "h", MarkForm.QUOTE_CONTENT, "\"אנחנו מוכנים\"");
        mark(text, "d", MarkForm.CLAIM, "ב-12 במרץ 2022");
        mark(text, "e", MarkForm.CLAIM, "صدا و سیما 2022");
        ReaderView reader = onScreen(ReaderView::new);
        Path picture = picture(reader, width, 640, Theme.LIGHT, "honest-rtl-" + width, () -> {
            reader.show(new Page(text, List.of(), marks));
            reader.select(new Span(text.indexOf("NATO و"), text.indexOf("NATO و") + 20));
        });
        assertTrue(Files.size(picture) > 5_000);
    }

    @Test
    void drawsRightToLeftNarrow() throws Exception {
        drawRightToLeft(420);
    }

    @Test
    void drawsRightToLeftMiddle() throws Exception {
        drawRightToLeft(700);
    }

    @Test
    void drawsRightToLeftWide() throws Exception {
        drawRightToLeft(1100);
    }
}
