package org.pressmark.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pressmark.model.Annotation;
import org.pressmark.model.Head;

/// A mark of what two sides say, by which it is seen later whether either has changed since: the same for the same,
/// another one for everything else. Who made a tag, and when, is no part of it.
///
/// The first half of a SHA-256, in hexadecimal digits. Any thread.
public final class Seal {
    private Seal() {}

    public static String of(Difference difference) {
        return digest(List.of(
                difference.outcome(),
                difference.facets().stream().sorted().toList(),
                plain(difference.mine()),
                "|",
                plain(difference.theirs())));
    }

    public static String of(Stated stated) {
        return digest(List.of(stated.matter(), stated.mine(), stated.theirs()));
    }

    private static List<String> plain(List<Annotation> side) {
        return side.stream().map(Seal::plain).sorted().toList();
    }

    private static String plain(Annotation tag) {
        Head head = tag.head();
        Head bare = new Head(
                head.id(),
                head.id(),
                head.id(),
                java.time.Instant.EPOCH,
                java.time.Instant.EPOCH,
                Head.Origin.HUMAN,
                head.confidence(),
                head.note(),
                null);
        return tag.with(bare).toString();
    }

    private static String digest(List<Object> said) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
