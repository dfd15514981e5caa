package org.pressmark.text.planted;

import java.util.function.Supplier;

/// Breaks: what is thrown has a name.
public interface ThrowsAnything {
    default void runtime() {
        throw new RuntimeException("planted");
    }

    default Supplier<RuntimeException> supplier() {
        return RuntimeException::new;
    }

    void exception() throws Exception;

    void throwable() throws Throwable;
}
