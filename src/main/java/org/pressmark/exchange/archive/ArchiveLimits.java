package org.pressmark.exchange.archive;

import org.pressmark.exchange.json.ReadLimits;

/// How much an archive may hold before it is refused: files, bytes in a file unpacked, bytes in all files together.
public record ArchiveLimits(int files, long file, long all) {
    private static final int FILES = 100_000;
    private static final int TIMES = 4;
    private static final long LARGE = 1L << 30;
    private static final long SMALL = 16L << 20;

    /// Texts become a tenth when packed, a bomb a thousandth.
    private static final int RATIO = 100;

    private static final int USUAL_RATIO = 25;

    /// What can be read in the memory there is: no file larger than may be read alone.
    public static ArchiveLimits usual() {
        long bytes = ReadLimits.usual().bytes();
        return new ArchiveLimits(FILES, bytes, bytes * TIMES);
    }

    /// The same for an archive that is unpacked as it is read and never held: so much as an honest one of its size
    /// may hold, and all of it twice, once for the hashes.
    public ArchiveLimits unpacked(long packed) {
        long most = Math.max(all, packed * RATIO);
        return new ArchiveLimits(files, most, 2 * most);
    }

    /// The same for an archive of so many bytes: all of a small one together may not take seconds to unpack.
    ArchiveLimits ofPacked(long packed) {
        return new ArchiveLimits(files, file, Math.min(all, Math.max(LARGE, packed * USUAL_RATIO)));
    }

    /// Whether so many bytes came from so few that nothing but a bomb is packed like it.
    boolean isTight(long size, long packed) {
        return size > SMALL && size / Math.max(1, packed) > 2 * RATIO;
    }

    long megabytes() {
        return file >> 20;
    }
}
