package org.pressmark.model.planted;

/// Breaks: the model holds no class with a life of its own.
public final class Keeper {
    int kept;
}
