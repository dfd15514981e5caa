package org.pressmark.intake;

import org.pressmark.model.Message;

/// A file is larger than an article may be; with a larger limit it could be read.
public final class TooLarge extends CannotRead {
    private static final long serialVersionUID = 1;

    private final long bytes;

    public TooLarge(String fileName, long bytes, Limits limits) {
        super("intake.large", fileName, limits.megabytes(), Limits.megabytesUp(bytes));
        this.bytes = bytes;
    }

    private TooLarge(TooLarge same, Message told) {
        super(same, told);
        this.bytes = same.bytes;
    }

    @Override
    public TooLarge calling(String name, String whole) {
        return new TooLarge(this, toldOf(name, whole));
    }

    /// How large the file is.
    public long bytes() {
        return bytes;
    }
}
