package org.pressmark.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Tells by its first bytes what lies in a zip archive: the names of its first entries stand there unpacked.
public final class Packed {
    private static final String MARK = "PK\3\4";

    private Packed() {}

    public static boolean isZip(byte[] head) {
        return text(head).startsWith(MARK);
    }

    /// Whether the first bytes, which may stop anywhere, hold these letters. A file that is called an archive is
    /// one also where such a document lies in it.
    public static boolean holds(String fileName, byte[] head, String letters) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !name.endsWith(".zip") && !name.endsWith(".wacz") && text(head).contains(letters);
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
