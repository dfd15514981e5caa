package org.pressmark.model;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The text of an article as read, and the bytes it was read from; addressed by the two hashes of its
/// [Fingerprint].
///
/// `text` has LF newlines and no byte order mark; nothing else was changed. `original` is read-only. `charset` is
/// the character set the bytes were read in, `byteOrderMark` whether they began with one; `newlines` says what its
/// newlines were; `reader` is the name and version of what made the text.
public record Content(
        String text,
        String textSha256,
        ByteBuffer original,
        String originalSha256,
        String charset,
        Mark byteOrderMark,
        Newline newlines,
        String reader,
        @Nullable String note) {
    /// Whether the bytes began with a byte order mark.
    public enum Mark {
        PRESENT,
        ABSENT
    }

    /// The newlines of the original; `NONE` where it has a single line.
    public enum Newline {
        NONE,
        LF,
        CRLF,
        CR,
        MIXED
    }

    public Content {
        original = original.asReadOnlyBuffer();
    }

    public Fingerprint fingerprint(@Nullable String fileName) {
        return new Fingerprint(textSha256, text.length(), originalSha256, fileName);
    }
}
