package org.pressmark.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The letters of a header field, whose letters outside ASCII are written as encoded words (RFC 2047) or, against
/// the rules, as bare bytes.
///
/// Encoded words that follow each other are put together before they are decoded: many programs cut a letter in
/// two. A word that cannot be decoded stands as it is.
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w.:\\-]{1,60})(?:\\*[\\w\\-]*)?\\?([bBqQ])\\?([^?\\s]*)\\?=");

    private EncodedWords() {}

    /// `raw` is the field's body with its bytes as they came, one char a byte.
    static String decode(String raw) {
        String folded = raw.replaceAll("\r?\n[ \t]*", " ").strip();
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = null;
        int end = 0;
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            Charset next = charset(word.group(1));
            byte[] letters = next == null ? null : letters(word.group(2), word.group(3));
            if (next == null || letters == null) {
                continue;
            }
            String between = folded.substring(end, word.start());
            if (charset != null && !(between.isBlank() && charset.equals(next))) {
                text.append(bytes.toString(charset));
                bytes.reset();
            }
            if (charset == null || !between.isBlank()) {
                text.append(bare(between));
            }
            bytes.writeBytes(letters);
            charset = next;
            end = word.end();
        }
        if (charset != null) {
            text.append(bytes.toString(charset));
        }
        return text.append(bare(folded.substring(end))).toString();
    }

    private static byte @Nullable [] letters(String way, String written) {
        try {
            return way.equalsIgnoreCase("b") ? Base64.getMimeDecoder().decode(written) : quoted(written);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static byte[] quoted(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            int high = sign == '=' && at + 2 < written.length() ? Character.digit(written.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written.charAt(at + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                bytes.write(sign == '_' ? ' ' : sign);
            }
        }
        return bytes.toByteArray();
    }

    /// Bytes that nobody encoded: UTF-8 if they are, else what Western programs wrote.
    private static String bare(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// The character set of this name, or null if there is none such. Who says Latin-1 means what Windows makes
    /// of it.
    static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
            return StandardCharsets.ISO_8859_1.equals(charset) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException noName) {
            return null;
        }
    }
}
