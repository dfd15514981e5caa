package org.pressmark.view.planted;

/// Breaks: nobody before a window sees a standard stream.
public final class PrintsAloud {
    void out() {
        System.out.println("planted");
    }

    void err() {
        System.err.println("planted");
    }

    void set() {
        System.setOut(null);
    }

    int in() {
        return System.in.hashCode();
    }

    void trace(IllegalStateException fault) {
        fault.printStackTrace();
    }
}
