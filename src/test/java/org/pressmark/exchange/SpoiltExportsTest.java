package org.pressmark.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.CannotImport;

/// A file of any format, spoilt anywhere, is read or refused in a sentence; nothing else ever comes of it. In a
/// zip the files are spoilt one by one, because a spoilt zip is only ever a spoilt zip.
final class SpoiltExportsTest {
    private static final int SPOILT = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(20260105);

    static Stream<String> bothWays() {
        return RoundTripsTest.bothWays();
    }

    private byte[] spoil(byte[] good) {
        byte[] spoilt = good.clone();
        for (int change = random.nextInt(3); change >= 0 && spoilt.length > 0; change--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1)) : spoilt;
    }

    private void spoilZip(Path good, Path into) throws IOException {
        try (Archive archive = Archive.open(good, ArchiveLimits.usual());
                ZipOutput out = new ZipOutput(Files.newOutputStream(into))) {
            int chosen = random.nextInt(archive.names().size());
            for (String name : archive.names()) {
                byte[] bytes = archive.bytes(name);
                out.begin(name).write(chosen-- == 0 ? spoil(bytes) : bytes);
                out.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void isReadOrRefused(String name) throws IOException {
        ReadableFormat format = Formats.usual().readable(name).orElseThrow();
        String ending = "." + format.endings().getFirst();
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            Golden.in(from);
            Path good = from.export("good" + ending, (WritableFormat) format, Portion.ALL);
            Path spoilt = folder.resolve("spoilt" + ending);
            for (int round = 0; round < SPOILT; round++) {
                if (Archive.isZip(good) && round % 4 != 0) {
                    spoilZip(good, spoilt);
                } else {
                    Files.write(spoilt, spoil(Files.readAllBytes(good)));
                }
                try {
                    format.read(spoilt).into(to.reading(), new Arrival.Terms(null, List.of(), Trial.NOW));
                } catch (CannotImport refused) {
                    continue;
                }
            }
        }
    }
}
