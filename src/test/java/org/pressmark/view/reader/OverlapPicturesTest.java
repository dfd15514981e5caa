package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.text.Span;
import org.pressmark.view.OnScreen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.Viewing;
import org.pressmark.view.reader.page.Viewing.Extra;
import org.pressmark.view.reader.words.ParagraphLook;

/// Draws tags two, three and four deep into `target/pictures`, to be looked at.
class OverlapPicturesTest extends OnScreen {
    private static final String TEXT = """
            News / Region / More
            Envoys to meet in river city ‘within days’
            According to the state agency, the spokeswoman told reporters that “the mediator had warned us: ‘no document is final until both flags are on it,’ and we believe him.”
            “We have the mandate, we have the tickets, and we are waiting for a reply to the proposal that was handed over in the old customs house last week, a proposal which the other side has called shameless without having read one page of it,” ministry spokeswoman Daria Orlova said on Friday.
            The talks were suspended, not cancelled, the council’s secretary insisted. She had said so before.
            Roughly four thousand people have crossed the bridge since Monday, local officials said.
            Our site can also be reached at these addresses:
            mirror.example and second.example
            Subscribe to our channel
            The corridor reopened on Sunday.""";

    private static final List<ParagraphLook> LOOKS = List.of(
            ParagraphLook.FURNITURE,
            ParagraphLook.HEADLINE,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.BODY,
            ParagraphLook.FURNITURE,
            ParagraphLook.FURNITURE,
            ParagraphLook.FURNITURE,
            ParagraphLook.BODY);

    private final List<Mark> marks = new ArrayList<>();

    private static Span in(String text, String from, String to) {
        int start = text.indexOf(from);
        return new Span(start, text.indexOf(to, start) + to.length());
    }

    private void mark(String label, MarkForm form, String from, String to) {
        marks.add(new Mark(label, form, in(TEXT, from, to), label));
    }

    private void code(String label, String from, String to, String colour) {
        marks.add(new Mark(label, MarkForm.CODING, in(TEXT, from, to), label, colour));
    }

    private Page page() {
        mark("Outlet State Agency", MarkForm.OUTLET, "the state agency", "agency");
        mark("Quote Orlova", MarkForm.QUOTE_CONTENT, "that “the mediator", "believe him.”");
        mark("Quote Orlova", MarkForm.SOURCE, "the spokeswoman", "spokeswoman");
        mark("Quote Orlova", MarkForm.CUE, "told", "told");
        mark("Quote Orlova", MarkForm.ADDRESSEE, "reporters", "reporters");
        mark("Quote the mediator", MarkForm.QUOTE_CONTENT, "‘no document", "on it,’");
        mark("Quote the mediator", MarkForm.SOURCE, "the mediator had", "mediator");
        mark("Quote the mediator", MarkForm.CUE, "warned", "warned");
        mark("Claim author's voice", MarkForm.CLAIM, "no document is final", "on it");
        code("Coding Black and white", "no document is", "both flags", "#c2557a");
        mark("Quote long", MarkForm.QUOTE_CONTENT, "“We have the mandate", "page of it,”");
        mark("Quote long", MarkForm.SOURCE, "ministry spokeswoman", "Orlova");
        mark("Quote long", MarkForm.CUE, "said on", "said");
        mark("Claim long", MarkForm.CLAIM, "we are waiting for a reply", "one page of it");
        code("Coding Loaded", "shameless", "shameless", "#2f7f86");
        mark("Quote the secretary", MarkForm.QUOTE_CONTENT, "The talks were suspended", "not cancelled");
        mark("Quote the secretary", MarkForm.SOURCE, "the council’s secretary", "secretary");
        mark("Quote the secretary", MarkForm.CUE, "insisted", "insisted");
        mark("Claim crossing", MarkForm.CLAIM, "suspended, not", "secretary");
        mark("Quote same", MarkForm.QUOTE_CONTENT, "Roughly four", "Monday");
        mark("Claim same", MarkForm.CLAIM, "Roughly four", "Monday");
        code("Coding same", "Roughly four", "Monday", "#c2557a");
        code("Coding other", "Roughly four", "Monday", "#7a4fc0");
        mark("Zone breadcrumb", MarkForm.ZONE, "News /", "More");
        mark("Zone footer", MarkForm.ZONE, "Our site", "channel");
        return new Page(TEXT, LOOKS, marks);
    }

    private void draw(Theme theme, int width, int height, String name, Extra... extras) throws Exception {
        ReaderView reader = onScreen(ReaderView::new);
        assertTrue(Files.size(picture(reader, width, height, theme, name + "-" + theme, () -> {
                    reader.view(new Viewing(
                            mark -> true,
                            mark -> String.valueOf(mark.group()),
                            folded -> "⋯ " + folded + " paragraphs of furniture",
                            Set.of(extras)));
                    reader.show(page());
                    reader.choose(Set.of("Quote Orlova"), "Quote · mixed · Orlova");
                }))
                > 10_000);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsWhatOverlaps(Theme theme) throws Exception {
        draw(theme, 900, 620, "overlaps", Extra.LINES);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsLabels(Theme theme) throws Exception {
        draw(theme, 900, 760, "overlaps-labels", Extra.LABELS, Extra.LINES);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsFoldsInANarrowWindow(Theme theme) throws Exception {
        draw(theme, 560, 760, "overlaps-folds", Extra.FOLDS);
    }

    @Test
    void drawsRightToLeft() throws Exception {
        String text =
                "رئیس‌جمهور گفت: «ما آماده‌ایم و میانجی به ما هشدار داد که هیچ سندی نهایی نیست» و افزود که مذاکرات با NATO و اتحادیه اروپا در 12 مارس 2022 ادامه خواهد یافت.\n"
                        + "سخنگوی وزارت امور خارجه ایران روز جمعه اعلام کرد: «نمی‌توان منتظر ماند.»";
        List<Mark> found = new ArrayList<>();
        found.add(new Mark("q", MarkForm.QUOTE_CONTENT, in(text, "«ما آماده", "نهایی نیست»"), "Quote رئیس‌جمهور"));
        found.add(new Mark("q", MarkForm.SOURCE, in(text, "رئیس", "جمهور"), "Quote رئیس‌جمهور"));
        found.add(new Mark("q", MarkForm.CUE, in(text, "گفت", "گفت"), "Quote رئیس‌جمهور"));
        found.add(new Mark("n", MarkForm.QUOTE_CONTENT, in(text, "هیچ سندی", "نیست"), "Quote میانجی"));
        found.add(new Mark("c", MarkForm.CLAIM, in(text, "هیچ سندی", "نیست"), "Claim author's voice"));
        found.add(new Mark("t", MarkForm.CODING, in(text, "هیچ سندی", "نهایی"), "Coding Doubt", "#c2557a"));
        found.add(new Mark("s", MarkForm.QUOTE_CONTENT, in(text, "«نمی", "ماند.»"), "Quote سخنگو"));
        ReaderView reader = onScreen(ReaderView::new);
        assertTrue(Files.size(picture(reader, 640, 420, Theme.LIGHT, "overlaps-right-to-left", () -> {
                    reader.view(new Viewing(
                            mark -> true,
                            mark -> String.valueOf(mark.group()),
                            String::valueOf,
                            Set.of(Extra.LABELS, Extra.LINES)));
                    reader.show(new Page(text, List.of(), found));
                    reader.choose(Set.of("q"), "Quote · direct · رئیس‌جمهور");
                }))
                > 10_000);
    }
}
