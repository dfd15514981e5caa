package org.pressmark.intake;

/// Hears how far the reading of one file is, on the thread that reads, and can stop it.
@FunctionalInterface
public interface Watch {
    /// Nobody watches.
    Watch NONE = share -> {};

    /// `share` is between 0 and 1 and may begin anew when a file is gone through twice.
    ///
    /// @throws Stopped to stop the reading
    void at(double share);
}
