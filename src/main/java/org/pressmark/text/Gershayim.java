package org.pressmark.text;

/// Hebrew writes its abbreviations with a double mark before the last letter (צה"ל), and joins one-letter words to
/// the word that follows, also before an opening mark (ב"הארץ"). Both put a double mark between two letters.
final class Gershayim {
    private static final String JOINED_WORDS = "\u05D5\u05D4\u05D1\u05DB\u05DC\u05DE\u05E9";

    private Gershayim() {}

    static boolean isHebrew(char sign) {
        return sign >= '\u05D0' && sign <= '\u05EA';
    }

    /// Whether the mark between two Hebrew letters at `at` belongs to an abbreviation and opens no quotation.
    static boolean isAbbreviation(String text, int at) {
        int before = at;
        while (before > 0 && at - before < 4 && isHebrew(text.charAt(before - 1))) {
            if (JOINED_WORDS.indexOf(text.charAt(before - 1)) < 0) {
                return true;
            }
            before--;
        }
        boolean oneLetterFollows = at + 2 >= text.length() || !isHebrew(text.charAt(at + 2));
        return at - before > 3 || oneLetterFollows;
    }
}
