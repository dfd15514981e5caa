package org.pressmark.intake;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// A file, or what was pasted, cannot become an article; nothing was stored.
public sealed class CannotRead extends Refusal permits TooLarge, NeedsPassword, NeedsColumns, Stopped {
    private static final long serialVersionUID = 1;

    public CannotRead(String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments));
    }

    public CannotRead(Throwable cause, String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments), cause);
    }
}
