package org.pressmark.text;

import java.util.Locale;

/// An offset that names no place of its text.
public final class OffsetException extends RuntimeException {
    /// What is wrong with it.
    public enum Reason {
        OUTSIDE_THE_TEXT,
        INSIDE_A_CHARACTER
    }

    private static final long serialVersionUID = 1L;

    private final OffsetUnit unit;
    private final int offset;
    private final Reason reason;

    OffsetException(OffsetUnit unit, int offset, Reason reason) {
        super("offset " + offset + " (" + unit + ") is "
                + reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        this.unit = unit;
        this.offset = offset;
        this.reason = reason;
    }

    public OffsetUnit unit() {
        return unit;
    }

    public int offset() {
        return offset;
    }

    public Reason reason() {
        return reason;
    }
}
