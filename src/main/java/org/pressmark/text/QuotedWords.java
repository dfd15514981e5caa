package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.util.BitSet;

/// Counts the words of an anchor and those of them that are quoted, letter by letter.
///
/// Marks count if they stand in `exact`, or if both stand directly around it. Others do not: what somebody says
/// inside another's quotation (`"There are shifts, negotiators reported to me,"`) is not for that itself a direct
/// quote. Where the partner of a mark lies beyond the window that the anchor gives, the mark counts to the border
/// of its paragraph, so that the pieces of a quotation of several paragraphs are quoted.
final class QuotedWords {
    private final String window;
    private final Span exact;
    private final boolean cutBefore;
    private final int firstBorder;
    private final BitSet quoted = new BitSet();
    private int filledTo;
    /// Up to here a stray closing mark has filled.
    private int quotedFrom;

    private QuotedWords(Anchor anchor) {
        window = anchor.prefix() + anchor.exact() + anchor.suffix();
        exact = new Span(0, anchor.exact().length()).shifted(anchor.prefix().length());
        firstBorder = borderAfter(0);
        cutBefore = anchor.prefix().length() >= Anchor.CONTEXT - 1;
    }

    static QuotedWords of(Anchor anchor) {
        QuotedWords words = new QuotedWords(anchor);
        Quotations quotations = Quotations.in(words.window);
        quotations.all().forEach(words::add);
        quotations.strays().forEach(words::add);
        return words;
    }

    /// Whether no mark can count: there is none within the anchor's words, and none directly before them. True of
    /// most indirect quotes, and found without reading the marks of the window.
    static boolean isUnmarked(Anchor anchor) {
        String exact = anchor.exact();
        for (int at = 0; at < exact.length(); at++) {
            if (Glyph.of(exact.charAt(at)) != null) {
                return false;
            }
        }
        String prefix = anchor.prefix();
        int before = prefix.length() - 1;
        while (before >= 0 && Blank.isUnseen(prefix.charAt(before))) {
            before--;
        }
        boolean isMarkBefore = before >= 0 && (Glyph.of(prefix.charAt(before)) != null || prefix.charAt(before) == ',');
        return !isMarkBefore && !exact.contains(",,");
    }

    int all() {
        int all = 0;
        for (int at = exact.start(); at < exact.end(); at++) {
            all += isWord(at) ? 1 : 0;
        }
        return all;
    }

    int quoted() {
        int words = 0;
        for (int at = quoted.nextSetBit(exact.start()); at >= 0 && at < exact.end(); at = quoted.nextSetBit(at + 1)) {
            words += isWord(at) ? 1 : 0;
        }
        return words;
    }

    private void add(Quotation quotation) {
        Span open = new Span(quotation.whole().start(), quotation.inner().start());
        Span close = new Span(quotation.inner().end(), quotation.whole().end());
        boolean around = isDirectlyBefore(open) && isDirectlyAfter(close);
        if (around || exact.contains(open) || exact.contains(close)) {
            fill(quotation.inner());
        }
    }

    private void add(Mark stray) {
        Span mark = stray.span();
        boolean inside = exact.contains(mark) && (!stray.glyph().isSingle() || mark.start() == exact.start());
        switch (stray.facing()) {
            case OPENING -> {
                if ((inside || opensWholeParagraph(mark)) && mark.end() >= filledTo) {
                    fill(Span.between(mark.end(), borderAfter(mark.end())));
                }
            }
            case CLOSING -> {
                if (inside && cutBefore && mark.start() < firstBorder) {
                    quoted.set(quotedFrom, mark.start());
                    quotedFrom = mark.start();
                }
            }
            case UNCLEAR -> {}
        }
    }

    private boolean opensWholeParagraph(Span mark) {
        return isDirectlyBefore(mark) && isUnseen(exact.end(), Math.max(exact.end(), borderAfter(exact.end())));
    }

    private boolean isDirectlyBefore(Span mark) {
        return mark.end() <= exact.start() && isUnseen(mark.end(), exact.start());
    }

    private boolean isDirectlyAfter(Span mark) {
        int at = exact.end();
        while (at < mark.start() && ".,;:!?\u2026".indexOf(window.charAt(at)) >= 0) {
            at++;
        }
        return at <= mark.start() && isUnseen(at, mark.start());
    }

    private boolean isUnseen(int from, int to) {
        return Blank.trimmed(window, new Span(from, to)).isEmpty();
    }

    private int borderAfter(int at) {
        int end = at;
        while (end < window.length() && !Blank.isBorder(window.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Later spans that lie inside an earlier one change nothing, so deep nesting costs nothing.
    private void fill(Span span) {
        if (span.end() > filledTo) {
            quoted.set(span.start(), span.end());
            filledTo = span.end();
        }
    }

    /// Letters, digits and pictures; no blanks, no punctuation, no marks.
    private boolean isWord(int at) {
        return Glyph.of(window.charAt(at)) == null
                && switch (UCharacter.getType(window.codePointAt(at))) {
                    case ECharacterCategory.UPPERCASE_LETTER,
                            ECharacterCategory.LOWERCASE_LETTER,
                            ECharacterCategory.TITLECASE_LETTER,
                            ECharacterCategory.MODIFIER_LETTER,
                            ECharacterCategory.OTHER_LETTER,
                            ECharacterCategory.DECIMAL_DIGIT_NUMBER,
                            ECharacterCategory.LETTER_NUMBER,
                            ECharacterCategory.OTHER_NUMBER,
                            ECharacterCategory.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
