package org.pressmark.desk.review;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How far a review is on its way into a file, and whether it is to stop. One at a time.
///
/// Screen thread only, but for [#isCancelled].
public final class HandingOver {
    /// What the progress is while nothing is written.
    public static final double NONE = -1;

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(NONE);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    HandingOver() {}

    /// A share 0..1, or [#NONE].
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public boolean isUnderway() {
        return progress.get() != NONE;
    }

    public void begin() {
        cancelled.set(false);
        progress.set(0);
    }

    /// Takes over how far it is; late news of what has ended is no news.
    public void tell(double share) {
        if (isUnderway()) {
            progress.set(share);
        }
    }

    public void cancel() {
        cancelled.set(true);
    }

    /// Any thread.
    public boolean isCancelled() {
        return cancelled.get();
    }

    public void end() {
        progress.set(NONE);
    }
}
