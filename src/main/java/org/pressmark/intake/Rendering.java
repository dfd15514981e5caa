package org.pressmark.intake;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Content;
import org.pressmark.model.Fingerprint;
import org.pressmark.text.Newlines;

/// The text a reader made of a file that is more than text.
///
/// `charset` is the character set the file was read in, or [#BINARY] where it is not made of characters; `reader`
/// is name and version of what made the text (`pressmark-page 1`): the version changes when the same bytes would
/// give another text. `note` is kept with the text and says what a later reader must know ("hyphens joined: 12").
public record Rendering(
        String text,
        String charset,
        String reader,
        @Nullable String note) {
    /// The word for the character set of files that are not made of characters.
    public static final String BINARY = "binary";

    private static final char REPLACEMENT = '\ufffd';

    /// The text with the bytes it was made of, which are kept as they are. Newlines become LF; a NUL and half a
    /// character become U+FFFD, because no project can hold them.
    ///
    /// @throws CannotRead `intake.noText` if nothing of the text can be seen
    public Content of(String fileName, byte[] original) {
        Newlines newlines = Newlines.of(Decoding.wellFormed(text.replace('\0', REPLACEMENT)));
        if (Plainness.isEmpty(newlines.text())) {
            throw new CannotRead("intake.noText", fileName);
        }
        return new Content(
                newlines.text(),
                Fingerprint.sha256(newlines.text()),
                ByteBuffer.wrap(original),
                Fingerprint.sha256(original),
                charset,
                ByteOrderMark.at(original) == null ? Content.Mark.ABSENT : Content.Mark.PRESENT,
                TextIntake.recorded(newlines.kind()),
                reader,
                note);
    }
}
