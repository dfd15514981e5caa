package org.pressmark.intake;

/// How large an article may be at most, in bytes.
public record Limits(long bytes) {
    private static final long MEBIBYTE = 1 << 20;

    /// 20 MiB: far above any article, far below what would make a window wait.
    public static final Limits USUAL = new Limits(20 * MEBIBYTE);

    /// For sentences: the limit in MB, rounded down.
    long megabytes() {
        return bytes / MEBIBYTE;
    }

    /// For sentences: a size in MB, rounded up.
    static long megabytesUp(long bytes) {
        return (bytes + MEBIBYTE - 1) / MEBIBYTE;
    }
}
