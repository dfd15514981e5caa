package org.pressmark.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Which text an article has: SHA-256 of its UTF-8 text and of the original bytes, both as 64 lower-case hex
/// digits.
///
/// `length` is the text's in UTF-16 code units; `fileName` is the bare name of the file it was read from.
public record Fingerprint(
        String textSha256,
        int length,
        String originalSha256,
        @Nullable String fileName) {
    /// The hash of a text: that of its UTF-8 form.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
