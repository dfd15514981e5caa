package org.pressmark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Logger;

/// Keeps three notices of JavaFX from an analyst, to whom they say nothing: that it runs from the class path, that
/// its rich text area is incubating, and how often it looks for something to paint. Every other line comes
/// through.
final class Quiet {
    private static final String CLASS_PATH =
            "Unsupported JavaFX configuration: classes were loaded from 'unnamed module";
    private static final String INCUBATING =
            "WARNING: Using incubating API from an unnamed module: package jfx.incubator.";

    private static final String PULSE = "Setting PULSE_DURATION to ";
    private static final List<String> MUTED = List.of(INCUBATING, PULSE);

    /// Held here, because the logging system lets go of a logger nobody holds, and of its filter with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Quiet() {}

    /// Mutes the three notices for the rest of the run.
    static void begin() {
        JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith(CLASS_PATH));
        System.setErr(around(System.err));
    }

    /// What is written to the answer reaches `through` line by line, but for the second and the third notice.
    static PrintStream around(PrintStream through) {
        return new PrintStream(new Lines(through), true, StandardCharsets.UTF_8);
    }

    private static final class Lines extends OutputStream {
        private final PrintStream through;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintStream through) {
            this.through = through;
        }

        @Override
        public synchronized void write(int value) {
            line.write(value);
            if (value == '\n') {
                pass();
            }
        }

        /// A line that is not finished may be the beginning of a notice; any other goes on at once.
        @Override
        public synchronized void flush() {
            String said = said();
            if (MUTED.stream().noneMatch(notice -> notice.startsWith(said) || said.startsWith(notice))) {
                pass();
            }
        }

        private String said() {
            return line.toString(StandardCharsets.UTF_8);
        }

        private void pass() {
            String said = said();
            line.reset();
            if (MUTED.stream().noneMatch(said::startsWith)) {
                through.print(said);
                through.flush();
            }
        }
    }
}
