package org.pressmark.settings.planted;

/// Breaks: static fields are final.
public final class ChangesForAll {
    static int changed;
}
