package org.pressmark.text;

/// A regular expression that cannot be read, or that finds no end.
public final class PatternException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What is the matter with it.
    public enum Reason {
        /// It breaks the rules of regular expressions.
        UNREADABLE,
        /// It tries too many ways to fit.
        ENDLESS
    }

    private final Reason reason;
    private final int at;

    PatternException(Reason reason, int at) {
        super(reason + " at " + at);
        this.reason = reason;
        this.at = at;
    }

    public Reason reason() {
        return reason;
    }

    /// Where in the expression it cannot be read, in UTF-16 code units from 0; its end where that is not known.
    public int at() {
        return at;
    }
}
