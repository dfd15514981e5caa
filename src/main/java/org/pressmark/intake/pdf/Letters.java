package org.pressmark.intake.pdf;

import java.text.Normalizer;

/// Takes forms of letters that only exist for drawing apart into the letters they stand for: ligatures of Latin
/// (`ﬁ`), and the shapes of Arabic letters. Not for several threads.
final class Letters {
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
                plain.append(Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFKC));
                opened += unit <= 0xfb06 ? 1 : 0;
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
