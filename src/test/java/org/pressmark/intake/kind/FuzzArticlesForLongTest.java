package org.pressmark.intake.kind;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Mutations;

/// Spoilt articles for every reader, a minute each: `mvn -Pfuzz verify`.
@Tag("fuzz")
final class FuzzArticlesForLongTest {
    private static final long SECONDS = Long.getLong("pressmark.fuzz.seconds", 60);

    static Stream<SpoiltFilesTest.Sound> sound() {
        return SpoiltFilesTest.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void isAnArticleOrARefusal(SpoiltFilesTest.Sound sound) {
        Random seeds = new Random();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        while (System.nanoTime() < end) {
            long seed = seeds.nextLong();
            try {
                SpoiltFilesTest.read(sound.format(), new Mutations(seed).of(sound.file(), sound.file()));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                throw new AssertionError(sound + ", seed " + seed, fault);
            }
        }
    }
}
