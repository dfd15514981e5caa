package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program keeps the rules.
final class RoomsTest {
    @ParameterizedTest
    @EnumSource
    void programKeeps(Rule rule) {
        assertEquals(List.of(), rule.broken(Imported.PROGRAM), rule.sentence());
    }

    @Test
    void roomsFoundAreTheRoomsOfTheTable() {
        assertEquals(new TreeSet<>(Rooms.TABLE.keySet()), Rooms.found(Imported.PROGRAM));
    }

    /// A reader of class files that is older than the compiler reads nothing and finds nothing wrong.
    @Test
    void manyClassesWereRead() {
        assertTrue(Imported.PROGRAM.size() > 250, "only " + Imported.PROGRAM.size() + " classes were read");
    }
}
