package org.pressmark.settings.planted;

/// Breaks: nothing is reached through a static method.
public final class Singletons {
    static Singletons getInstance() {
        return new Singletons();
    }

    static Singletons instance() {
        return new Singletons();
    }

    static Singletons get() {
        return new Singletons();
    }
}
