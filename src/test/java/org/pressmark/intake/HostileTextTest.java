package org.pressmark.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.intake.Draft.Certainty;

/// What becomes of the hostile text files, where they are to be had: the results their manifest expects.
final class HostileTextTest {
    private static final Map<String, String> REFUSED = Map.of(
            "empty.txt", "intake.empty",
            "only-bom.txt", "intake.empty",
            "elf.txt", "intake.program");

    private static Path file(String name) {
        Path folder = Reference.file("hostile/text").orElse(null);
        Assumptions.assumeTrue(folder != null, "no reference data");
        return folder.resolve(name);
    }

    private static Draft read(String name) {
        return TextFile.read(file(name), Limits.USUAL);
    }

    @Test
    void everyFileIsReadWholeOrRefusedWhole() throws IOException {
        try (var files = Files.list(file("."))) {
            for (Path each : files.toList()) {
                String name = each.getFileName().toString();
                try {
                    Draft draft = TextFile.read(each, Limits.USUAL);
                    assertFalse(REFUSED.containsKey(name), name);
                    assertEquals(-1, Decoding.loneSurrogate(draft.text()), name);
                    assertEquals(
                            ByteBuffer.wrap(Files.readAllBytes(each)),
                            draft.content().original(),
                            name);
                } catch (CannotRead refused) {
                    assertEquals(REFUSED.get(name), refused.told().key(), name);
                }
            }
        }
    }

    @Test
    void fourEncodingsOfOneTextGiveOneText() {
        String text = read("utf8-bom.txt").text();
        assertTrue(text.startsWith("Ministers said"));
        for (String name : new String[] {"utf16le-bom.txt", "utf16be-bom.txt", "utf32le-bom.txt"}) {
            assertEquals(text, read(name).text(), name);
        }
        assertEquals("UTF-16LE", read("utf16le-bom.txt").content().charset());
        assertEquals("UTF-16BE", read("utf16be-bom.txt").content().charset());
    }

    @Test
    void smartQuotesOfWindowsAreFoundOut() {
        Draft draft = read("windows1252.txt");
        assertEquals("“Smart quotes” – café €5 …\n", draft.text());
        assertEquals("windows-1252", draft.content().charset());
    }

    @Test
    void brokenFilesAreNeverReliedOnSilently() {
        for (String name : new String[] {"invalid-utf8.txt", "overlong-utf8.txt", "cesu8-surrogates.txt"}) {
            assertEquals(Certainty.UNSURE, read(name).certainty(), name);
            assertFalse(read(name).text().contains("/"), name);
        }
    }

    @Test
    void newlinesBecomeOneKindAndTheRestStays() {
        assertEquals("one\ntwo\nthree\n", read("crlf.txt").text());
        assertEquals(
                "a\nb\nc\nd\u0085e\u2028f\u2029g\n", read("mixed-newlines.txt").text());
    }

    @Test
    void oddCharactersAreKeptAsTheyAre() throws IOException {
        for (String name : new String[] {"noncharacters.txt", "bidi-override.txt", "zalgo.txt", "longline-512k.txt"}) {
            assertEquals(
                    Files.readString(file(name), StandardCharsets.UTF_8),
                    read(name).text(),
                    name);
        }
    }
}
