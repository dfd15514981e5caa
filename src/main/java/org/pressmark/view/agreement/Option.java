package org.pressmark.view.agreement;

import org.jspecify.annotations.Nullable;

/// A choice of a box under its label; null is what means all of them.
record Option<T>(String label, @Nullable T value) {}
