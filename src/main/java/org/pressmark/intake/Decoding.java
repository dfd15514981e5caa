package org.pressmark.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Bytes turned into characters, and how many places could not be turned and stand as U+FFFD.
///
/// No lone surrogate ever comes out: UTF-32 decoders let them through, and a project cannot keep them.
record Decoding(String text, int replaced) {
    private static final char REPLACEMENT = '\ufffd';
    private static final int AT_ONCE = 1 << 16;

    /// The text, if every byte says something in this character set, or null. A byte order mark is left out.
    static @Nullable String strictly(byte[] file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(afterMark(file, charset)).toString();
            return loneSurrogate(text) < 0 ? text : null;
        } catch (CharacterCodingException notInThisCharset) {
            return null;
        }
    }

    /// The text with a replacement character for every place that says nothing in this character set.
    static Decoding leniently(byte[] file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = afterMark(file, charset);
        CharBuffer chunk = CharBuffer.allocate(AT_ONCE);
        StringBuilder text = new StringBuilder(file.length);
        int replaced = 0;
        while (true) {
            CoderResult result = decoder.decode(bytes, chunk, true);
            text.append(chunk.flip());
            chunk.clear();
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                text.append(REPLACEMENT);
                replaced++;
            } else if (result.isUnderflow()) {
                decoder.flush(chunk);
                text.append(chunk.flip());
                break;
            }
        }
        return wellFormed(text, replaced);
    }

    /// The text with a replacement character for every half of a character.
    static String wellFormed(String text) {
        return loneSurrogate(text) < 0 ? text : wellFormed(new StringBuilder(text), 0).text;
    }

    private static Decoding wellFormed(StringBuilder text, int replaced) {
        int more = 0;
        for (int at = loneSurrogate(text, 0); at >= 0; at = loneSurrogate(text, at)) {
            text.setCharAt(at, REPLACEMENT);
            more++;
        }
        return new Decoding(text.toString(), replaced + more);
    }

    private static ByteBuffer afterMark(byte[] file, Charset charset) {
        int mark = ByteOrderMark.length(file, charset);
        return ByteBuffer.wrap(file, mark, file.length - mark);
    }

    /// Where the first surrogate without its partner stands, UTF-16; -1 if there is none.
    static int loneSurrogate(CharSequence text) {
        return loneSurrogate(text, 0);
    }

    private static int loneSurrogate(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                return at;
            }
        }
        return -1;
    }
}
