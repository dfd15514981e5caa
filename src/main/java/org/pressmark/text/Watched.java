package org.pressmark.text;

import java.util.function.BooleanSupplier;

/// The text a regular expression is tried on, which gives up when it was looked at too often or nobody waits any
/// more.
///
/// Java's expressions can try ways without end and hear of no interruption, but whatever they try, they look at the
/// text for it. Counting looks needs no clock, so that the same expression fails alike everywhere.
final class Watched implements CharSequence {
    /// About a second on a slow machine; a sensible expression needs some ten looks a character.
    static final long MOST_LOOKS = 150_000_000;

    private static final int BETWEEN_QUESTIONS = 0xFFFF;

    private final CharSequence text;
    private final BooleanSupplier cancelled;
    private long looks;

    Watched(CharSequence text, BooleanSupplier cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if ((looks & BETWEEN_QUESTIONS) == 0 && (looks > MOST_LOOKS || cancelled.getAsBoolean())) {
            throw new PatternException(PatternException.Reason.ENDLESS, 0);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
