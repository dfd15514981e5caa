package org.pressmark.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Draft.Decision;

/// The characters that bytes stand for, in which character set, and how that was decided.
///
/// The order: what somebody chose, byte order mark, what the file declares, strict UTF-8, UTF-16 without a mark,
/// ICU's guess. A declaration is believed where every byte says something in it; but bytes that are UTF-8 with
/// letters outside ASCII are UTF-8, whatever the file says: other character sets hardly ever come out so by
/// chance.
///
/// `confidence` is between 0 and 100; `replaced` places say nothing in the character set and stand as U+FFFD.
public record Characters(String text, Charset charset, Decision decision, int confidence, int replaced) {
    private static final int SURE = 100;

    /// Reads bytes as `chosen`, where somebody chose, or else as what they seem to be.
    ///
    /// @throws CannotRead if they are empty or are not characters at all; whether the text is plain is not looked
    /// at
    public static Characters of(String fileName, byte[] file, @Nullable Charset chosen, @Nullable Charset declared) {
        if (file.length == 0) {
            throw new CannotRead("intake.empty", fileName);
        }
        if (chosen != null) {
            return chosen(file, chosen);
        }
        ByteOrderMark mark = ByteOrderMark.at(file);
        if (mark != null) {
            return strictly(file, mark.charset(), Decision.BYTE_ORDER_MARK);
        }
        if (declared != null) {
            Characters said = declared(file, declared);
            return said == null ? found(fileName, file) : said;
        }
        return found(fileName, file);
    }

    /// Reads bytes in a character set that somebody chose.
    static Characters chosen(byte[] file, Charset chosen) {
        Charset exact = withByteOrder(file, chosen);
        return of(Decoding.leniently(file, exact), exact, Decision.CHOSEN, SURE);
    }

    private static @Nullable Characters declared(byte[] file, Charset declared) {
        String utf8 = isAscii(file) ? null : Decoding.strictly(file, StandardCharsets.UTF_8);
        Charset charset = utf8 == null ? declared : StandardCharsets.UTF_8;
        String text = utf8 == null ? Decoding.strictly(file, declared) : utf8;
        return text == null ? null : new Characters(text, charset, Decision.DECLARED, SURE, 0);
    }

    private static boolean isAscii(byte[] file) {
        for (byte each : file) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Characters found(String fileName, byte[] file) {
        String text = Decoding.strictly(file, StandardCharsets.UTF_8);
        if (text != null && !Plainness.isBinary(text)) {
            return new Characters(text, StandardCharsets.UTF_8, Decision.VALID_UTF_8, SURE, 0);
        }
        Charset wide = Utf16.of(file);
        String wideText = wide == null ? null : Decoding.strictly(file, wide);
        if (wide != null && wideText != null) {
            return new Characters(wideText, wide, Decision.SHAPE_OF_UTF_16, SURE, 0);
        }
        return guessed(fileName, file);
    }

    private static Characters strictly(byte[] file, Charset charset, Decision how) {
        String text = Decoding.strictly(file, charset);
        return text == null ? broken(file, charset) : new Characters(text, charset, how, SURE, 0);
    }

    private static Characters guessed(String fileName, byte[] file) {
        if (Guess.looksLikeUtf8(file)) {
            return broken(file, StandardCharsets.UTF_8);
        }
        Guess guess = Guess.best(file);
        if (guess == null) {
            throw new CannotRead("intake.binary", fileName);
        }
        return of(Decoding.leniently(file, guess.charset()), guess.charset(), Decision.GUESSED, guess.confidence());
    }

    private static Characters broken(byte[] file, Charset charset) {
        return of(Decoding.leniently(file, charset), charset, Decision.BROKEN, 0);
    }

    private static Characters of(Decoding read, Charset charset, Decision how, int confidence) {
        return new Characters(read.text(), charset, how, confidence, read.replaced());
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
}
