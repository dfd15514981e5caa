package org.pressmark.exchange.json;

import tools.jackson.core.StreamReadConstraints;

/// How much a JSON file may hold before it is refused.
///
/// What is held in memory until all of it has been checked may have only so many bytes and tokens: 340 MB and 14
/// million tokens in a heap of 2 GB. That is the whole file for most formats; of the own format, which is read
/// piece by piece, an article with its annotations. The rest no honest file comes near.
public record ReadLimits(long bytes, long tokens, int string) {
    private static final int DEPTH = 64;
    private static final int NUMBER = 32;
    private static final int NAME = 256;
    private static final int HEAP_PER_BYTE = 6;
    private static final int HEAP_PER_TOKEN = 150;
    private static final int LONGEST_STRING = 64 << 20;
    /// A string is there three times while it is read.
    private static final int HEAP_PER_CHARACTER = 16;
    private static final long MEBIBYTE = 1 << 20;

    /// What can be read in a heap of so many bytes.
    public static ReadLimits forHeap(long bytes) {
        return new ReadLimits(bytes / HEAP_PER_BYTE, bytes / HEAP_PER_TOKEN, (int)
                Math.min(LONGEST_STRING, bytes / HEAP_PER_CHARACTER));
    }

    /// What can be read in the heap there is.
    public static ReadLimits usual() {
        return forHeap(Runtime.getRuntime().maxMemory());
    }

    /// The same for a file of any length, of which only pieces are held.
    public ReadLimits anyLength() {
        return new ReadLimits(Long.MAX_VALUE, Long.MAX_VALUE, string);
    }

    /// What one piece may have, beside what is known of the rest.
    public Budget piece() {
        return new Budget(bytes / 2, tokens / 2);
    }

    public long megabytes() {
        return bytes / MEBIBYTE;
    }

    /// What the parser is told.
    public StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNumberLength(NUMBER)
                .maxNameLength(NAME)
                .maxStringLength(string)
                .maxDocumentLength(bytes)
                .maxTokenCount(tokens)
                .build();
    }
}
