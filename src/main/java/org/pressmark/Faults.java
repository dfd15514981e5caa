package org.pressmark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.settings.Phrases;
import org.pressmark.view.FaultDialog;

/// The last door: a fault of the program is shown with a text that can be copied, and goes to standard error too.
final class Faults implements Thread.UncaughtExceptionHandler {
    private final Supplier<Phrases> phrases;
    private final Executor screen;

    /// Screen thread only.
    private @Nullable FaultDialog dialog;

    Faults(Supplier<Phrases> phrases, Executor screen) {
        this.phrases = phrases;
        this.screen = screen;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        System.err.print(text);
        screen.execute(() -> show(text.toString()));
    }

    private void show(String text) {
        FaultDialog shown = dialog == null ? new FaultDialog() : dialog;
        dialog = shown;
        shown.show(phrases.get(), text);
    }
}
