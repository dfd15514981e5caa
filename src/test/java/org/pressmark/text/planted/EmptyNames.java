package org.pressmark.text.planted;

/// Breaks: no class has a name that says nothing.
public final class EmptyNames {
    interface SpanUtil {}

    interface SpanUtils {}

    interface SpanHelper {}

    interface SpanManager {}

    interface SpanImpl {}

    interface SpanMisc {}

    interface SpanCommon {}
}
