package org.pressmark.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.pressmark.intake.CannotRead;

/// Looks over the packed streams of a PDF before the library unpacks them into memory, each whole and with no
/// limit.
///
/// Streams are found by their word alone, as the list of objects in a hostile file need not be true. Letters seldom
/// take more than a few MB.
final class Streams {
    /// Of one stream, unpacked, in bytes.
    private static final long LARGEST = 64L << 20;

    private static final long LARGEST_PICTURE = 192L << 20;

    /// Of all streams together but the pictures.
    private static final long MOST = 200L << 20;

    private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int AT_ONCE = 1 << 16;
    private static final int LONGEST_HEAD = 1_000;

    private final String fileName;
    private final byte[] file;
    private final byte[] buffer = new byte[AT_ONCE];
    private long all;

    private Streams(String fileName, byte[] file) {
        this.fileName = fileName;
        this.file = file;
    }

    /// @throws CannotRead if a stream, or all together, become too large
    static void check(String fileName, byte[] file) {
        new Streams(fileName, file).check();
    }

    private void check() {
        for (int at = 0; at + WORD.length + 2 < file.length; at++) {
            if (isWord(at)) {
                int start = at + WORD.length;
                start += file[start] == '\r' ? 1 : 0;
                start += start < file.length && file[start] == '\n' ? 1 : 0;
                if (start + 2 < file.length && isPacked(file[start], file[start + 1])) {
                    unpack(start, isPicture(at));
                }
            }
        }
    }

    private boolean isWord(int at) {
        if (file[at] != WORD[0] || (at > 2 && file[at - 1] == 'd' && file[at - 2] == 'n')) {
            return false;
        }
        for (int letter = 1; letter < WORD.length; letter++) {
            if (file[at + letter] != WORD[letter]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a stream of zlib begins so (RFC 1950).
    private static boolean isPacked(byte first, byte second) {
        return (first & 0x0f) == 8 && ((first & 0xff) * 256 + (second & 0xff)) % 31 == 0;
    }

    /// Whether the words before the stream say that it is a picture, which nobody unpacks for its letters.
    private boolean isPicture(int at) {
        int from = Math.max(0, at - LONGEST_HEAD);
        String head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return head.substring(Math.max(0, head.lastIndexOf("obj"))).contains("/Image");
    }

    private void unpack(int start, boolean isPicture) {
        Inflater inflater = new Inflater();
        Inflater second = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            boolean isTwice = false;
            boolean isFirst = true;
            long size = 0;
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return;
                }
                isTwice = isFirst ? got > 2 && isPacked(buffer[0], buffer[1]) : isTwice;
                isFirst = false;
                size += got;
                all += isPicture ? 0 : got + (isTwice ? twice(second, got) : 0);
                if (size > (isPicture ? LARGEST_PICTURE : LARGEST) || all > MOST) {
                    throw new CannotRead("intake.pdf.bomb", fileName, LARGEST >> 20);
                }
            }
        } catch (DataFormatException notPacked) {
            // The library will say what is wrong with it, or do without.
            return;
        } finally {
            inflater.end();
            second.end();
        }
    }

    /// A stream may be packed twice; answers how many bytes come of these.
    private long twice(Inflater second, int got) throws DataFormatException {
        byte[] out = new byte[AT_ONCE];
        second.setInput(buffer, 0, got);
        long size = 0;
        while (!second.finished() && !second.needsInput() && !second.needsDictionary()) {
            size += second.inflate(out);
            if (size > LARGEST) {
                break;
            }
        }
        return size;
    }
}
