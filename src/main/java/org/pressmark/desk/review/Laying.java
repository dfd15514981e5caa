package org.pressmark.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.review.Comparing;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Side;
import org.pressmark.session.Session;

/// The laying of two annotators' work beside each other, in slices of an article each, so that a change never waits
/// for it.
///
/// ```
/// listing my articles (list) → comparing (compare) → reading what was decided (take) → done
/// ```
/// Project thread, but for what is told at the end.
final class Laying implements Session.Slices {
    private static final int PAGE = 100;

    private final Pairing pairing;
    private final Theirs theirs;
    private final BooleanSupplier cancelled;
    private final IntConsumer progress;
    private final Consumer<@Nullable Laid> told;
    private final Laid laid = new Laid();
    private final List<Article> mine = new ArrayList<>();
    private @Nullable Comparing comparing;
    private boolean isCompared;
    private boolean isWhole;
    private int next;
    private @Nullable Refusal refused;

    /// `progress` hears a share of 1,000 on the project thread; `told` hears what came of it on the screen thread,
    /// null where it was called off.
    Laying(
            Pairing pairing,
            Theirs theirs,
            BooleanSupplier cancelled,
            IntConsumer progress,
            Consumer<@Nullable Laid> told) {
        this.pairing = pairing;
        this.theirs = theirs;
        this.cancelled = cancelled;
        this.progress = progress;
        this.told = told;
    }

    @Override
    public boolean slice(Reading reading) {
        try {
            return step(reading);
        } catch (Refusal refusal) {
            refused = refusal;
            return false;
        }
    }

    private boolean step(Reading reading) {
        if (comparing == null) {
            list(reading);
        } else if (!isCompared) {
            compare(comparing);
        } else {
            take(reading);
        }
        return !isWhole;
    }

    private void list(Reading reading) {
        List<LibraryRow> page = reading.page(mine.size(), PAGE);
        page.forEach(row -> mine.add(row.article()));
        if (page.size() < PAGE) {
            Side own = new Gathered(Side.of(reading, Set.of(pairing.mine().id())), mine);
            Side other = theirs.side(reading).by(Set.of(pairing.theirs().id()));
            laid.notes = other.notes();
            comparing = new Comparing(own, other);
        }
    }

    private void compare(Comparing comparing) {
        isCompared = !comparing.next();
        progress.accept(700 * comparing.done() / Math.max(1, comparing.all()));
        if (isCompared) {
            laid.of(comparing.result());
            isWhole = laid.articles.isEmpty();
        }
    }

    private void take(Reading reading) {
        Reviewed reviewed = laid.articles.get(next++);
        UUID article = reviewed.compared().mine().article().id();
        laid.add(reviewed, pairing);
        laid.verdicts.addAll(reading.verdicts(article));
        if (reading.completions(article).stream()
                .anyMatch(done -> done.annotator().equals(pairing.mine().id()))) {
            laid.doneByMe.add(article);
        }
        progress.accept(700 + 300 * next / laid.articles.size());
        isWhole = next == laid.articles.size();
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public void ended() {
        theirs.close();
        told.accept(isWhole && !isCancelled() ? laid : null);
    }

    /// Why it could not be done, or null.
    @Nullable
    Refusal refused() {
        return refused;
    }
}
