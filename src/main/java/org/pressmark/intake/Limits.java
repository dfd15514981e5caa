package org.pressmark.intake;

/// How much a file may ask of memory and time.
///
/// `bytes` is the size of one article's file at most, also of one that lies in a container; `unpacked` what one
/// container may come to in all when it is unpacked, in bytes; `entries` how many things may lie in it.
public record Limits(long bytes, long unpacked, int entries) {
    private static final long MEBIBYTE = 1 << 20;

    /// A gibibyte is inflated in about four seconds.
    private static final long UNPACKED = 1024 * MEBIBYTE;

    private static final int ENTRIES = 100_000;

    /// 20 MiB an article: far above any, far below what would make a window wait.
    public static final Limits USUAL = new Limits(20 * MEBIBYTE);

    /// The usual limits but for the size of an article's file.
    public Limits(long bytes) {
        this(bytes, Math.max(UNPACKED, 4 * bytes), ENTRIES);
    }

    /// For sentences: the limit in MB, rounded down.
    public long megabytes() {
        return bytes / MEBIBYTE;
    }

    /// For sentences: a size in MB, rounded up.
    public static long megabytesUp(long bytes) {
        return (bytes + MEBIBYTE - 1) / MEBIBYTE;
    }
}
