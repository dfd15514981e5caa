package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pressmark.model.Change;

/// The changes of one operation, read from the log a few at a time, so that a step of a million can be taken back
/// within a small heap. Project thread only.
record LoggedPieces(Supplier<ChangeLog> log, long sequence) implements Change.Logged {
    private static final int PIECE = 500;

    @Override
    public void forwards(Consumer<Change> taker) {
        long last = -1;
        for (List<Change> piece = after(last); !piece.isEmpty(); piece = after(last)) {
            piece.forEach(taker);
            last += piece.size();
        }
    }

    @Override
    public void backwards(Consumer<Change> taker) {
        for (long before = lines(); before > 0; before -= PIECE) {
            before(before).forEach(taker);
        }
    }

    private List<Change> after(long ordinal) {
        try {
            return log.get().after(sequence, ordinal, PIECE);
        } catch (SQLException failure) {
            throw new Entries.Failed(failure);
        }
    }

    private List<Change> before(long ordinal) {
        try {
            return log.get().before(sequence, ordinal, PIECE);
        } catch (SQLException failure) {
            throw new Entries.Failed(failure);
        }
    }

    private long lines() {
        try {
            return log.get().lines(sequence);
        } catch (SQLException failure) {
            throw new Entries.Failed(failure);
        }
    }
}
