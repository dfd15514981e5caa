package org.pressmark.exchange.own;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Content.Mark;
import org.pressmark.model.Content.Newline;

/// Makes the bytes of a text file again from its text, as far as what is known of them allows it.
///
/// A file of one kind of newline is its text, its character set and its byte order mark; so a set need not carry
/// most originals, and still nothing is lost: whoever relies on this compares the hash.
record Original(Charset charset, Mark mark, Newline newlines) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// The bytes, or null where the text cannot be written so.
    byte @Nullable [] of(String text) {
        String lines =
                switch (newlines) {
                    case NONE, LF -> text;
                    case CRLF -> text.replace("\n", "\r\n");
                    case CR -> text.replace('\n', '\r');
                    case MIXED -> null;
                };
        if (lines == null || !charset.canEncode()) {
            return null;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
            if (mark == Mark.PRESENT) {
                bytes.writeBytes(encoded(BYTE_ORDER_MARK));
            }
            bytes.writeBytes(encoded(lines));
            return bytes.toByteArray();
        } catch (CharacterCodingException notInThisCharset) {
            return null;
        }
    }

    private byte[] encoded(String text) throws CharacterCodingException {
        ByteBuffer bytes = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }
}
