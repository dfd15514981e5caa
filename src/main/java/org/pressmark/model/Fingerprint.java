package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/// Which text an article has: SHA-256 of its UTF-8 text and of the original bytes, both as 64 lower-case hex digits.
///
/// `length` is the text's in UTF-16 code units; `fileName` is the bare name of the file it was read from.
public record Fingerprint(
        String textSha256,
        int length,
        String originalSha256,
        @Nullable String fileName) {}
