package org.pressmark.intake.pdf;

import com.ibm.icu.lang.UCharacter;
import java.text.Bidi;

/// Brings letters that stand as they are drawn, from left to right, into the order in which they are read.
final class Direction {
    private Direction() {}

    /// Whether most of the letters are written from right to left.
    static boolean isRightToLeft(CharSequence letters) {
        long right = letters.codePoints().filter(Direction::isRight).count();
        long left = letters.codePoints()
                .filter(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .count();
        return right > left;
    }

    static boolean hasRightToLeft(CharSequence letters) {
        return letters.codePoints().anyMatch(Direction::isRight);
    }

    private static boolean isRight(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// The letters in the order of reading.
    static String logical(CharSequence drawn) {
        int base = isRightToLeft(drawn) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(drawn.toString(), base);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder(drawn.length());
        for (int run : order) {
            CharSequence part = drawn.subSequence(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append(levels[run] % 2 == 0 ? part : turned(part));
        }
        return read.toString();
    }

    private static CharSequence turned(CharSequence part) {
        StringBuilder turned = new StringBuilder(part.length());
        part.codePoints().forEach(point -> turned.insert(0, Character.toString(UCharacter.getMirror(point))));
        return turned;
    }
}
