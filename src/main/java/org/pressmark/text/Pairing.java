package org.pressmark.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each opening mark the one that answers it.
///
/// One walk over the marks with a stack of those still open. What it holds to:
/// 1. A quotation never crosses another of the same walk: an answered mark throws away what was opened inside it.
/// 2. At the border of a paragraph everything open is given up, but for marks that the next paragraph repeats at
/// its
///    head, as a quotation of several paragraphs does, and for a mark whose lone partner stands in the next
/// paragraph
/// or
///    further down in the same block of broken lines. One stray mark therefore spoils its own paragraph at most.
/// 3. A doubtful mark closes only if no better one is left over for that, and opens only if a sure one is left
/// over to
///    answer it ([Surplus]).
///
/// Linear: every mark is put on the stack and taken off at most once for each time it is repeated.
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

    /// A mark still waiting for its answer.
    private static final class Waiting {
        private final Mark mark;
        private final List<Mark> repeated = new ArrayList<>();
        /// Whether a quotation of the same family was closed inside: then the mark was hardly the beginning of
        /// several paragraphs, but rather lost its answer.
        private boolean holdsItsLike;

        private Waiting(Mark mark) {
            this.mark = mark;
        }

        private boolean goesOverBorders() {
            return mark.isSure() && mark.facing() != Mark.Facing.CLOSING && !holdsItsLike;
        }

        private MarkLines.Line lastLine() {
            return repeated.isEmpty() ? mark.line() : repeated.getLast().line();
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();
    private final List<Waiting> stack = new ArrayList<>();
    private final Map<Glyph.Family, Deque<Waiting>> waiting = new EnumMap<>(Glyph.Family.class);
    /// What was open at the last border and may yet be repeated.
    private final List<Waiting> carried = new ArrayList<>();
    /// What was given up at a border and may yet find a lone partner.
    private final Deque<Waiting> lost = new ArrayDeque<>();

    private int paragraph = -1;

    private Pairing() {
        for (Glyph.Family family : Glyph.Family.values()) {
            waiting.put(family, new ArrayDeque<>());
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
        pairing.lost.forEach(pairing::stray);
        pairing.pairs.sort(Comparator.comparing(Pair::whole));
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
        enter(mark);
        if (mark.mayRepeat() && repeats(mark)) {
            return;
        }
        giveUpCarried();
        @Nullable Waiting opener = ofFamily(mark).peekLast();
        if (opener != null && mark.answers(opener.mark)) {
            if (!mark.isDoubtful() || !likelyFollows) {
                close(opener, mark);
            }
        } else if (!bridges(mark)) {
            if (mayOpen(mark, opener == null, sureFollows)) {
                push(new Waiting(mark));
            } else {
                stray(mark);
            }
        }
    }

    private static boolean mayOpen(Mark mark, boolean nothingOpen, boolean sureFollows) {
        Glyph.Lean lean = mark.glyph().lean();
        if (mark.isDoubtful()) {
            return mark.facing() != Mark.Facing.CLOSING && nothingOpen && sureFollows;
        }
        return switch (mark.facing()) {
            case OPENING -> true;
            case UNCLEAR -> lean != Glyph.Lean.CLOSES || sureFollows;
            case CLOSING -> lean == Glyph.Lean.OPENS && nothingOpen && sureFollows;
        };
    }

    private void enter(Mark mark) {
        int next = mark.line().paragraph();
        if (next == paragraph) {
            return;
        }
        giveUpCarried();
        if (next == paragraph + 1) {
            carried.addAll(stack);
            stack.clear();
            waiting.values().forEach(Deque::clear);
        } else {
            giveUpAll();
        }
        while (!lost.isEmpty() && !mark.isInReachOf(lost.getFirst().lastLine())) {
            stray(lost.removeFirst());
        }
        paragraph = next;
    }

    /// Takes up again what was left open in the paragraph before, if this mark repeats it.
    private boolean repeats(Mark mark) {
        for (int i = carried.size() - 1; i >= 0; i--) {
            Waiting left = carried.get(i);
            if (left.mark.family() == mark.family() && left.goesOverBorders()) {
                left.repeated.add(mark);
                push(left);
                carried.subList(0, i).forEach(this::stray);
                carried.subList(0, i + 1).clear();
                return true;
            }
        }
        return false;
    }

    /// Closes what was lost at a border, if this mark would stand alone otherwise.
    private boolean bridges(Mark mark) {
        @Nullable Waiting last = lost.peekLast();
        boolean fits = last != null
                && stack.isEmpty()
                && mark.closesAlone()
                && mark.family() == last.mark.family()
                && mark.isInReachOf(last.lastLine());
        if (last != null && fits) {
            lost.removeLast();
            pairs.add(new Pair(last.mark, mark));
        }
        return fits;
    }

    private void push(Waiting opener) {
        stack.add(opener);
        ofFamily(opener.mark).add(opener);
    }

    private void close(Waiting opener, Mark mark) {
        while (stack.getLast() != opener) {
            stray(pop());
        }
        pop();
        pairs.add(new Pair(opener.mark, mark));
        @Nullable Waiting around = ofFamily(mark).peekLast();
        if (around != null) {
            around.holdsItsLike = true;
        }
    }

    private Waiting pop() {
        Waiting last = stack.removeLast();
        ofFamily(last.mark).removeLast();
        return last;
    }

    private Deque<Waiting> ofFamily(Mark mark) {
        return waiting.computeIfAbsent(mark.family(), family -> new ArrayDeque<>());
    }

    private void giveUpAll() {
        giveUpCarried();
        carried.addAll(stack);
        stack.clear();
        waiting.values().forEach(Deque::clear);
        giveUpCarried();
    }

    private void giveUpCarried() {
        for (Waiting left : carried) {
            if (left.goesOverBorders() && !left.mark.glyph().isSingle()) {
                lost.add(left);
            } else {
                stray(left);
            }
        }
        carried.clear();
    }

    private void stray(Waiting opener) {
        stray(opener.mark);
        opener.repeated.forEach(this::stray);
    }

    private void stray(Mark mark) {
        if (!mark.mayBeApostrophe() && !mark.isDoubtful()) {
            strays.add(mark);
        }
    }
}
