package org.pressmark.view;

/// A part of the window that knows where work in it begins. Screen thread only.
public interface Begins {
    /// Takes the focus to where work begins.
    void begin();
}
