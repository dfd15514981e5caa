package org.pressmark.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mark some files begin with, which says in which of the Unicode encodings they are written.
///
/// UTF-32 comes before UTF-16, because the mark of the one begins with the mark of the other.
record ByteOrderMark(Charset charset, List<Integer> bytes) {
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, List.of(0xef, 0xbb, 0xbf)),
            new ByteOrderMark(StandardCharsets.UTF_32LE, List.of(0xff, 0xfe, 0, 0)),
            new ByteOrderMark(StandardCharsets.UTF_32BE, List.of(0, 0, 0xfe, 0xff)),
            new ByteOrderMark(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe)),
            new ByteOrderMark(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff)));

    /// The mark these bytes begin with, or null.
    static @Nullable ByteOrderMark at(byte[] file) {
        return ALL.stream().filter(mark -> mark.begins(file)).findFirst().orElse(null);
    }

    /// How many bytes a mark of this character set takes up at the beginning of the file; 0 if there is none.
    static int length(byte[] file, Charset charset) {
        return ALL.stream()
                .filter(mark -> mark.charset.equals(charset) && mark.begins(file))
                .mapToInt(mark -> mark.bytes.size())
                .findFirst()
                .orElse(0);
    }

    private boolean begins(byte[] file) {
        for (int at = 0; at < bytes.size(); at++) {
            if (at >= file.length || (file[at] & 0xff) != bytes.get(at)) {
                return false;
            }
        }
        return true;
    }
}
