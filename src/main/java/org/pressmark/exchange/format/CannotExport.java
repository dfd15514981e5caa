package org.pressmark.exchange.format;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// A project cannot be written to a file; whatever stood there stands there still.
public final class CannotExport extends Refusal {
    private static final long serialVersionUID = 1;

    public CannotExport(String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments));
    }

    public CannotExport(Throwable cause, String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments), cause);
    }
}
