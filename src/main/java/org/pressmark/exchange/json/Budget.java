package org.pressmark.exchange.json;

/// How much of a file may be held in memory at once: bytes as they stand in it, and single values. Whoever spends
/// it asks the [Cursor] to count.
public final class Budget {
    private final long bytes;
    private final long values;
    private long spentBytes;
    private long spentValues;

    public Budget(long bytes, long values) {
        this.bytes = bytes;
        this.values = values;
    }

    /// Counts one value and so many bytes more; answers whether that is too much.
    boolean isOverdrawn(long moreBytes) {
        spentBytes += moreBytes;
        spentValues++;
        return spentBytes > bytes || spentValues > values;
    }
}
