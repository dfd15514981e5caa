package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// Counts the key presses that bring a quote to what is annotated, from a caret inside its first content: `Q`,
/// `S`, Enter, `U`.
///
/// A proposal that is not the annotated span costs one press for each further candidate, up to two of them, or
/// three for selecting by hand. A content that `Q` takes otherwise costs one for selecting it first; one that
/// it does not take at all costs `+` and that selection.
record Presses(int contents, int source, int speaker, int cue) {
    private static final int CYCLED = 3;
    private static final int BY_HAND = 3;

    int all() {
        return contents + source + speaker + cue;
    }

    /// @param whole whether `Q` takes all parts of a split quotation at once
    static Presses of(AnnotatedQuotes.Gold gold, boolean whole) {
        return new Presses(
                contents(gold, whole),
                proposal(Sources.candidates(gold.text(), gold.contents(), null), gold.source()),
                1,
                proposal(Cues.candidates(gold.text(), gold.contents(), gold.source()), gold.cue()));
    }

    private static int contents(AnnotatedQuotes.Gold gold, boolean whole) {
        Span first = gold.contents().getFirst();
        Quotations quotations = Quotations.in(gold.text());
        Span taken = quotations
                .around((first.start() + first.end()) / 2)
                .map(found -> outermost(quotations, found))
                .orElse(Span.caret(first.start()));
        List<Span> parts = whole && !taken.isEmpty() ? SplitQuotes.parts(gold.text(), taken) : List.of(taken);
        if (parts.equals(gold.contents())) {
            return 1;
        }
        int presses = taken.equals(first) ? 1 : 2;
        List<Span> missing =
                new ArrayList<>(gold.contents().subList(1, gold.contents().size()));
        List<Span> offered = SplitQuotes.parts(gold.text(), first);
        for (Span content : missing) {
            presses += offered.contains(content) ? 1 : 2;
        }
        return presses;
    }

    /// The caret stands where no inner quotation is meant; a reader puts it there.
    private static Span outermost(Quotations quotations, Quotation found) {
        Quotation outer = found;
        while (quotations.enclosing(outer).isPresent()) {
            outer = quotations.enclosing(outer).orElseThrow();
        }
        return outer.whole();
    }

    private static int proposal(List<Span> proposed, List<Span> annotated) {
        if (annotated.isEmpty()) {
            return 0;
        }
        Span wanted = new Span(annotated.getFirst().start(), annotated.getLast().end());
        int at = proposed.indexOf(wanted);
        return at >= 0 && at < CYCLED ? at + 1 : 1 + BY_HAND;
    }
}
