package org.pressmark.store;

import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// The disk would not take a change; file, model and screen are as they were before it (invariant 1).
public final class NotSaved extends Refusal {
    private static final long serialVersionUID = 1;

    NotSaved(Message told, Throwable cause) {
        super(told, cause);
    }
}
