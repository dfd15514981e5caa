package org.pressmark.exchange.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which character set a table is in: what its byte order mark says, or UTF-16 where every other byte is zero, or
/// UTF-8 where all of it is, or else what its letters look most like.
///
/// `mark` is how many bytes the byte order mark takes; `certainty` whether the set is known or guessed.
record TableText(Charset charset, int mark, Certainty certainty) {
    /// Whether a guess was needed.
    enum Certainty {
        KNOWN,
        GUESSED
    }

    private static final int LOOKED_AT = 65_536;
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final Set<String> LATIN =
            Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");

    /// Of a hundred.
    private static final int SURE = 30;

    /// Where the letters begin in every set of one byte a letter that is in use.
    private static final int FIRST_LETTER = 0xc0;

    private static final int UPPER_HALF = 0xe0;
    private static final int FEWEST = 4;

    static TableText of(Path file) throws IOException {
        byte[] head = head(file);
        TableText marked = marked(head);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(head);
        if (wide != null) {
            return new TableText(wide, 0, Certainty.KNOWN);
        }
        return isUtf8(file)
                ? new TableText(StandardCharsets.UTF_8, 0, Certainty.KNOWN)
                : new TableText(guessed(head), 0, Certainty.GUESSED);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LOOKED_AT);
        }
    }

    private static @Nullable TableText marked(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return new TableText(StandardCharsets.UTF_8, 3, Certainty.KNOWN);
        }
        if (begins(head, 0xff, 0xfe)) {
            return new TableText(StandardCharsets.UTF_16LE, 2, Certainty.KNOWN);
        }
        return begins(head, 0xfe, 0xff) ? new TableText(StandardCharsets.UTF_16BE, 2, Certainty.KNOWN) : null;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= head.length || (head[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset wide(byte[] head) {
        int[] zeros = new int[2];
        for (int at = 0; at < head.length; at++) {
            zeros[at % 2] += head[at] == 0 ? 1 : 0;
        }
        int many = head.length / 4;
        if (head.length < 4 || Math.max(zeros[0], zeros[1]) < many || Math.min(zeros[0], zeros[1]) > many / 8) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] into = new char[LOOKED_AT];
        try (Reader reader = strict(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            while (reader.read(into) >= 0) {
                // Only whether all of it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /// What the letters look most like to ICU, if it is sure; of a table of a few words it is not. Letters beyond
    /// ASCII that stand side by side are no Latin ones, and then mostly Cyrillic.
    private static Charset guessed(byte[] head) {
        boolean isLatin = !isOfAnotherAlphabet(head);
        for (CharsetMatch match : new CharsetDetector().setText(head).detectAll()) {
            String name = match.getName();
            if (match.getConfidence() >= SURE && LATIN.contains(name) == isLatin && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return isLatin ? USUAL : cyrillic(head);
    }

    /// Whether at least half of the letters beyond ASCII follow another.
    private static boolean isOfAnotherAlphabet(byte[] head) {
        int letters = 0;
        int following = 0;
        for (int at = 0; at < head.length; at++) {
            if ((head[at] & 0xff) >= FIRST_LETTER) {
                letters++;
                following += at > 0 && (head[at - 1] & 0xff) >= FIRST_LETTER ? 1 : 0;
            }
        }
        return letters >= FEWEST && following * 2 >= letters;
    }

    /// Small letters are the upper half of windows-1251 and the lower of KOI8-R, and most letters are small.
    private static Charset cyrillic(byte[] head) {
        int upper = 0;
        int lower = 0;
        for (byte each : head) {
            upper += (each & 0xff) >= UPPER_HALF ? 1 : 0;
            lower += (each & 0xff) >= FIRST_LETTER && (each & 0xff) < UPPER_HALF ? 1 : 0;
        }
        return Charset.forName(upper >= lower ? "windows-1251" : "KOI8-R");
    }

    /// The characters after the byte order mark.
    BufferedReader reader(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        try {
            stream.skipNBytes(mark);
            return new BufferedReader(strict(stream, charset));
        } catch (IOException failure) {
            stream.close();
            throw failure;
        }
    }

    private static Reader strict(InputStream stream, Charset charset) {
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
