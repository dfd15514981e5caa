package org.pressmark.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same for a minute a reader: `mvn -Pfuzz verify`.
@Tag("fuzz")
final class FuzzSetsForLongTest {
    private static final long SECONDS = Long.getLong("pressmark.fuzz.seconds", 60);

    @TempDir
    Path folder;

    static List<String> readers() {
        return FuzzedSets.readers();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isASetOrARefusalForLong(String reader) throws IOException {
        Random seeds = new Random();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        try (FuzzedSets sets = new FuzzedSets(folder)) {
            while (System.nanoTime() < end) {
                sets.tryOne(reader, seeds.nextLong());
            }
        }
    }
}
