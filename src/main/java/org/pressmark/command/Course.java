package org.pressmark.command;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.pressmark.exchange.format.Watch;

/// How far the file at hand is read, and whether that was called off. Screen thread only; its watches on any
/// thread.
final class Course {
    private static final double UNKNOWN = -1;
    private static final int WHOLE = 100;

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private AtomicBoolean stopped = new AtomicBoolean();

    /// Calls off whatever is read, and answers the watch of the next file, which tells every new hundredth.
    Watch next(Executor screen) {
        stopped.set(true);
        AtomicBoolean called = new AtomicBoolean();
        AtomicInteger last = new AtomicInteger();
        stopped = called;
        share.set(UNKNOWN);
        return (done, all) -> {
            int now = (int) (WHOLE * done / Math.max(1, all));
            if (last.getAndSet(now) != now) {
                screen.execute(() -> tell(called, (double) now / WHOLE));
            }
            return called.get() ? Watch.Verdict.STOP : Watch.Verdict.GO_ON;
        };
    }

    private void tell(AtomicBoolean called, double now) {
        if (!called.get()) {
            share.set(now);
        }
    }

    /// From 0 to 1, or below where nobody knows.
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
