package org.pressmark.store;

import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// A file could not be opened or made as a project; it is as it was.
public final class CannotOpen extends Refusal {
    private static final long serialVersionUID = 1;

    CannotOpen(Message told) {
        super(told);
    }

    CannotOpen(Message told, Throwable cause) {
        super(told, cause);
    }
}
