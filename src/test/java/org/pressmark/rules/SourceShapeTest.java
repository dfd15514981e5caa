package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The source files of the program and its tests are in shape.
final class SourceShapeTest {
    private static final List<Source> PROGRAM = Source.below(Path.of("src", "main", "java"));
    private static final List<Source> TESTS = Source.below(Path.of("src", "test", "java"));
    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @EnumSource
    void sourcesKeep(Shape shape) {
        assertEquals(List.of(), shape.broken(Shape.OF_TESTS.contains(shape) ? TESTS : PROGRAM));
    }

    @Test
    void allSourcesWereRead() {
        assertTrue(PROGRAM.size() > 100, "only " + PROGRAM.size() + " files were read");
        assertTrue(TESTS.size() > 40, "only " + TESTS.size() + " tests were read");
    }

    @Test
    void readmeNamesEveryRoomAndNoOther() throws IOException {
        if (Files.exists(README)) {
            assertEquals(new TreeSet<>(Rooms.TABLE.keySet()), Readme.rooms(Files.readString(README)));
        }
    }
}
