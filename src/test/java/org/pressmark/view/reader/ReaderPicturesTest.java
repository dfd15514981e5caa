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
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.words.ParagraphLook;

/// Draws the reader into `target/pictures`, to be looked at.
class ReaderPicturesTest extends OnScreen {
    static final String TEXT = """
            News / Region / More
            Envoys to meet in river city ‘within days’
            File photo: delegates arrive at the old customs house. (Agency photo)
            The northern ministry says its envoys will travel to the river city before the week is out, ending a month in which neither side would name a date.
            “We have the mandate, we have the tickets, and we are waiting for a reply,” ministry spokeswoman Daria Orlova told reporters on Friday. “What we do not have is a partner at the table.”
            According to the state agency, she added that the other delegation had “walked away from every draft” it was shown, a charge its leader has denied.
            What the council says
            The talks were “suspended, not cancelled,” the council’s secretary insisted, adding that the mediator had told him “no document is final until both flags are on it.”
            Roughly four thousand people have crossed the bridge since Monday, local officials said. The figure could not be checked.
            The mediator’s office, which has hosted two earlier rounds, gave no date of its own and asked both sides to keep “a decent silence” until the delegations meet.
            Our site can also be reached at these addresses:""";

    private static final List<ParagraphLook> LOOKS = List.of(
            ParagraphLook.FURNITURE,
            ParagraphLook.HEADLINE,
            ParagraphLook.CAPTION,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.CROSSHEAD,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.FURNITURE);

    private final List<Mark> marks = new ArrayList<>();

    private void mark(Object id, MarkForm form, String words) {
        int at = TEXT.indexOf(words);
        marks.add(new Mark(id, form, new Span(at, at + words.length()), form + " " + words));
    }

    private Page page() {
        mark(
                "c1",
                MarkForm.CLAIM,
                "The northern ministry says its envoys will travel to the river city before the week is out,");
        mark(
                "q1",
                MarkForm.QUOTE_CONTENT,
                "“We have the mandate, we have the tickets, and we are waiting for a reply,”");
        mark("q1", MarkForm.QUOTE_CONTENT, "“What we do not have is a partner at the table.”");
        mark("q1", MarkForm.SOURCE, "ministry spokeswoman Daria Orlova");
        mark("q1", MarkForm.CUE, "told");
        mark("q1", MarkForm.ADDRESSEE, "reporters");
        mark("o1", MarkForm.OUTLET, "the state agency");
        mark("q2", MarkForm.SOURCE, "she");
        mark("q2", MarkForm.CUE, "added");
        mark("q2", MarkForm.QUOTE_CONTENT, "that the other delegation had “walked away from every draft” it was shown");
        mark("c2", MarkForm.CLAIM, "“walked away from every draft” it was shown");
        marks.add(new Mark("t1", MarkForm.CODING, span("walked away from every draft"), "loaded", "#c2557a"));
        mark("q3", MarkForm.QUOTE_CONTENT, "“suspended, not cancelled,”");
        mark("q3", MarkForm.SOURCE, "the council’s secretary");
        mark("q3", MarkForm.CUE, "insisted");
        mark(
                "q3",
                MarkForm.QUOTE_CONTENT,
                "adding that the mediator had told him “no document is final until both flags are on it.”");
        mark("q4", MarkForm.QUOTE_CONTENT, "“no document is final until both flags are on it.”");
        mark("q4", MarkForm.SOURCE, "the mediator had".substring(0, 12));
        mark("q4", MarkForm.CUE, "had told");
        mark("q4", MarkForm.ADDRESSEE, "him");
        mark("x1", MarkForm.QUOTED_TERM, "“a decent silence”");
        mark("p1", MarkForm.PROPOSAL, "Roughly four thousand people have crossed the bridge since Monday");
        mark("z1", MarkForm.ZONE, "News / Region / More");
        mark("z2", MarkForm.ZONE, "Our site can also be reached at these addresses:");
        return new Page(TEXT, LOOKS, marks);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private void draw(Theme theme, int width, int height, String name) throws Exception {
        ReaderView reader = onScreen(ReaderView::new);
        Path picture = picture(reader, width, height, theme, name, () -> {
            reader.show(page());
            reader.moveTo(TEXT.indexOf("Roughly four") + 7);
            reader.choose(Set.of("q1"), "Quote · direct · Orlova");
        });
        assertTrue(Files.size(picture) > 10_000);
    }

    @Test
    void drawsLight() throws Exception {
        draw(Theme.LIGHT, 1280, 800, "reader-light");
    }

    @Test
    void drawsDark() throws Exception {
        draw(Theme.DARK, 1920, 1080, "reader-dark");
    }

    @Test
    void drawsRightToLeft() throws Exception {
        String persian =
                "رئیس‌جمهور گفت: «ما آماده‌ایم» و افزود که مذاکرات با NATO و اتحادیه اروپا در 12 مارس 2022 (Press TV)"
                        + " ادامه خواهد یافت. سخنگوی وزارت امور خارجه ایران روز جمعه اعلام کرد: «نمی‌توان منتظر ماند.»";
        String hebrew =
                "ראש הממשלה אמר: \"אנחנו מוכנים\" והוסיף כי השיחות עם NATO יימשכו ב-12 במרץ 2022, לדברי Press TV.";
        String mixed =
                "The spokesman said «ما آماده‌ایم» (“we are ready”) and the paper wrote שלום לכולם on its front page;"
                        + " Зеленский ответил, Ελλάδα abstained, the cafe\u0301 \u202edetrevni\u202c 😀 closed.";
        String text = persian + "\n" + hebrew + "\n" + mixed + "\n" + "نتیجه";
        List<Mark> found = new ArrayList<>();
        for (String words : List.of("«ما آماده‌ایم»", "«نمی‌توان منتظر ماند.»", "\"אנחנו מוכנים\"", "“we are ready”")) {
            found.add(new Mark(words, MarkForm.QUOTE_CONTENT, in(text, words), ""));
        }
        for (String words : List.of("رئیس‌جمهور", "ראש הממשלה", "The spokesman", "Зеленский")) {
            found.add(new Mark(words, MarkForm.SOURCE, in(text, words), ""));
        }
        for (String words : List.of("گفت", "אמר", "ответил")) {
            found.add(new Mark(words, MarkForm.CUE, in(text, words), ""));
        }
        found.add(new Mark("tv", MarkForm.OUTLET, in(text, "Press TV"), ""));
        found.add(new Mark("c", MarkForm.CLAIM, in(text, "מוכנים\" והוסיף כי השיחות עם NATO יימשכו"), ""));
        found.add(new Mark("e", MarkForm.CLAIM, in(text, "paper wrote שלום"), ""));
        ReaderView reader = onScreen(ReaderView::new);
        show(reader, 640, 520);
        onScreen(() -> {
            reader.show(new Page(text, List.of(), found));
            reader.select(in(text, "مذاکرات با NATO و"));
            reader.choose(Set.of("«نمی‌توان منتظر ماند.»"), "Quote · direct");
        });
        assertTrue(Files.size(snapshot(reader, "reader-right-to-left")) > 10_000);
    }

    private static Span in(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
