package org.pressmark.view.window;

/// The project in the window, as its top bar names it.
public record Opened(String name, Access access) {
    /// What can be done with it.
    public enum Access {
        WRITE,
        READ
    }
}
