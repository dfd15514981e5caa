package org.pressmark.exchange.foreign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids for what comes without one: the same words give the same id, so that a file read twice brings nothing new.
///
/// UUIDs of version 5 (RFC 9562, section 5.5) in a name space of Pressmark's own. Any thread.
public final class StableIds {
    private static final UUID SPACE = UUID.fromString("5d0c7e0e-5f0b-5f7c-9a56-0f6b1c9a3d41");
    private static final char BETWEEN = 0x1f;

    private StableIds() {}

    /// The id of these words in this order.
    public static UUID of(String... words) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(SPACE.getMostSignificantBits())
                    .putLong(SPACE.getLeastSignificantBits())
                    .flip());
            sha1.update(String.join(String.valueOf(BETWEEN), words).getBytes(StandardCharsets.UTF_8));
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
            long high = (hash.getLong() & ~0xf000L) | 0x5000L;
            long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
