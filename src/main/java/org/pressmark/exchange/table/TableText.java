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

    private static Charset guessed(byte[] head) {
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        return match != null && Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : USUAL;
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
