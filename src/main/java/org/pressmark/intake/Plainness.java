package org.pressmark.intake;

/// Tells running text from what only looks like text once decoded.
final class Plainness {
    /// Odd controls that a text may hold without being called binary: an end-of-file mark, a stray escape.
    private static final int FORGIVEN = 2;

    private static final int ONE_IN = 20;

    private Plainness() {}

    /// Whether there is nothing to read: only blanks, controls and marks that cannot be seen.
    static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Plainness::isVisible);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !Character.isWhitespace(point);
        };
    }

    /// Whether it holds a NUL, or more than one control in twenty characters. Tabs, newlines and form feeds are
    /// none.
    static boolean isBinary(String text) {
        int controls = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                return true;
            }
            controls += isOddControl(unit) ? 1 : 0;
        }
        return (long) controls * ONE_IN > (long) text.length() + FORGIVEN * ONE_IN;
    }

    private static boolean isOddControl(char unit) {
        return (unit < ' ' && (unit < '\t' || unit > '\r')) || unit == 0x7f;
    }

    /// Whether it holds a control of the C1 range, which no character set of real texts yields but NEL.
    static boolean hasHighControls(String text) {
        return text.chars().anyMatch(unit -> unit >= 0x80 && unit < 0xa0 && unit != 0x85);
    }
}
