package org.pressmark.intake.archive;

import java.nio.charset.StandardCharsets;

/// Tells by its first bytes what lies in a zip archive: the names of its first entries stand there unpacked.
public final class Packed {
    private static final String MARK = "PK\3\4";

    private Packed() {}

    public static boolean isZip(byte[] head) {
        return text(head).startsWith(MARK);
    }

    /// Whether the first bytes, which may stop anywhere, hold these letters.
    public static boolean holds(byte[] head, String letters) {
        return text(head).contains(letters);
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
