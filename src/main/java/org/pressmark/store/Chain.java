package org.pressmark.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of an operation on its way: SHA-256 over the hash before it, what it says, and its lines in order.
final class Chain {
    private final MessageDigest digest;

    Chain(String before, String said) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        add(before + said);
    }

    void add(ChangeLog.Line line) {
        add(line.kind() + line.entry() + line.before() + line.after());
    }

    private void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
    }

    /// In 64 small hex digits; nothing can be added after.
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
