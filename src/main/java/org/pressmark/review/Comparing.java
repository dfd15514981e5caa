package org.pressmark.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.review.Counterparts.Both;

/// The laying of two sides beside each other, an article at a time, so that nobody has to wait for it.
///
/// Runs where the sides may be read. Cost of a step: one article, the first step: see [Counterparts].
public final class Comparing {
    private final Side mine;
    private final Side theirs;
    private final Lexicon lexicon = new Lexicon();
    private final Deque<Both> waiting = new ArrayDeque<>();
    private final List<Reviewed> reviewed = new ArrayList<>();
    private @Nullable Counterparts counterparts;

    public Comparing(Side mine, Side theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Compares the next article; answers whether there is more.
    public boolean next() {
        if (counterparts == null) {
            counterparts = Counterparts.of(mine, theirs);
            waiting.addAll(counterparts.both());
        } else if (!waiting.isEmpty()) {
            compare(waiting.removeFirst());
        }
        return !waiting.isEmpty();
    }

    /// Articles compared so far, and all of them once they are known.
    public int done() {
        return reviewed.size();
    }

    public int all() {
        return reviewed.size() + waiting.size();
    }

    private void compare(Both both) {
        OpenArticle own = mine.open(both.mine().id());
        OpenArticle other = theirs.open(both.theirs().id());
        if (own == null || other == null) {
            return;
        }
        boolean same = both.isOneText();
        Rebased rebased =
                same ? new Rebased(other.annotations(), List.of()) : Rebased.onto(own.text(), other.annotations());
        Half myHalf = new Half(own.article(), own.annotations(), mine.registers());
        Half theirHalf = new Half(other.article(), rebased.annotations(), theirs.registers());
        reviewed.add(new Reviewed(
                Compared.of(myHalf, theirHalf, lexicon),
                Stated.of(myHalf, theirHalf, lexicon),
                same ? Reviewed.Texts.SAME : Reviewed.Texts.NEARLY_SAME,
                Reviewed.Work.of(worked(mine, own), worked(theirs, other)),
                rebased.lost()));
    }

    private static boolean worked(Side side, OpenArticle open) {
        return !open.annotations().isEmpty() || !side.done(open.article().id()).isEmpty();
    }

    /// What was compared so far.
    public Comparison result() {
        return counterparts == null
                ? new Comparison(List.of(), List.of(), List.of())
                : new Comparison(reviewed, counterparts.onlyMine(), counterparts.onlyTheirs());
    }
}
