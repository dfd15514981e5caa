package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;

/// The word that follows a possible border of a sentence, opening marks, brackets and dashes skipped.
///
/// @param word as it stands in the text; empty if no letter or digit follows soon
/// @param dashed whether a dash stands before it
/// @param dotted whether a full stop follows it directly
record Following(String word, boolean dashed, boolean dotted) {
    private static final int LONGEST = 16;
    /// What may stand between a border and the word, at most.
    private static final int MOST_SKIPPED = 8;

    /// Words that often begin a sentence and hardly ever a name, in the languages of most articles.
    private static final Set<String> STARTERS =
            Set.of(("the a an this that these those he she it they we you i his her "
                            + "its their our my there here in on at by for from with after before during since under over as if "
                            + "when while where although though because however but and or so yet still meanwhile earlier later "
                            + "then now also both each some many most several such other another no not what who why how "
                            + "according despite instead moreover furthermore nevertheless therefore thus today yesterday until "
                            + "он она оно они мы вы я это этот эта эти тот та те в во на по с со к ко из за от до при для о об "
                            + "однако но а и или также кроме после перед ранее как когда если что кто где так поэтому его её их "
                            + "все всё между тогда сегодня вчера там здесь "
                            + "він вона воно вони ми ви це цей ця ці у з із зі від про але і й або крім після раніше коли "
                            + "якщо що хто де тому його її їх усі водночас сьогодні вчора тут "
                            + "der die das ein eine er sie es wir im am auf bei mit nach von vor zu für aber und oder doch wenn "
                            + "als wie auch nicht dies diese dieser seit unter dann da dort jetzt hier "
                            + "le la les un une il elle ils elles ce cette ces dans en au aux pour par avec mais et ou donc selon "
                            + "el los las una ella ellos este esta estos según pero y")
                    .split(" "));

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "info", "gov", "edu", "int", "biz", "ru", "su", "ua", "by", "tv", "eu", "uk", "рф");

    static Following at(String text, int border) {
        int start = border;
        boolean dashed = false;
        while (start < text.length() && start - border < MOST_SKIPPED && isSkipped(text.charAt(start))) {
            dashed = dashed || isDash(text.charAt(start));
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && UCharacter.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Following(text.substring(start, end), dashed, end < text.length() && text.charAt(end) == '.');
    }

    private static boolean isSkipped(char sign) {
        return Blank.isUnseen(sign) || Glyph.of(sign) != null || isDash(sign) || Beside.isOpeningBracket(sign);
    }

    static boolean isDash(char sign) {
        return sign == '-' || (sign >= '\u2010' && sign <= '\u2015');
    }

    /// Whether it begins with a small letter of a script that begins its sentences with a capital.
    boolean isLowerCase() {
        return !word.isEmpty()
                && UCharacter.isULowercase(word.codePointAt(0))
                && UCharacter.toTitleCase(Locale.ROOT, word.substring(0, 1), null)
                                .codePointAt(0)
                        != word.codePointAt(0);
    }

    boolean isUpperCase() {
        return !word.isEmpty() && UCharacter.isUUppercase(word.codePointAt(0));
    }

    boolean isNumber() {
        return !word.isEmpty() && UCharacter.isDigit(word.codePointAt(0));
    }

    /// Whether it often begins a sentence; the initial of a name (`В. Путин`) does not.
    boolean isStarter() {
        return !(dotted && word.length() == 1) && STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isDomain() {
        return DOMAINS.contains(word.toLowerCase(Locale.ROOT));
    }
}
