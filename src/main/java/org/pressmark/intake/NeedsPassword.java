package org.pressmark.intake;

/// A file is locked: with the right password, given by [Source#unlocked(String)], it can be read.
public final class NeedsPassword extends CannotRead {
    private static final long serialVersionUID = 1;

    private final String fileName;

    /// `key` is the sentence: one for no password, another for a wrong one.
    public NeedsPassword(String key, String fileName) {
        super(key, fileName);
        this.fileName = fileName;
    }

    /// The bare name of what is locked.
    public String fileName() {
        return fileName;
    }
}
