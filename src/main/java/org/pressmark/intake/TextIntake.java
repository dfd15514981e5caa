package org.pressmark.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Draft.Decision;
import org.pressmark.model.Content;
import org.pressmark.model.Fingerprint;
import org.pressmark.text.Newlines;

/// Makes an article's text of the bytes of a plain text file.
///
/// The character set is decided in this order: byte order mark, strict UTF-8, UTF-16 without a mark, ICU's guess.
/// Newlines become LF and the mark goes, both recorded; nothing else is changed, above all nothing is normalised.
public final class TextIntake {
    /// Name and version of what makes the text; the version changes when the same bytes would give another text.
    private static final String READER = "pressmark-text 1";

    private static final int SURE = 100;

    private TextIntake() {}

    /// Reads the bytes of a file.
    ///
    /// @throws CannotRead if they are too many, no text, or an empty one
    public static Draft read(String fileName, byte[] file, Limits limits) {
        checkSize(fileName, file.length, limits);
        Foreign.check(fileName, fileName, file);
        return made(fileName, file, Characters.of(fileName, file, null, null));
    }

    /// Reads the bytes of a file in a character set that somebody chose.
    ///
    /// @throws CannotRead if they are too many, no text then, or an empty one
    public static Draft read(String fileName, byte[] file, Charset charset, Limits limits) {
        checkSize(fileName, file.length, limits);
        Foreign.check(fileName, fileName, file);
        return made(fileName, file, Characters.chosen(file, charset));
    }

    /// Takes a text that was pasted; its original bytes are its UTF-8 form as pasted.
    ///
    /// @throws CannotRead if it is too long, no text, or an empty one
    public static Draft pasted(String text, Limits limits) {
        checkSize(null, text.length(), limits);
        int lone = Decoding.loneSurrogate(text);
        if (lone >= 0) {
            throw new CannotRead("intake.surrogate", lone);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkSize(null, bytes.length, limits);
        return made(null, bytes, new Characters(text, StandardCharsets.UTF_8, Decision.PASTED, SURE, 0));
    }

    static void checkSize(@Nullable String fileName, long bytes, Limits limits) {
        if (bytes > limits.bytes()) {
            throw fileName == null
                    ? new CannotRead("intake.large.pasted", limits.megabytes())
                    : new TooLarge(fileName, bytes, limits);
        }
    }

    private static Draft made(@Nullable String fileName, byte[] file, Characters read) {
        check(fileName, read.text());
        Newlines newlines = Newlines.of(read.text());
        Content content = new Content(
                newlines.text(),
                Fingerprint.sha256(newlines.text()),
                ByteBuffer.wrap(file),
                Fingerprint.sha256(file),
                read.charset().name(),
                ByteOrderMark.length(file, read.charset()) > 0 ? Content.Mark.PRESENT : Content.Mark.ABSENT,
                recorded(newlines.kind()),
                READER,
                read.replaced() == 0 ? null : "replaced: " + read.replaced());
        return new Draft(fileName, content, read.decision(), read.confidence(), read.replaced(), About.NOTHING, null);
    }

    static Content.Newline recorded(Newlines.Kind kind) {
        return switch (kind) {
            case NONE -> Content.Newline.NONE;
            case LF -> Content.Newline.LF;
            case CRLF -> Content.Newline.CRLF;
            case CR -> Content.Newline.CR;
            case MIXED -> Content.Newline.MIXED;
        };
    }

    private static void check(@Nullable String fileName, String text) {
        if (Plainness.isBinary(text)) {
            throw fileName == null ? new CannotRead("intake.binary.pasted") : new CannotRead("intake.binary", fileName);
        }
        if (Plainness.isEmpty(text)) {
            throw fileName == null ? new CannotRead("intake.empty.pasted") : new CannotRead("intake.empty", fileName);
        }
    }
}
