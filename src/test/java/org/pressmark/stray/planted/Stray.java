package org.pressmark.stray.planted;

/// Stands in a package that is no room.
public final class Stray {}
