package org.pressmark.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was done to a project on this machine and is not in the file that was opened: an older copy was put back,
/// or a copy that went another way.
///
/// `changes` is how many operations; `since` is when the first of them was made, or null where only a backup knows.
public record Missing(Kind kind, long changes, @Nullable Instant since) {
    /// Whether the ledger can bring them back.
    public enum Kind {
        /// The file is older, and the ledger goes on where it ends.
        CAN_COME_BACK,
        /// The file is older than the ledger; a backup holds what is missing.
        IN_A_BACKUP,
        /// The file and what was done here go different ways after some change.
        PARTED
    }
}
