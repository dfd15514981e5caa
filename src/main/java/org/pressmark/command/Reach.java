package org.pressmark.command;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pressmark.command.Arrivals.Progress;
import org.pressmark.intake.Stopped;
import org.pressmark.intake.Watch;

/// How far a round of reading is, told a hundred times a file at most; stops the file being read when the round was
/// called off. On the thread that reads.
final class Reach implements Watch {
    private static final double STEP = 0.01;

    private final BooleanSupplier isCalledOff;
    private final Consumer<Progress> told;
    private Progress last = new Progress(0, 0, "", 0);

    Reach(BooleanSupplier isCalledOff, Consumer<Progress> told) {
        this.isCalledOff = isCalledOff;
        this.told = told;
    }

    /// A file is begun, `done` of `all` are done.
    void begin(int done, int all, String name) {
        tell(new Progress(done, all, name, 0));
    }

    @Override
    public void at(double share) {
        if (isCalledOff.getAsBoolean()) {
            throw new Stopped(last.name());
        }
        if (Math.abs(share - last.share()) >= STEP) {
            tell(new Progress(last.done(), last.total(), last.name(), share));
        }
    }

    private void tell(Progress now) {
        last = now;
        told.accept(now);
    }
}
