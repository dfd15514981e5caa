package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void firstLetterDecides() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("12. “Tehran” تهران"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("12. «تهران» Tehran"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("שלום"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("𞤀"));
    }

    @Test
    void withoutLettersThereIsNone() {
        assertEquals(Direction.NEUTRAL, Direction.of(" 12 – “…” 👍 "));
        assertEquals(Direction.NEUTRAL, Direction.of(""));
    }

    @Test
    void lettersInsideAnIsolateDoNotDecide() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("\u2067שלום\u2069 Peace"));
    }

    @Test
    void rightToLeftLettersAreFoundAnywhere() {
        assertTrue(Direction.hasRightToLeft("The word شرم stands here"));
        assertTrue(Direction.hasRightToLeft("𞤀"));
        assertFalse(Direction.hasRightToLeft("Київ and “Paris”, ١٢ 12 👍"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "я", "ש", "ع", "1", "١", " ", "“", "👍", "𞤀")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void baseDirectionIsThatOfTheStandardImplementation(@ForAll("texts") String text) {
        Direction expected =
                switch (Bidi.getBaseDirection(text)) {
                    case Bidi.LTR -> Direction.LEFT_TO_RIGHT;
                    case Bidi.RTL -> Direction.RIGHT_TO_LEFT;
                    default -> Direction.NEUTRAL;
                };
        assertEquals(expected, Direction.of(text));
    }
}
