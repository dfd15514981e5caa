package org.pressmark.text;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Says for each mark whether, further on in its paragraph, more marks of its family close than open. Then a
/// doubtful mark is not needed to close: in `'the workers' new rules'` the last one answers the first.
///
/// One walk from the end. Doubtful marks are not counted, and likely ones only where likely is enough.
final class Surplus {
    /// How many closing marks are left over in the paragraph walked through, of one family.
    private static final class Count {
        private int paragraph = -1;
        private int sure;
        private int likely;

        private void meet(Mark mark) {
            if (mark.isDoubtful()) {
                return;
            }
            boolean opens = mark.facing() == Mark.Facing.OPENING;
            int step = opens ? -1 : 1;
            likely = Math.max(0, likely + step);
            sure = Math.max(0, sure + (opens || mark.isSure() ? step : 0));
        }
    }

    private final BitSet sure = new BitSet();
    private final BitSet likely = new BitSet();

    private Surplus() {}

    static Surplus of(List<Mark> marks) {
        Surplus surplus = new Surplus();
        Map<Glyph.Family, Count> counts = new EnumMap<>(Glyph.Family.class);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Count count = counts.computeIfAbsent(mark.family(), family -> new Count());
            if (count.paragraph != mark.line().paragraph()) {
                count.sure = 0;
                count.likely = 0;
                count.paragraph = mark.line().paragraph();
            }
            surplus.sure.set(i, count.sure > 0);
            surplus.likely.set(i, count.likely > 0);
            count.meet(mark);
        }
        return surplus;
    }

    boolean sureAfter(int index) {
        return sure.get(index);
    }

    boolean likelyAfter(int index) {
        return likely.get(index);
    }
}
