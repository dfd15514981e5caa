package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
    private final Folds folds;

    PageContent(Page page) {
        text = page.text();
        paragraphs = new DisplayParagraphs(text);
        looks = new ArrayList<>(page.looks());
        marks = new MarkIndex(paragraphs, page.marks());
        folds = new Folds(paragraphs, index -> look(index) == ParagraphLook.FURNITURE);
    }

    public String text() {
        return text;
    }

    public DisplayParagraphs paragraphs() {
        return paragraphs;
    }

    Folds folds() {
        return folds;
    }

    /// The display paragraph that is shown where an offset of the article is: for one that is folded away, the
    /// first of its fold.
    public int shownAt(int offset) {
        return folds.head(paragraphs.at(offset));
    }

    /// The display paragraph before or after one that is shown, folds passed over: -1 or
    /// [DisplayParagraphs#count()] if there is none.
    public int beside(int index, int step) {
        int found = step < 0 ? folds.before(index) : folds.after(index);
        while (found >= 0 && found < paragraphs.count() && folds.isFolded(found)) {
            found = step < 0 ? folds.before(found) : folds.after(found);
        }
        return found;
    }

    /// What is folded away around an offset; empty where nothing is.
    public Optional<Span> foldAround(int offset) {
        int index = paragraphs.at(offset);
        return folds.isFolded(index) ? Optional.of(foldSpan(index)) : Optional.empty();
    }

    private Span foldSpan(int index) {
        return new Span(
                paragraphs.span(folds.head(index)).start(),
                paragraphs.span(folds.tail(index)).end());
    }

    public MarkIndex marks() {
        return marks;
    }

    /// The marks to be painted on a display paragraph: those that are shown, and what is chosen.
    List<Mark> marksOn(int index, Predicate<Mark> shown, Chosen chosen) {
        return marks.at(index).stream()
                .filter(mark -> shown.test(mark) || chosen.holds(mark))
                .toList();
    }

    /// Whether no mark that its tag is put on stands before this one, which is one of them.
    boolean isFirstOfItsTag(Mark mark) {
        return mark.form().isMain()
                && marks.of(mark.id()).stream()
                        .noneMatch(other -> other.form().isMain()
                                && other.span().start() < mark.span().start());
    }

    /// Those marks of a display paragraph of which `wanted` holds, innermost first.
    public List<Mark> marksIn(int index, Predicate<Mark> wanted) {
        return marks.at(index).stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .toList();
    }

    void look(int paragraph, ParagraphLook look) {
        while (looks.size() <= paragraph) {
            looks.add(ParagraphLook.BODY);
        }
        looks.set(paragraph, look);
        int first = paragraphs.firstOf(paragraph);
        folds.changed(first, paragraphs.firstOf(paragraph + 1) - 1);
    }

    private ParagraphLook look(int index) {
        int paragraph = paragraphs.paragraph(index);
        return paragraph < looks.size() ? looks.get(paragraph) : ParagraphLook.BODY;
    }

    /// `folded` says what stands in the place of so many paragraphs.
    ParagraphContent paragraph(int index, double readingSize, IntFunction<String> folded) {
        return folds.isFolded(index)
                ? fold(index, readingSize, folded.apply(folds.size(index)))
                : paragraph(index, readingSize);
    }

    private ParagraphContent fold(int head, double readingSize, String words) {
        double space = ParagraphLook.FOLD.space();
        double above = head == 0 ? TOP : space;
        double below = folds.tail(head) == paragraphs.count() - 1 ? BOTTOM : space;
        return new ParagraphContent(
                head, foldSpan(head), words, ParagraphLook.FOLD, 0, above * readingSize, below * readingSize);
    }

    private ParagraphContent paragraph(int index, double readingSize) {
        ParagraphLook look = look(index);
        double space = paragraphs.isBlank(index) ? BLANK : look.space();
        double above = index == 0 ? TOP : paragraphs.beginsParagraph(index) ? space : 0;
        double below = index == paragraphs.count() - 1 ? BOTTOM : paragraphs.endsParagraph(index) ? space : 0;
        int number = paragraphs.beginsParagraph(index) ? paragraphs.number(index) : 0;
        Span span = paragraphs.span(index);
        return new ParagraphContent(index, span, span.of(text), look, number, above * readingSize, below * readingSize);
    }
}
