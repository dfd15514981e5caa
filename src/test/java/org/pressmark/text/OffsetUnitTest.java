package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OffsetUnitTest {
    private static final String TEXT = "a😀яé";

    @Test
    void codePointsCountAnEmojiOnce() {
        OffsetMap map = OffsetUnit.CODE_POINT.map(TEXT);
        assertEquals(4, map.length());
        assertEquals(2, map.fromUtf16(3));
        assertEquals(3, map.toUtf16(2));
        assertEquals(new Span(1, 3), map.toUtf16(new Span(1, 2)));
    }

    @Test
    void bytesCountAnEmojiFourTimes() {
        OffsetMap map = OffsetUnit.UTF_8.map(TEXT);
        assertEquals(9, map.length());
        assertEquals(new Span(1, 5), map.fromUtf16(new Span(1, 3)));
        assertEquals(TEXT.length(), map.toUtf16(9));
    }

    @Test
    void placeInsideASurrogatePairIsRefusedInEveryUnit() {
        for (OffsetUnit unit : OffsetUnit.values()) {
            OffsetException refused =
                    assertThrows(OffsetException.class, () -> unit.map(TEXT).fromUtf16(2));
            assertEquals(OffsetException.Reason.INSIDE_A_CHARACTER, refused.reason());
        }
        assertThrows(OffsetException.class, () -> OffsetUnit.UTF_16.map(TEXT).toUtf16(2));
    }

    @Test
    void placeInsideTheBytesOfACharacterIsRefused() {
        OffsetException refused = assertThrows(
                OffsetException.class, () -> OffsetUnit.UTF_8.map(TEXT).toUtf16(6));
        assertEquals("offset 6 (UTF_8) is inside a character", refused.getMessage());
        assertEquals(6, refused.offset());
        assertEquals(OffsetUnit.UTF_8, refused.unit());
    }

    @Test
    void placeOutsideTheTextIsRefused() {
        OffsetMap map = OffsetUnit.CODE_POINT.map(TEXT);
        assertThrows(OffsetException.class, () -> map.toUtf16(5));
        assertThrows(OffsetException.class, () -> map.toUtf16(-1));
        assertThrows(OffsetException.class, () -> map.fromUtf16(6));
    }

    @Test
    void emptyTextHasOnePlace() {
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertEquals(0, unit.map("").toUtf16(0));
            assertEquals(0, unit.map("").fromUtf16(0));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "é", "я", "你", "😀", "\uD83D", "\uDE00", "👩‍🚀", "\n", "ש".repeat(90), "😀".repeat(70))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyPlaceComesBack(@ForAll("texts") String text, @ForAll OffsetUnit unit) {
        OffsetMap map = unit.map(text);
        int last = -1;
        for (int at = 0; at <= text.length(); at = at < text.length() ? text.offsetByCodePoints(at, 1) : at + 1) {
            int units = map.fromUtf16(at);
            assertEquals(at, map.toUtf16(units));
            assertTrue(units > last);
            last = units;
        }
        assertEquals(map.length(), last);
    }

    @Property
    void unitsAreThoseOfJava(@ForAll("texts") String text) {
        assertEquals(
                text.codePointCount(0, text.length()),
                OffsetUnit.CODE_POINT.map(text).length());
        assertEquals(
                text.getBytes(StandardCharsets.UTF_8).length,
                OffsetUnit.UTF_8.map(text).length());
        assertEquals(text.length(), OffsetUnit.UTF_16.map(text).length());
    }
}
