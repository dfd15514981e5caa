package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lines;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// Finds the parts of a quotation that an attribution splits: “…,” he said. “…” is one quote with two contents.
///
/// Neighbouring quotations are parts of one quote if the likeliest cue of each, asked alone, is the same and
/// stands behind the first of them. A part with a cue of its own, “…,” he said. “…,” he added, is another
/// quote. A paragraph that opens with a quotation may go on with the paragraph before it.
public final class SplitQuotes {
    private static final String ENDS_A_SENTENCE = ".!?…";
    private static final String BEFORE_A_PART = ".,;!?…–—\"”’»“";

    /// UTF-16 code units; a part that stands farther off in the same paragraph is not looked for.
    private static final int REACH = 6000;

    private final String text;
    private final Map<Span, List<Attribution>> asked = new HashMap<>();

    private SplitQuotes(String text) {
        this.text = text;
    }

    /// For many quotations of one text: what was asked of one is not asked again for its neighbours. One thread at
    /// a time.
    public static SplitQuotes in(String text) {
        return new SplitQuotes(text);
    }

    /// The contents of the quote that the quotation at `content` belongs to, in text order, itself among them;
    /// only itself where it is not split. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if the content does not fit the text
    public static List<Span> parts(String text, Span content) {
        return in(text).parts(content);
    }

    /// The same.
    public List<Span> parts(Span content) {
        List<Span> quotations = candidates(text, content);
        int at = quotations.indexOf(content);
        Span cue = at < 0 ? null : cue(content);
        if (cue == null) {
            return List.of(content);
        }
        int first = at;
        while (first > 0 && isSplit(quotations.get(first - 1), quotations.get(first))) {
            first--;
        }
        int last = at;
        while (last + 1 < quotations.size() && isSplit(quotations.get(last), quotations.get(last + 1))) {
            last++;
        }
        Span leading = first == at ? cue : cue(quotations.get(first));
        boolean split = leading != null && quotations.get(first).end() <= leading.start();
        return split ? List.copyOf(quotations.subList(first, last + 1)) : List.of(content);
    }

    /// Whether two neighbours are parts of one quote: they have the same cue, or each has one in the only sentence
    /// between them and none that leads into the second (“…,” he said, warning that it is late. “…”).
    private boolean isSplit(Span one, Span other) {
        Span first = cue(one);
        Span second = cue(other);
        if (first == null || second == null || first.equals(second)) {
            return first != null && second != null;
        }
        Span between = Span.between(one.end(), other.start());
        return between.contains(first)
                && between.contains(second)
                && !leadsIn(text.substring(second.end(), other.start()))
                && Sentences.of(between.of(text).strip(), Locale.ROOT).all().size() == 1;
    }

    /// Whether a cue leads into the quotation behind it: only signs stand between them, and no sentence ends.
    private static boolean leadsIn(String between) {
        return between.chars().noneMatch(sign -> Character.isLetterOrDigit(sign) || ENDS_A_SENTENCE.indexOf(sign) >= 0);
    }

    /// The outermost quotations around the content that can be parts, and the content itself.
    private static List<Span> candidates(String text, Span content) {
        Span region = region(text, content);
        List<Span> found = new ArrayList<>();
        for (Quotation quotation : Quotations.in(region.of(text)).all()) {
            Span whole = quotation.whole().shifted(region.start());
            if (quotation.depth() == 0 && (whole.equals(content) || startsAnew(text, region, whole))) {
                found.add(whole);
            }
        }
        return found;
    }

    /// The paragraphs of the content, the one before them if they open with a quotation, and the one after them if
    /// that does.
    private static Span region(String text, Span content) {
        Span own = Lines.around(text, content);
        Span before = opens(own.of(text)) ? Lines.before(text, own.start()) : null;
        Span after = Lines.after(text, own.end());
        int start = before == null ? own.start() : before.start();
        int end = after != null && opens(after.of(text)) ? after.end() : own.end();
        return new Span(Math.max(start, content.start() - REACH), Math.min(end, content.end() + REACH));
    }

    private static boolean opens(String paragraph) {
        String words = paragraph.strip();
        if (words.length() > REACH) {
            return false;
        }
        List<Quotation> quotations = Quotations.in(words).all();
        return !quotations.isEmpty() && quotations.getFirst().whole().start() == 0;
    }

    /// Whether a quotation stands at the head of its paragraph or behind a sign, as a part does; “the ‘new
    /// deal’” does not.
    private static boolean startsAnew(String text, Span region, Span quotation) {
        String before = text.substring(region.start(), quotation.start());
        String words = before.strip();
        return words.isEmpty()
                || before.substring(before.lastIndexOf('\n') + 1).isBlank()
                || BEFORE_A_PART.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// [Attributions#of] this content alone.
    public List<Attribution> attributions(Span content) {
        return asked.computeIfAbsent(content, one -> Attributions.of(text, List.of(one)));
    }

    private @Nullable Span cue(Span content) {
        List<Attribution> all = attributions(content);
        return all.isEmpty() ? null : all.getFirst().cue();
    }
}
