package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each opening mark the one that answers it.
///
/// One walk over the marks with a stack of those still open. What it holds to:
/// 1. A quotation never crosses another of the same walk: an answered mark throws away what was opened inside it.
/// 2. At the border of a paragraph everything open is given up, but for marks that the next paragraph repeats at its
///    head, as a quotation of several paragraphs does. One stray mark therefore spoils its own paragraph at most.
/// 3. A doubtful mark closes only if no better one is left over for that, and opens only if a sure one is left over to
///    answer it ([Surplus]).
///
/// Linear: every mark is put on the stack and taken off at most once.
final class Pairing {
    record Pair(Mark open, Mark close) {
        Span whole() {
            return new Span(open.span().start(), close.span().end());
        }

        Span inner() {
            return Span.between(open.span().end(), close.span().start());
        }

        MarkStyle style() {
            return MarkStyle.of(open.glyph(), close.glyph());
        }
    }

    /// Marks still waiting for their answer.
    private static final class Waiting {
        private final Mark mark;
        private final List<Mark> repeated = new ArrayList<>();
        /// Whether a quotation of the same family was closed inside: then the mark was hardly the beginning of several
        /// paragraphs, but rather lost its answer.
        private boolean holdsItsLike;

        private Waiting(Mark mark) {
            this.mark = mark;
        }

        private boolean goesOverBorders() {
            return mark.certainty() == Mark.Certainty.SURE && mark.facing() != Mark.Facing.CLOSING && !holdsItsLike;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();
    private final List<Waiting> stack = new ArrayList<>();
    private final Map<Glyph.Family, List<Waiting>> waiting = new EnumMap<>(Glyph.Family.class);
    /// What was open at the last border and is not yet repeated.
    private final List<Waiting> carried = new ArrayList<>();
    private int paragraph = -1;

    private Pairing() {
        for (Glyph.Family family : Glyph.Family.values()) {
            waiting.put(family, new ArrayList<>());
        }
    }

    /// Pairs the marks of one layer, which come in text order.
    static Pairing of(List<Mark> marks) {
        Pairing pairing = new Pairing();
        Surplus surplus = Surplus.of(marks);
        for (int i = 0; i < marks.size(); i++) {
            pairing.meet(marks.get(i), surplus.sureAfter(i), surplus.likelyAfter(i));
        }
        pairing.giveUpAll();
        pairing.pairs.sort(Comparator.comparing(pair -> pair.open().span()));
        return pairing;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /// The marks without a partner that are no apostrophes, in no order.
    List<Mark> strays() {
        return strays;
    }

    private void meet(Mark mark, boolean sureFollows, boolean likelyFollows) {
        enter(mark.paragraph());
        if (mark.leads() && repeats(mark)) {
            return;
        }
        giveUpCarried();
        @Nullable Waiting opener = lastOf(mark.glyph().family());
        if (opener != null && mark.answers(opener.mark)) {
            if (!mark.isDoubtful() || !likelyFollows) {
                close(opener, mark);
            }
        } else if (mayOpen(mark, opener, sureFollows)) {
            push(new Waiting(mark));
        } else if (!mark.isDoubtful()) {
            stray(mark);
        }
    }

    private static boolean mayOpen(Mark mark, @Nullable Waiting opener, boolean sureFollows) {
        Glyph.Lean lean = mark.glyph().lean();
        if (mark.isDoubtful()) {
            return mark.facing() != Mark.Facing.CLOSING && opener == null && sureFollows;
        }
        return switch (mark.facing()) {
            case OPENING -> true;
            case UNCLEAR -> lean != Glyph.Lean.CLOSES || sureFollows;
            case CLOSING -> lean == Glyph.Lean.OPENS && opener == null && sureFollows;
        };
    }

    private void enter(int next) {
        if (next == paragraph) {
            return;
        }
        giveUpCarried();
        if (next == paragraph + 1) {
            carried.addAll(stack);
            stack.clear();
            waiting.values().forEach(List::clear);
        } else {
            giveUpAll();
        }
        paragraph = next;
    }

    /// Whether this mark at the head of a paragraph repeats one left open in the paragraph before.
    private boolean repeats(Mark mark) {
        if (mark.facing() == Mark.Facing.CLOSING) {
            return false;
        }
        for (int i = carried.size() - 1; i >= 0; i--) {
            Waiting left = carried.get(i);
            if (left.mark.glyph().family() == mark.glyph().family() && left.goesOverBorders()) {
                left.repeated.add(mark);
                push(left);
                List<Waiting> outer = carried.subList(0, i + 1);
                outer.subList(0, i).forEach(this::giveUp);
                outer.clear();
                return true;
            }
        }
        return false;
    }

    private void push(Waiting opener) {
        stack.add(opener);
        ofFamily(opener).add(opener);
    }

    private void close(Waiting opener, Mark mark) {
        while (stack.getLast() != opener) {
            giveUp(pop());
        }
        pop();
        pairs.add(new Pair(opener.mark, mark));
        @Nullable Waiting around = lastOf(mark.glyph().family());
        if (around != null) {
            around.holdsItsLike = true;
        }
    }

    private Waiting pop() {
        Waiting last = stack.removeLast();
        ofFamily(last).removeLast();
        return last;
    }

    private List<Waiting> ofFamily(Waiting opener) {
        return waiting.getOrDefault(opener.mark.glyph().family(), List.of());
    }

    private @Nullable Waiting lastOf(Glyph.Family family) {
        List<Waiting> open = waiting.getOrDefault(family, List.of());
        return open.isEmpty() ? null : open.getLast();
    }

    private void giveUpAll() {
        giveUpCarried();
        while (!stack.isEmpty()) {
            giveUp(pop());
        }
    }

    private void giveUpCarried() {
        carried.forEach(this::giveUp);
        carried.clear();
    }

    private void giveUp(Waiting opener) {
        stray(opener.mark);
        opener.repeated.forEach(this::stray);
    }

    private void stray(Mark mark) {
        if (!mark.mayBeApostrophe()) {
            strays.add(mark);
        }
    }
}
