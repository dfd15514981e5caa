package org.pressmark.view.planted.util;

/// Breaks: no package has a name that says nothing.
public final class Buried {}
