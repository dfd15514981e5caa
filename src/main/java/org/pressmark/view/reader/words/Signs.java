package org.pressmark.view.reader.words;

/// What kinds of characters the layout of JavaFX has to be helped with.
public final class Signs {
    /// Shown in place of a character that has no sign but changes what is read.
    static final char STAND_IN = '\u00a4';

    private Signs() {}

    /// Whether JavaFX lays it out without the shaper of the system, in the reading face.
    ///
    /// Ranges known to be simple, not those known to be hard: a range left out costs time, one too many costs text.
    static boolean isPlain(char sign) {
        return between(sign, ' ', '~')
                || (between(sign, '\u00a0', '\u02ff') && sign != '\u00ad')
                || between(sign, '\u0400', '\u0482')
                || between(sign, '\u048a', '\u052f')
                || between(sign, '\u1e00', '\u1eff')
                || between(sign, '\u2000', '\u200a')
                || between(sign, '\u2010', '\u2027')
                || between(sign, '\u202f', '\u205e')
                || between(sign, '\u20a0', '\u20cf')
                || between(sign, '\u2100', '\u218f')
                || between(sign, '\u3000', '\u9fff')
                || between(sign, '\uac00', '\ud7a3')
                || between(sign, '\uff00', '\uffef')
                || sign == '\t';
    }

    /// Whether it leaves nothing on the page although it may change what stands beside it.
    static boolean isUnseen(int codePoint) {
        return codePoint == 0x00ad
                || codePoint == 0x034f
                || codePoint == 0x061c
                || codePoint == 0x180e
                || between(codePoint, 0x200b, 0x200f)
                || between(codePoint, 0x2060, 0x2064)
                || between(codePoint, 0xfe00, 0xfe0f)
                || codePoint == 0xfeff
                || between(codePoint, 0xe0000, 0xe0fff);
    }

    /// Whether showing it as it is would hide text, turn it round, or end it: controls, overrides and embeddings of
    /// direction, halves of surrogate pairs.
    static boolean isTreacherous(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\t')
                || between(codePoint, 0x202a, 0x202e)
                || between(codePoint, 0x2066, 0x206f)
                || between(codePoint, 0xd800, 0xdfff);
    }

    /// Line and paragraph separators would end the layout's line; here they are blanks like others.
    static boolean isSeparator(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029;
    }

    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isLeftToRight(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Whether it is set onto the sign before it.
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean between(int sign, int first, int last) {
        return first <= sign && sign <= last;
    }
}
