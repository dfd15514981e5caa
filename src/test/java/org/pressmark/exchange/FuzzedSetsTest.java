package org.pressmark.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// No reader of sets answers a spoilt file with anything but a set or a refusal.
final class FuzzedSetsTest {
    private static Path folder;
    private static FuzzedSets sets;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("fuzzed-sets");
        sets = new FuzzedSets(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        sets.close();
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path each : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Provide
    Arbitrary<String> readers() {
        return Arbitraries.of(FuzzedSets.readers());
    }

    @Property(tries = 170, shrinking = ShrinkingMode.OFF)
    void isASetOrARefusal(@ForAll("readers") String reader, @ForAll long seed) throws IOException {
        sets.tryOne(reader, seed);
    }
}
