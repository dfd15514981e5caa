package org.pressmark.text;

import org.jspecify.annotations.Nullable;

/// A sign that can stand as a quotation mark: what may answer it, and which way it leans by its shape alone.
///
/// Shape decides only where the neighbours do not ([Mark.Facing]): the curly “ closes in German, the guillemet »
/// opens there, and every straight mark does both. The geresh (׳) and the modifier apostrophe (ʼ) are letters of
/// words and no marks.
enum Glyph {
    STRAIGHT_DOUBLE("\"", Family.DOUBLE, Lean.EITHER, MarkStyle.STRAIGHT_DOUBLE),
    FULL_WIDTH_DOUBLE("\uFF02", Family.DOUBLE, Lean.EITHER, MarkStyle.STRAIGHT_DOUBLE),
    GERSHAYIM("\u05F4", Family.DOUBLE, Lean.EITHER, MarkStyle.STRAIGHT_DOUBLE),
    LEFT_DOUBLE("\u201C\u275D", Family.DOUBLE, Lean.OPENS, MarkStyle.CURLY_DOUBLE),
    REVERSED_DOUBLE("\u201F\u301D", Family.DOUBLE, Lean.OPENS, MarkStyle.CURLY_DOUBLE),
    RIGHT_DOUBLE("\u201D\u275E\u301E\u301F", Family.DOUBLE, Lean.CLOSES, MarkStyle.CURLY_DOUBLE),
    LOW_DOUBLE("\u201E\u2E42", Family.DOUBLE, Lean.ALWAYS_OPENS, MarkStyle.LOW_DOUBLE),
    DOUBLE_PRIME("\u2033", Family.DOUBLE, Lean.EITHER, MarkStyle.PRIMES),
    TWO_COMMAS("", Family.DOUBLE, Lean.ALWAYS_OPENS, MarkStyle.TYPEWRITER),
    TWO_STRAIGHT_SINGLES("", Family.DOUBLE, Lean.EITHER, MarkStyle.TYPEWRITER),
    TWO_LEFT_SINGLES("", Family.DOUBLE, Lean.OPENS, MarkStyle.TYPEWRITER),
    TWO_RIGHT_SINGLES("", Family.DOUBLE, Lean.CLOSES, MarkStyle.TYPEWRITER),

    STRAIGHT_SINGLE("'\uFF07", Family.SINGLE, Lean.EITHER, MarkStyle.STRAIGHT_SINGLE),
    LEFT_SINGLE("\u2018\u201B\u275B", Family.SINGLE, Lean.OPENS, MarkStyle.CURLY_SINGLE),
    RIGHT_SINGLE("\u2019\u275C", Family.SINGLE, Lean.CLOSES, MarkStyle.CURLY_SINGLE),
    LOW_SINGLE("\u201A", Family.SINGLE, Lean.ALWAYS_OPENS, MarkStyle.LOW_SINGLE),
    BACKTICK("`", Family.SINGLE, Lean.OPENS, MarkStyle.TYPEWRITER),
    PRIME("\u2032\u00B4", Family.SINGLE, Lean.EITHER, MarkStyle.PRIMES),

    LEFT_GUILLEMET("\u00AB", Family.GUILLEMET, Lean.OPENS, MarkStyle.GUILLEMETS),
    RIGHT_GUILLEMET("\u00BB", Family.GUILLEMET, Lean.CLOSES, MarkStyle.GUILLEMETS),
    LEFT_SINGLE_GUILLEMET("\u2039", Family.SINGLE_GUILLEMET, Lean.OPENS, MarkStyle.SINGLE_GUILLEMETS),
    RIGHT_SINGLE_GUILLEMET("\u203A", Family.SINGLE_GUILLEMET, Lean.CLOSES, MarkStyle.SINGLE_GUILLEMETS),
    LEFT_CORNER("\u300C\uFF62\uFE41", Family.CORNER, Lean.ALWAYS_OPENS, MarkStyle.CORNER_BRACKETS),
    RIGHT_CORNER("\u300D\uFF63\uFE42", Family.CORNER, Lean.ALWAYS_CLOSES, MarkStyle.CORNER_BRACKETS),
    LEFT_WHITE_CORNER("\u300E\uFE43", Family.WHITE_CORNER, Lean.ALWAYS_OPENS, MarkStyle.WHITE_CORNER_BRACKETS),
    RIGHT_WHITE_CORNER("\u300F\uFE44", Family.WHITE_CORNER, Lean.ALWAYS_CLOSES, MarkStyle.WHITE_CORNER_BRACKETS);

    /// Marks answer only marks of their own family.
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET,
        CORNER,
        WHITE_CORNER
    }

    enum Lean {
        ALWAYS_OPENS,
        OPENS,
        EITHER,
        CLOSES,
        ALWAYS_CLOSES
    }

    private static final @Nullable Glyph[] BY_SIGN = bySign();

    private final String signs;
    private final Family family;
    private final Lean lean;
    private final MarkStyle style;

    Glyph(String signs, Family family, Lean lean, MarkStyle style) {
        this.signs = signs;
        this.family = family;
        this.lean = lean;
        this.style = style;
    }

    Family family() {
        return family;
    }

    Lean lean() {
        return lean;
    }

    MarkStyle style() {
        return style;
    }

    boolean isSingle() {
        return family == Family.SINGLE;
    }

    /// The glyph of a character, null for one that is no mark. One look in a table, as it is asked of every
    /// character of an article.
    static @Nullable Glyph of(char sign) {
        return BY_SIGN[sign];
    }

    /// What two of this single mark, side by side, stand for; null if nothing.
    @Nullable
    Glyph doubled() {
        return switch (this) {
            case STRAIGHT_SINGLE, PRIME -> TWO_STRAIGHT_SINGLES;
            case LEFT_SINGLE, BACKTICK -> TWO_LEFT_SINGLES;
            case RIGHT_SINGLE -> TWO_RIGHT_SINGLES;
            default -> null;
        };
    }

    private static @Nullable Glyph[] bySign() {
        @Nullable Glyph[] table = new @Nullable Glyph[Character.MAX_VALUE + 1];
        for (Glyph glyph : values()) {
            glyph.signs.chars().forEach(sign -> table[sign] = glyph);
        }
        return table;
    }
}
