package org.pressmark.intake.archive;

/// What an archive may ask for before it is taken for a bomb.
///
/// `entries` is how many files it may hold, `bytes` how large one of them may be unpacked, `total` how many bytes
/// may be unpacked of it altogether, and `ratio` how many bytes one packed byte may become once a file has more
/// than [#SMALL] bytes.
public record ArchiveLimits(int entries, long bytes, long total, int ratio) {
    /// A file below this size may be packed as tightly as it likes: nobody is harmed.
    static final long SMALL = 4L << 20;

    /// For a document: far above any real one, and small enough to be unpacked in memory.
    public static final ArchiveLimits OF_A_DOCUMENT = new ArchiveLimits(20_000, 40L << 20, 96L << 20, 200);
}
