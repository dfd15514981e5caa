package org.pressmark.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// How far long work is, on one line of a terminal that is written over; nothing in a pipe.
final class Progress {
    private static final int OFTEN = 50;

    private final @Nullable PrintStream terminal;
    private int last = -1;
    private boolean shown;

    Progress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    static Progress none() {
        return new Progress(null);
    }

    void at(int done, int all) {
        if (terminal != null && done != last && (done % OFTEN == 0 || done == all)) {
            last = done;
            terminal.print("\r" + done + " / " + all + " ");
            terminal.flush();
            shown = true;
        }
    }

    /// How far the file being read is, a share between 0 and 1.
    void within(double share) {
        if (terminal != null) {
            terminal.print("\r" + Math.round(100 * share) + " % ");
            terminal.flush();
            shown = true;
        }
    }

    /// Makes room for a line of text.
    void clear() {
        if (shown && terminal != null) {
            terminal.print("\r\u001b[K");
            terminal.flush();
            shown = false;
        }
    }
}
