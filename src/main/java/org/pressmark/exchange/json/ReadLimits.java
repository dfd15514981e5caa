package org.pressmark.exchange.json;

import tools.jackson.core.StreamReadConstraints;

/// How much a JSON file may hold before it is refused.
///
/// A file is held in memory until all of it has been checked, so its length and its number of tokens go by the
/// memory there is: 340 MB and 14 million tokens in a heap of 2 GB. The rest no honest file comes near.
public record ReadLimits(long bytes, long tokens, int string) {
    private static final int DEPTH = 64;
    private static final int NUMBER = 32;
    private static final int NAME = 256;
    private static final int HEAP_PER_BYTE = 6;
    private static final int HEAP_PER_TOKEN = 150;
    private static final int LONGEST_STRING = 64 << 20;
    private static final long MEBIBYTE = 1 << 20;

    /// What can be read in a heap of so many bytes.
    public static ReadLimits forHeap(long bytes) {
        return new ReadLimits(bytes / HEAP_PER_BYTE, bytes / HEAP_PER_TOKEN, LONGEST_STRING);
    }

    /// What can be read in the heap there is.
    public static ReadLimits usual() {
        return forHeap(Runtime.getRuntime().maxMemory());
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
