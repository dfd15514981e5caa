package org.pressmark.intake.pdf;

import java.text.Normalizer;

/// Takes forms of letters that only exist for drawing apart into the letters they stand for: ligatures of Latin
/// (`ﬁ`), and the shapes of Arabic letters. What comes of one sign stands as it is drawn, from left to right. Not
/// for several threads.
final class Letters {
    private static final char LAST_OF_LATIN = 0xfb06;

    private int opened;

    /// How many ligatures were taken apart.
    int opened() {
        return opened;
    }

    String of(String drawn) {
        boolean isPlain = drawn.chars().noneMatch(Letters::isForm);
        if (isPlain) {
            return drawn;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < drawn.length(); at++) {
            char unit = drawn.charAt(at);
            if (isForm(unit)) {
                String apart = Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFKC);
                boolean isLatin = unit <= LAST_OF_LATIN;
                plain.append(isLatin ? apart : new StringBuilder(apart).reverse());
                opened += isLatin ? 1 : 0;
            } else {
                plain.append(unit);
            }
        }
        return plain.toString();
    }

    private static boolean isForm(int unit) {
        return (unit >= 0xfb00 && unit <= 0xfb06)
                || (unit >= 0xfb50 && unit <= 0xfdfb && !(unit >= 0xfd3e && unit <= 0xfd4f))
                || (unit >= 0xfe70 && unit <= 0xfefc);
    }
}
