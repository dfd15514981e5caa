package org.pressmark.intake;

import org.pressmark.model.Message;

/// A file is locked: with the right password, given by [Source#unlocked(String)], it can be read.
public final class NeedsPassword extends CannotRead {
    private static final long serialVersionUID = 1;

    private final String fileName;

    /// `key` is the sentence: one for no password, another for a wrong one.
    public NeedsPassword(String key, String fileName) {
        super(key, fileName);
        this.fileName = fileName;
    }

    private NeedsPassword(NeedsPassword same, Message told) {
        super(same, told);
        this.fileName = told.arguments().getFirst();
    }

    @Override
    public NeedsPassword calling(String name, String whole) {
        return new NeedsPassword(this, toldOf(name, whole));
    }

    /// The bare name of what is locked, behind the name of the archive it lies in.
    public String fileName() {
        return fileName;
    }
}
