package org.pressmark.cli;

import org.pressmark.model.Message;

/// A word on the command line that cannot mean what it should; nothing was done.
final class WrongWords extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    WrongWords(Message told) {
        super(told.key());
        this.told = told;
    }

    Message told() {
        return told;
    }
}
