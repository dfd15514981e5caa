package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotator;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;

final class SampleProjectTest {
    @TempDir
    Path folder;

    @TempDir
    Path locks;

    @Test
    void nothingStaysBehindOfMakingIt() throws IOException {
        InstantSource clock = InstantSource.system();
        Workshop workshop = Workshop.inPlace(clock, new Ids(clock, new Random(7)), locks);
        Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
        Path file = folder.resolve("Sample.pressmark");
        assertEquals(file, new SampleProject(file, workshop, anna).ready());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }
}
