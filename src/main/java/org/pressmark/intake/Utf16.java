package org.pressmark.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 that does not begin with a byte order mark.
///
/// Its blanks and newlines give it away: they are the pair of a zero and a small byte, and no other character set
/// of real texts has a zero byte at all. Read the wrong way round, a blank is U+2000, which hardly any text has.
final class Utf16 {
    /// Characters no text is written in, in a hundred; noncharacters and private letters do occur.
    private static final int STRANGE = 5;

    private static final int LAST_ASCII = 0x7f;

    private Utf16() {}

    /// Which of the two it is, or null if it is neither.
    static @Nullable Charset of(byte[] file) {
        if (file.length % 2 != 0 || !hasZero(file)) {
            return null;
        }
        int little = evidence(file, StandardCharsets.UTF_16LE);
        int big = evidence(file, StandardCharsets.UTF_16BE);
        if (little == big) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean hasZero(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /// How many characters speak for reading it so: plain letters where most are, otherwise blanks and newlines; 0
    /// if it is no text then.
    private static int evidence(byte[] file, Charset charset) {
        String text = Decoding.strictly(file, charset);
        if (text == null || Plainness.isBinary(text)) {
            return 0;
        }
        long strange = text.codePoints().filter(Utf16::isStrange).count();
        if (strange * 100 > (long) STRANGE * text.length()) {
            return 0;
        }
        int plain = (int) text.chars().filter(unit -> unit < LAST_ASCII).count();
        return plain > text.length() / 2
                ? plain
                : (int) text.chars().filter(Utf16::isBorder).count();
    }

    private static boolean isBorder(int unit) {
        return unit == ' ' || unit == '\n' || unit == '\r';
    }

    private static boolean isStrange(int point) {
        int type = Character.getType(point);
        return type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }
}
