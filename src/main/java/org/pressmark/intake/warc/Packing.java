package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes the packing of an answer's body, by what its head says and by how its bytes begin.
///
/// Several programs keep bodies as they were shown, unpacked, below a head that still says how they came: such a
/// body is taken as it is.
final class Packing {
    /// A body that is packed in a way for which nothing is at hand.
    static final class Unknown extends IOException {
        private static final long serialVersionUID = 1;

        Unknown(String way) {
            super(way);
        }
    }

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final Set<String> NONE = Set.of("", "identity", "none", "utf-8");
    private static final int BEGINNING = 64;

    private Packing() {}

    /// The bytes as they were before they were packed. `said` is the field of the head, such as `gzip`, or empty.
    ///
    /// @throws Unknown if nothing here can unpack them
    static InputStream undone(String said, InputStream body) throws IOException {
        InputStream plain = body;
        for (String way : List.of(said.toLowerCase(Locale.ROOT).split(",")).reversed()) {
            plain = one(way.strip(), plain);
        }
        return plain;
    }

    private static InputStream one(String way, InputStream body) throws IOException {
        if (NONE.contains(way)) {
            return body;
        }
        PushbackInputStream bytes = new PushbackInputStream(body, BEGINNING);
        byte[] begin = bytes.readNBytes(BEGINNING);
        bytes.unread(begin);
        if (isMarkup(begin)) {
            return bytes;
        }
        if (GZIP.contains(way)) {
            return begin.length > 1 && (begin[0] & 0xff) == 0x1f && (begin[1] & 0xff) == 0x8b
                    ? new GZIPInputStream(bytes)
                    : bytes;
        }
        if (way.equals("deflate")) {
            return new InflaterInputStream(bytes, new Inflater(!isZlib(begin)));
        }
        throw new Unknown(way);
    }

    /// Whether bytes begin as a page does: `<` and a letter or `!`, perhaps behind blanks or a byte order mark.
    private static boolean isMarkup(byte[] begin) {
        int at = 0;
        while (at < begin.length && (begin[at] <= ' ' && begin[at] != 0 && at < 40)) {
            at++;
        }
        if (at + 2 >= begin.length || begin[at] != '<') {
            return false;
        }
        for (int next = at + 1; next < Math.min(begin.length, at + 6); next++) {
            if (begin[next] < ' ') {
                return false;
            }
        }
        return Character.isLetter(begin[at + 1]) || begin[at + 1] == '!' || begin[at + 1] == '?';
    }

    /// Whether bytes begin as RFC 1950 says; many servers send the bare stream of RFC 1951 instead.
    private static boolean isZlib(byte[] begin) {
        return begin.length > 1 && (begin[0] & 0x0f) == 8 && ((begin[0] & 0xff) * 256 + (begin[1] & 0xff)) % 31 == 0;
    }
}
