package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/// A change that would break the project; the project is unchanged.
public final class InvalidChange extends Refusal {
    private static final long serialVersionUID = 1;

    public InvalidChange(String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments));
    }
}
