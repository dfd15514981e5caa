package org.pressmark.model;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/// Something could not be done, in a sentence that names the thing, the place and the remedy. Nothing was half
/// done.
///
/// Whatever else is thrown is a fault of the program.
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    public Refusal(Message told) {
        super(told.key() + " " + told.arguments());
        this.told = told;
    }

    public Refusal(Message told, Throwable cause) {
        super(told.key() + " " + told.arguments(), cause);
        this.told = told;
    }

    public Message told() {
        return told;
    }

    /// What the system says of a failure of files, such as `No space left on device`; empty where it says nothing.
    /// The words of Java and of libraries name classes and paths, and are not for an analyst.
    public static String reason(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return Objects.requireNonNullElse(file.getReason(), "");
        }
        StackTraceElement[] steps = failure.getStackTrace();
        // What comes out of the channels of files themselves is what the system said, word for word.
        boolean isSystem = failure instanceof IOException
                && steps.length > 0
                && steps[0].getClassName().startsWith("sun.nio.");
        return isSystem ? Objects.requireNonNullElse(failure.getMessage(), "") : "";
    }
}
