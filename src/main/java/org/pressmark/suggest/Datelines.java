package org.pressmark.suggest;

import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;

/// Knows a dateline: place, date and agency at the head of a paragraph.
///
/// "MOSCOW, March 3 (TASS) —", "Paris (AFP) –", "МОСКВА, 3 мар – РИА Новости.", "МОСКВА, 3 марта. /ТАСС/."
final class Datelines {
    private static final Pattern OPENS_BRACKET = Pattern.compile("[(/]$");
    private static final Pattern CLOSES_BRACKET = Pattern.compile("^[)/]\\.?\\h*([-–—]|\\.|(?<=[./])\\h)");
    private static final Pattern ENDS_IN_DASH = Pattern.compile("[-–—]\\h*$");
    private static final Pattern GOES_ON = Pattern.compile("^(\\.\\h|\\h*[-–—])");
    private static final int LONGEST = 60;
    private static final int SHORT_WORD = 3;

    private Datelines() {}

    /// Whether an agency between these two pieces of its paragraph stands in the dateline.
    static boolean isDateline(String before, String after) {
        if (before.length() > LONGEST || !isPlaceAndDate(before)) {
            return false;
        }
        return (OPENS_BRACKET.matcher(before).find()
                        && CLOSES_BRACKET.matcher(after).find())
                || (ENDS_IN_DASH.matcher(before).find()
                        && GOES_ON.matcher(after).find());
    }

    /// Names, numbers, months and little words; a longer small-letter word shows a sentence.
    private static boolean isPlaceAndDate(String words) {
        List<Token> tokens = Lexicons.words(words);
        return tokens.stream().allMatch(Datelines::isPlaceOrDate);
    }

    private static boolean isPlaceOrDate(Token token) {
        return !token.isLower()
                || token.word().length() <= SHORT_WORD
                || Lexicons.anyHas(token, WordClass.TIME)
                || !Character.isLowerCase(token.word().codePointAt(0));
    }
}
