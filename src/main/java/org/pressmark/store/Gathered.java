package org.pressmark.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;

/// The changes of an operation while it is carried out, as long as they are few enough to hold: those who hear of
/// it then need not read it again. Of a bigger one nothing is held.
final class Gathered {
    private final int most;
    private final List<Change> leaves = new ArrayList<>();
    private long length;
    private boolean tooMuch;

    Gathered(int most) {
        this.most = most;
    }

    void add(Change leaf) {
        length += LedgerLines.length(leaf);
        tooMuch |= leaves.size() >= most || length > LedgerLines.LONGEST;
        if (tooMuch) {
            leaves.clear();
        } else {
            leaves.add(leaf);
        }
    }

    /// All of them, or null where they are too many.
    Change.@Nullable Several whole() {
        return tooMuch ? null : new Change.Several(leaves);
    }
}
