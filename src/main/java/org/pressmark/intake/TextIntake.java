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
        return draft(fileName, file);
    }

    /// Reads the bytes of a file in a character set that somebody chose.
    ///
    /// @throws CannotRead if they are too many, no text then, or an empty one
    public static Draft read(String fileName, byte[] file, Charset charset, Limits limits) {
        checkSize(fileName, file.length, limits);
        Foreign.check(fileName, fileName, file);
        return chosen(fileName, file, charset);
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
        return made(null, bytes, StandardCharsets.UTF_8, new Decoding(text, 0), Decision.PASTED, SURE);
    }

    static void checkSize(@Nullable String fileName, long bytes, Limits limits) {
        if (bytes > limits.bytes()) {
            throw fileName == null
                    ? new CannotRead("intake.large.pasted", limits.megabytes())
                    : new TooLarge(fileName, bytes, limits);
        }
    }

    /// Reads bytes in a character set that somebody chose.
    static Draft chosen(@Nullable String fileName, byte[] file, Charset charset) {
        Charset exact = withByteOrder(file, charset);
        return made(fileName, file, exact, Decoding.leniently(file, exact), Decision.CHOSEN, SURE);
    }

    /// UTF-16 and UTF-32 leave open which byte comes first; the file says it, or else the first is the high one.
    private static Charset withByteOrder(byte[] file, Charset charset) {
        ByteOrderMark mark = ByteOrderMark.at(file);
        if (charset.equals(StandardCharsets.UTF_16)) {
            Charset shape = mark == null ? Utf16.of(file) : mark.charset();
            return StandardCharsets.UTF_16LE.equals(shape) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (charset.equals(StandardCharsets.UTF_32)) {
            return mark != null && mark.charset().equals(StandardCharsets.UTF_32LE)
                    ? StandardCharsets.UTF_32LE
                    : StandardCharsets.UTF_32BE;
        }
        return charset;
    }

    private static Draft draft(String fileName, byte[] file) {
        if (file.length == 0) {
            throw new CannotRead("intake.empty", fileName);
        }
        ByteOrderMark mark = ByteOrderMark.at(file);
        if (mark != null) {
            return marked(fileName, file, mark.charset());
        }
        String text = Decoding.strictly(file, StandardCharsets.UTF_8);
        if (text != null && !Plainness.isBinary(text)) {
            return certain(fileName, file, StandardCharsets.UTF_8, text, Decision.VALID_UTF_8);
        }
        Charset wide = Utf16.of(file);
        String wideText = wide == null ? null : Decoding.strictly(file, wide);
        if (wide != null && wideText != null) {
            return certain(fileName, file, wide, wideText, Decision.SHAPE_OF_UTF_16);
        }
        return guessed(fileName, file);
    }

    private static Draft marked(String fileName, byte[] file, Charset charset) {
        String text = Decoding.strictly(file, charset);
        if (text != null) {
            return certain(fileName, file, charset, text, Decision.BYTE_ORDER_MARK);
        }
        return broken(fileName, file, charset);
    }

    private static Draft guessed(String fileName, byte[] file) {
        if (Guess.looksLikeUtf8(file)) {
            return broken(fileName, file, StandardCharsets.UTF_8);
        }
        Guess guess = Guess.best(file);
        if (guess == null) {
            throw new CannotRead("intake.binary", fileName);
        }
        Decoding read = Decoding.leniently(file, guess.charset());
        return made(fileName, file, guess.charset(), read, Decision.GUESSED, guess.confidence());
    }

    private static Draft broken(String fileName, byte[] file, Charset charset) {
        Decoding read = Decoding.leniently(file, charset);
        return made(fileName, file, charset, read, Decision.BROKEN, 0);
    }

    private static Draft certain(String fileName, byte[] file, Charset charset, String text, Decision how) {
        return made(fileName, file, charset, new Decoding(text, 0), how, SURE);
    }

    private static Draft made(
            @Nullable String fileName, byte[] file, Charset charset, Decoding read, Decision how, int confidence) {
        check(fileName, read.text());
        Newlines newlines = Newlines.of(read.text());
        Content content = new Content(
                newlines.text(),
                Fingerprint.sha256(newlines.text()),
                ByteBuffer.wrap(file),
                Fingerprint.sha256(file),
                charset.name(),
                ByteOrderMark.length(file, charset) > 0 ? Content.Mark.PRESENT : Content.Mark.ABSENT,
                recorded(newlines.kind()),
                READER,
                read.replaced() == 0 ? null : "replaced: " + read.replaced());
        return new Draft(fileName, content, how, confidence, read.replaced(), About.NOTHING, null);
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
