package org.pressmark.intake;

/// A file is larger than an article may be; with a larger limit it could be read.
public final class TooLarge extends CannotRead {
    private static final long serialVersionUID = 1;

    private final long bytes;

    public TooLarge(String fileName, long bytes, Limits limits) {
        super("intake.large", fileName, limits.megabytes(), Limits.megabytesUp(bytes));
        this.bytes = bytes;
    }

    /// How large the file is.
    public long bytes() {
        return bytes;
    }
}
