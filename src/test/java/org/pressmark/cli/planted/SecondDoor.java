package org.pressmark.cli.planted;

import org.pressmark.store.CannotOpen;

/// Breaks: only the session and the root know the store.
public interface SecondDoor {
    CannotOpen opened();
}
