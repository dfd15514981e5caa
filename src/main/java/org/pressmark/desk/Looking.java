package org.pressmark.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.pressmark.session.Workshop;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.suggest.proposal.Proposals;

/// One search for proposals in the background, a few slices at a time, so that other work there comes in between.
final class Looking {
    /// Slices in a row.
    private static final int SLICES = 8;

    private final Workshop workshop;
    private final DoubleConsumer progress;
    private final Consumer<List<Proposal>> told;
    private volatile boolean calledOff;

    /// `progress` hears how much is done, a share between 0 and 1, and `told` what was found, on the screen thread;
    /// neither once it was called off.
    Looking(Workshop workshop, DoubleConsumer progress, Consumer<List<Proposal>> told) {
        this.workshop = workshop;
        this.progress = progress;
        this.told = told;
    }

    boolean isCalledOff() {
        return calledOff;
    }

    void callOff() {
        calledOff = true;
    }

    /// Begins; `question` is put in the background too, since it may take long to put.
    void begin(Supplier<Proposals> question) {
        workshop.background().execute(() -> {
            if (!calledOff) {
                goOn(question.get());
            }
        });
    }

    private void goOn(Proposals proposals) {
        for (int slice = 0; slice < SLICES && !proposals.isDone() && !calledOff; slice++) {
            proposals.step();
        }
        boolean isDone = proposals.isDone();
        double share = proposals.share();
        List<Proposal> found = isDone ? proposals.candidates() : List.of();
        workshop.screen().execute(() -> tell(isDone, share, found));
        if (!isDone && !calledOff) {
            workshop.background().execute(() -> goOn(proposals));
        }
    }

    private void tell(boolean isDone, double share, List<Proposal> found) {
        if (calledOff) {
            return;
        }
        progress.accept(share);
        if (isDone) {
            told.accept(found);
        }
    }
}
