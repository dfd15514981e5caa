package org.pressmark.intake.archive;

/// An entry of a zip archive: where its packed bytes stand, `[start, start + packed)`, counted from 0 in bytes.
record ArchiveEntry(String name, int method, int flags, long start, long packed) {
    private static final int ENCRYPTED = 1;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    long end() {
        return start + packed;
    }
}
