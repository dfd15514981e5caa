package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Chosen;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkIndex;
import org.pressmark.view.reader.words.DisplayParagraphs;
import org.pressmark.view.reader.words.ParagraphLook;

/// What the open page holds: its display paragraphs, how each is set, and its marks.
public final class PageContent {
    /// Above the first and below the last paragraph, in shares of the reading size.
    private static final double TOP = 1.4;

    private static final double BOTTOM = 5;

    /// Half the height of a blank paragraph, in shares of the reading size.
    private static final double BLANK = 0.2;

    private final String text;
    private final DisplayParagraphs paragraphs;
    private final List<ParagraphLook> looks;
    private final MarkIndex marks;
    private Predicate<Mark> shown = mark -> true;

    PageContent(Page page) {
        text = page.text();
        paragraphs = new DisplayParagraphs(text);
        looks = new ArrayList<>(page.looks());
        marks = new MarkIndex(paragraphs, page.marks());
    }

    public String text() {
        return text;
    }

    public DisplayParagraphs paragraphs() {
        return paragraphs;
    }

    public MarkIndex marks() {
        return marks;
    }

    /// Which marks are shown from now on.
    void show(Predicate<Mark> wanted) {
        shown = wanted;
    }

    /// The marks to be painted on a display paragraph: those that are shown, and what is chosen.
    List<Mark> marksOn(int index, Chosen chosen) {
        return marks.at(index).stream()
                .filter(mark -> shown.test(mark) || chosen.holds(mark))
                .toList();
    }

    /// Those shown marks of a display paragraph of which `wanted` holds, innermost first.
    public List<Mark> marksIn(int index, Predicate<Mark> wanted) {
        return marks.at(index).stream()
                .filter(wanted.and(shown))
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .toList();
    }

    void look(int paragraph, ParagraphLook look) {
        while (looks.size() <= paragraph) {
            looks.add(ParagraphLook.BODY);
        }
        looks.set(paragraph, look);
    }

    ParagraphContent paragraph(int index, double readingSize) {
        int paragraph = paragraphs.paragraph(index);
        ParagraphLook look = paragraph < looks.size() ? looks.get(paragraph) : ParagraphLook.BODY;
        double space = paragraphs.isBlank(index) ? BLANK : look.space();
        double above = index == 0 ? TOP : paragraphs.beginsParagraph(index) ? space : 0;
        double below = index == paragraphs.count() - 1 ? BOTTOM : paragraphs.endsParagraph(index) ? space : 0;
        int number = paragraphs.beginsParagraph(index) ? paragraphs.number(index) : 0;
        Span span = paragraphs.span(index);
        return new ParagraphContent(index, span, span.of(text), look, number, above * readingSize, below * readingSize);
    }
}
