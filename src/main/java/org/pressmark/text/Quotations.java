package org.pressmark.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The quotations of a text: which marks stand in pairs, and which have no partner.
///
/// Marks are paired in two layers. Double marks, guillemets and corner brackets come first; they are hardly ever
/// anything else. Single marks come second, and only with a partner inside the same quotation of the first layer,
/// because most of them are apostrophes and the frame of the first layer sorts these out.
///
/// What it holds to:
/// 1. Quotations nest or stand apart; none crosses another.
/// 2. A paragraph (`\n` or U+2029) ends every quotation that the next paragraph does not continue with an opening
/// mark
/// at
///    its head. A mark left without a partner by that is listed as unbalanced and quotes nothing.
/// 3. A sign between two letters is an apostrophe, never a mark (scripts without blanks between words excepted).
///
/// Computed once in linear time. UTF-16 code units. Immutable, any thread.
public final class Quotations {
    private static final int NONE = -1;

    private final List<Quotation> quotations;
    /// For each quotation the index of the one around it.
    private final int[] around;
    private final List<Mark> strays;

    private Quotations(List<Quotation> quotations, int[] around, List<Mark> strays) {
        this.quotations = quotations;
        this.around = around;
        this.strays = strays;
    }

    public static Quotations in(String text) {
        List<Mark> singles = new ArrayList<>();
        List<Mark> others = new ArrayList<>();
        for (Mark mark : MarkReader.read(text)) {
            (mark.glyph().isSingle() ? singles : others).add(mark);
        }
        Pairing outer = Pairing.of(others);
        List<Pairing.Pair> pairs = new ArrayList<>(outer.pairs());
        List<Mark> strays = new ArrayList<>(outer.strays());
        for (List<Mark> together : framed(singles, outer.pairs())) {
            Pairing inner = Pairing.of(together);
            pairs.addAll(inner.pairs());
            strays.addAll(inner.strays());
        }
        pairs.removeIf(pair -> isBlank(text, pair));
        pairs.sort(Comparator.comparing(Pairing.Pair::whole));
        strays.sort(Comparator.comparing(Mark::span));
        return nested(pairs, strays);
    }

    /// All of them by start; what encloses comes before what it holds.
    public List<Quotation> all() {
        return quotations;
    }

    /// The innermost quotation that a caret at `offset` stands in or touches from outside. Where one ends and the
    /// next begins at the caret, the next. Logarithmic.
    public Optional<Quotation> around(int offset) {
        int index = lastStartingBy(offset);
        while (index != NONE && !quotations.get(index).whole().touches(offset)) {
            index = around[index];
        }
        return at(index);
    }

    /// The quotation that `quotation`, one of [#all()], stands in.
    public Optional<Quotation> enclosing(Quotation quotation) {
        int index = lastStartingBy(quotation.whole().start());
        return index != NONE && quotations.get(index).equals(quotation) ? at(around[index]) : Optional.empty();
    }

    /// Where marks without a partner stand, ascending.
    public List<Integer> unbalanced() {
        return strays.stream().map(mark -> mark.span().start()).toList();
    }

    /// The marks without a partner, ascending.
    List<Mark> strays() {
        return strays;
    }

    private Optional<Quotation> at(int index) {
        return index == NONE ? Optional.empty() : Optional.of(quotations.get(index));
    }

    private int lastStartingBy(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).whole().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// The single marks that stand in the same quotation of `frames`, or in none, together; all in text order.
    private static List<List<Mark>> framed(List<Mark> singles, List<Pairing.Pair> frames) {
        Map<Integer, List<Mark>> together = new TreeMap<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (Mark mark : singles) {
            while (next < frames.size()
                    && frames.get(next).open().span().start() < mark.span().start()) {
                open.add(next++);
                closeBefore(mark, frames, open);
            }
            closeBefore(mark, frames, open);
            int frame = open.isEmpty() ? NONE : open.getLast();
            together.computeIfAbsent(frame, key -> new ArrayList<>()).add(mark);
        }
        return List.copyOf(together.values());
    }

    private static void closeBefore(Mark mark, List<Pairing.Pair> frames, List<Integer> open) {
        while (!open.isEmpty()
                && frames.get(open.getLast()).close().span().start()
                        < mark.span().start()) {
            open.removeLast();
        }
    }

    /// Marks with nothing between them quote nothing.
    private static boolean isBlank(String text, Pairing.Pair pair) {
        return Blank.trimmed(text, pair.inner()).isEmpty();
    }

    private static Quotations nested(List<Pairing.Pair> pairs, List<Mark> strays) {
        List<Quotation> quotations = new ArrayList<>(pairs.size());
        int[] around = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            Pairing.Pair pair = pairs.get(i);
            int frame = i - 1;
            while (frame != NONE
                    && quotations.get(frame).whole().end() <= pair.whole().start()) {
                frame = around[frame];
            }
            around[i] = frame;
            int depth = frame == NONE ? 0 : quotations.get(frame).depth() + 1;
            quotations.add(new Quotation(pair.whole(), pair.inner(), pair.style(), depth));
        }
        return new Quotations(Collections.unmodifiableList(quotations), around, List.copyOf(strays));
    }
}
