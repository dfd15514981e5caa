package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds where the sentences of one paragraph end.
///
/// ICU's rules (Unicode annex 29) propose the borders. They know no words, so they part `Gen. Valery Gerasimov`
/// and leave `both sides.On Thursday` whole; this class takes away what [Abbreviations] explains and adds what a
/// missing blank or an ellipsis hides. Line separators inside the paragraph count as blanks.
final class SentenceBorders {
    private final String text;
    private final Abbreviations abbreviations;

    private SentenceBorders(String text, Locale locale) {
        this.text = text;
        this.abbreviations = Abbreviations.of(locale);
    }

    /// The ends of the sentences, ascending, the last at the end of `paragraph`; blanks before a border belong to
    /// the sentence that ends there.
    static List<Integer> of(String paragraph, Locale locale) {
        String unbroken = withoutLineBreaks(paragraph);
        SentenceBorders borders = new SentenceBorders(unbroken, locale);
        SortedSet<Integer> proposed = borders.hidden();
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(unbroken);
        for (int border = sentences.next(); border != BreakIterator.DONE; border = sentences.next()) {
            proposed.add(border);
        }
        return borders.confirmed(proposed);
    }

    private static String withoutLineBreaks(String paragraph) {
        StringBuilder unbroken = new StringBuilder(paragraph);
        for (int i = 0; i < paragraph.length(); i++) {
            char sign = paragraph.charAt(i);
            if (sign == '\u2028' || sign == '\u0085' || (sign >= 0x0A && sign <= 0x0D)) {
                unbroken.setCharAt(i, ' ');
            }
        }
        return unbroken.toString();
    }

    private List<Integer> confirmed(SortedSet<Integer> proposed) {
        List<Integer> borders = new ArrayList<>();
        int from = 0;
        for (int end : proposed) {
            int border = beforeOpeners(end);
            if (border == text.length() || (border > from && isBorder(from, border))) {
                borders.add(border);
                from = border;
            }
        }
        return borders;
    }

    /// The rules give every mark behind a full stop to the sentence that ends; one that opens belongs to the next.
    private int beforeOpeners(int end) {
        int border = end;
        while (border > 0 && border < text.length() && isOpener(text.charAt(border - 1))) {
            border--;
        }
        return border;
    }

    private static boolean isOpener(char sign) {
        @Nullable Glyph glyph = Glyph.of(sign);
        return glyph == null
                ? Beside.isOpeningBracket(sign)
                : glyph.lean() == Glyph.Lean.OPENS || glyph.lean() == Glyph.Lean.ALWAYS_OPENS;
    }

    private boolean isBorder(int from, int border) {
        int end = beforeClosers(border);
        if (end <= from) {
            return false;
        }
        Following following = Following.at(text, border);
        if (following.isLowerCase()) {
            return false;
        }
        if (text.charAt(end - 1) != '.' || (end > 1 && text.charAt(end - 2) == '.')) {
            return true;
        }
        int start = Math.max(from, wordStart(end - 1));
        String word = text.substring(start, end - 1);
        boolean alone =
                start <= from + 1 && Blank.trimmed(text, new Span(from, start)).isEmpty();
        return !(alone && isListNumber(word)) && !abbreviations.continues(word, following);
    }

    /// The end of what stands before the blanks and closing marks that end at `border`.
    private int beforeClosers(int border) {
        int end = border;
        while (end > 0 && (Blank.isUnseen(text.charAt(end - 1)) || isCloser(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isCloser(char sign) {
        return Glyph.of(sign) != null || Beside.isClosingBracket(sign);
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < Abbreviations.LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char sign) {
        return UCharacter.isLetterOrDigit(sign) || sign == '.' || sign == '-';
    }

    private static boolean isListNumber(String word) {
        return word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(UCharacter::isDigit);
    }

    /// Borders that the rules do not see: after an ellipsis, before the dash of direct speech, and after a full
    /// stop without a blank.
    private SortedSet<Integer> hidden() {
        SortedSet<Integer> borders = new TreeSet<>();
        for (int at = 1; at + 1 < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\u2026' -> addAfterBlanks(borders, afterClosers(at + 1));
                case '!', '?' -> addBeforeDash(borders, at + 1);
                case '.' -> {
                    addBeforeDash(borders, at + 1);
                    if (isWithoutBlank(at)) {
                        borders.add(at + 1);
                    }
                }
                default -> {}
            }
        }
        return borders;
    }

    private void addAfterBlanks(SortedSet<Integer> borders, int from) {
        int next = afterBlanks(from);
        if (next > from && Following.at(text, next).isUpperCase()) {
            borders.add(next);
        }
    }

    private void addBeforeDash(SortedSet<Integer> borders, int from) {
        int next = afterBlanks(from);
        if (next > from && next < text.length() && Following.isDash(text.charAt(next))) {
            addAfterBlanks(borders, from);
        }
    }

    private int afterClosers(int from) {
        int at = from;
        while (at < text.length() && isCloser(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && Blank.isUnseen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether the full stop at `at` ends a sentence although the next begins right behind it. Names of sites
    /// (`Pravda.Ru`) look the same, so after a name only a word that often begins sentences counts.
    private boolean isWithoutBlank(int at) {
        if (!UCharacter.isULowercase(text.charAt(at - 1)) || !UCharacter.isUUppercase(text.charAt(at + 1))) {
            return false;
        }
        int start = wordStart(at);
        String word = text.substring(start, at);
        boolean plain = word.length() > 1 && word.chars().allMatch(UCharacter::isULowercase);
        boolean address = start > 0 && "@/:#_".indexOf(text.charAt(start - 1)) >= 0;
        Following following = Following.at(text, at + 1);
        return !address && !word.contains(".") && (plain ? !following.isDomain() : following.isStarter());
    }
}
