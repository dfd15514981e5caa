package org.pressmark.desk.review;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Verdict;

/// What a difference may be asked for: how far it has come, and what the other side answered to the decision.
public enum Wanted {
    OPEN,
    DECIDED,
    SKIPPED,
    AGREED,
    OBJECTED;

    /// `answer` is the other side's latest, or null.
    boolean fits(State state, Verdict.@Nullable Choice answer) {
        return switch (this) {
            case OPEN -> state == State.OPEN;
            case DECIDED -> state == State.DECIDED;
            case SKIPPED -> state == State.SKIPPED;
            case AGREED -> answer == Verdict.Choice.AGREED;
            case OBJECTED -> answer == Verdict.Choice.OBJECTED;
        };
    }
}
