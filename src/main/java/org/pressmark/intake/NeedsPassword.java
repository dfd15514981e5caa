package org.pressmark.intake;

/// A file is locked: with the right password, given by [Source#unlocked(String)], it can be read.
public final class NeedsPassword extends CannotRead {
    private static final long serialVersionUID = 1;

    /// `key` is the sentence: one for no password, another for a wrong one.
    public NeedsPassword(String key, String fileName) {
        super(key, fileName);
    }
}
