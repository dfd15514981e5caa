package org.pressmark.text;

/// What a stretch says, typography aside: its letters and digits in lower case, one blank between words.
///
/// Two stretches of one wording are verbatim the same; marks, dashes, apostrophes, hidden characters and letter
/// case do not count. No state, any thread.
public final class Wording {
    private static final String APOSTROPHES = "'\u2019\u02BC\u2018`\u00B4";

    private Wording() {}

    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isPartOfWord(sign)) {
                words.appendCodePoint(Character.toLowerCase(Character.toUpperCase(sign)));
            } else if (!isPassedOver(sign) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private static boolean isPartOfWord(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(sign);
        };
    }

    private static boolean isPassedOver(int sign) {
        return Character.getType(sign) == Character.FORMAT || APOSTROPHES.indexOf(sign) >= 0;
    }
}
