package org.pressmark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.pressmark.settings.Phrases;
import org.pressmark.view.FaultDialog;

/// The last door: a fault of the program is shown with a text that can be copied, and goes to standard error too.
record Faults(Supplier<Phrases> phrases, Executor screen) implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        System.err.print(text);
        screen.execute(() -> FaultDialog.show(phrases.get(), text.toString()));
    }
}
