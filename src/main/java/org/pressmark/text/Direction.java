package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;

/// In which direction a paragraph runs, by its first letter that has a direction (Unicode annex 9, rules P2 and
/// P3).
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /// No letter tells: blanks, digits, signs.
    NEUTRAL;

    /// The direction of one paragraph; letters inside isolates are passed over.
    public static Direction of(CharSequence paragraph) {
        int isolates = 0;
        for (int at = 0; at < paragraph.length(); ) {
            int codePoint = Character.codePointAt(paragraph, at);
            at += Character.charCount(codePoint);
            int direction = UCharacter.getDirection(codePoint);
            if (isIsolate(direction)) {
                isolates++;
            } else if (direction == ECharacterDirection.POP_DIRECTIONAL_ISOLATE) {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0 && direction == ECharacterDirection.LEFT_TO_RIGHT) {
                return LEFT_TO_RIGHT;
            } else if (isolates == 0 && isRightToLeft(direction)) {
                return RIGHT_TO_LEFT;
            }
        }
        return NEUTRAL;
    }

    /// Whether any letter of a right-to-left script stands in `text`, wherever.
    public static boolean hasRightToLeft(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= FIRST_RIGHT_TO_LEFT
                    && isRightToLeft(UCharacter.getDirection(Character.codePointAt(text, at)))) {
                return true;
            }
        }
        return false;
    }

    /// The first letter of Hebrew is the first of all; what stands before needs no look in a table.
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private static boolean isRightToLeft(int direction) {
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isIsolate(int direction) {
        return direction == ECharacterDirection.LEFT_TO_RIGHT_ISOLATE
                || direction == ECharacterDirection.RIGHT_TO_LEFT_ISOLATE
                || direction == ECharacterDirection.FIRST_STRONG_ISOLATE;
    }
}
