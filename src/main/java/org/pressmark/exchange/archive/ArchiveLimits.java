package org.pressmark.exchange.archive;

import org.pressmark.exchange.json.ReadLimits;

/// How much an archive may hold before it is refused: files, bytes in a file unpacked, bytes in all files together.
public record ArchiveLimits(int files, long file, long all) {
    private static final int FILES = 100_000;
    private static final int TIMES = 4;

    /// What can be read in the memory there is: no file larger than may be read alone.
    public static ArchiveLimits usual() {
        long bytes = ReadLimits.usual().bytes();
        return new ArchiveLimits(FILES, bytes, bytes * TIMES);
    }

    long megabytes() {
        return file >> 20;
    }
}
