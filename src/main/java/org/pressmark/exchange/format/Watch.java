package org.pressmark.exchange.format;

/// Hears how far the reading of a file is, and may call it off. Asked in the thread that reads, often.
public interface Watch {
    /// Nobody watches.
    Watch NOBODY = (done, all) -> Verdict.GO_ON;

    /// What comes of it.
    enum Verdict {
        GO_ON,
        STOP
    }

    /// So many bytes of so many are read; a file that is read more than once begins again at 0.
    Verdict at(long done, long all);
}
