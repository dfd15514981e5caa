package org.pressmark.text;

/// In what a file counts the places of a text.
///
/// Pressmark counts UTF-16 code units; others count code points (brat, citron, Python) or bytes of UTF-8. This is
/// the only place where one becomes the other.
public enum OffsetUnit {
    UTF_16,
    CODE_POINT,
    UTF_8;

    /// The places of `text` in this unit. Linear; a place costs the same wherever it stands.
    public OffsetMap map(String text) {
        return OffsetMap.of(text, this);
    }

    /// How many units a code point takes. A surrogate without its partner counts as the one byte that
    /// [String#getBytes(java.nio.charset.Charset)] writes for it.
    int size(int codePoint) {
        return switch (this) {
            case UTF_16 -> Character.charCount(codePoint);
            case CODE_POINT -> 1;
            case UTF_8 -> utf8Size(codePoint);
        };
    }

    private static int utf8Size(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return 1;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
