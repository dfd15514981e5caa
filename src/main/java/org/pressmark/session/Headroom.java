package org.pressmark.session;

import java.util.function.Supplier;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// Work on a file that may need more memory than there is: the file is refused then, and the window lives on.
public final class Headroom {
    private Headroom() {}

    /// Does the work. `what` names the file, for the sentence.
    ///
    /// @throws Refusal if the memory is not enough; what was made is let go by then
    public static <T> T within(Object what, Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError full) {
            throw refusal(what, full);
        }
    }

    /// The same for work that answers nothing.
    public static void within(Object what, Runnable work) {
        try {
            work.run();
        } catch (OutOfMemoryError full) {
            throw refusal(what, full);
        }
    }

    private static Refusal refusal(Object what, OutOfMemoryError full) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Refusal(Message.of("refused.memory", what, megabytes), full);
    }
}
