package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Mutations;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.xml.XmlCursor;
import org.pressmark.exchange.xml.XmlInput;

/// Nobody but Pressmark says what is wrong with a file: parsers that write on the standard error are kept from it.
final class SilentSetsTest {
    private static final int TRIES = 40;
    private static final int TRIES_OF_XML = 400;

    @TempDir
    Path folder;

    /// Work that may fail in reading.
    private interface Work {
        void run() throws IOException;
    }

    private static String said(Work work) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void spoiltFilesWithXmlAreReadInSilence() throws IOException {
        try (FuzzedSets sets = new FuzzedSets(folder)) {
            for (String name : new String[] {"xlsx", "refi-qda", "refi-qda-codebook", "cas-xmi"}) {
                assertEquals("", said(() -> spoil(sets, name)), name);
            }
        }
    }

    private static void spoil(FuzzedSets sets, String name) throws IOException {
        for (long seed = 0; seed < TRIES; seed++) {
            sets.tryOne(name, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "US-ASCII", "windows-1251", "ISO-8859-1", "nonsense"})
    void spoiltXmlOfEveryEncodingIsReadInSilence(String encoding) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a b=\"c\"><d>e &amp; f</d><!-- g --></a>";
        byte[] sound = xml.getBytes(encoding.startsWith("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        assertEquals("", said(() -> {
            for (long seed = 0; seed < TRIES_OF_XML; seed++) {
                read(new Mutations(seed).of(sound, sound));
            }
            read("<a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1));
            read(("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a>\u00e9\u0416\ud83d\ude00</a>")
                    .getBytes(StandardCharsets.UTF_8));
        }));
    }

    private static void read(byte[] bytes) {
        try {
            XmlInput.read("a.xml", () -> new ByteArrayInputStream(bytes), XmlCursor::element);
        } catch (CannotImport refused) {
            assertEquals(false, refused.told().key().isEmpty());
        }
    }
}
