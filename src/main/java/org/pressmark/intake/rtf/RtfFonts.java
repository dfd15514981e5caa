package org.pressmark.intake.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The character sets of a document and of its fonts, by the fonts' numbers. Not for several threads.
final class RtfFonts {
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset document = RtfCharsets.USUAL;
    private int defined;
    private int usual;

    Charset document() {
        return document;
    }

    /// The character set of a font; that of the document where the font was not described.
    Charset of(int font) {
        return fonts.getOrDefault(font, document);
    }

    /// What holds where no font is chosen.
    Charset plain() {
        return of(usual);
    }

    /// Takes a word from the table of fonts.
    void define(String word, @Nullable Integer number) {
        if (number == null) {
            return;
        }
        switch (word) {
            case "f" -> defined = number;
            case "fcharset" -> fonts.put(defined, RtfCharsets.ofFont(number, document));
            case "cpg" -> fonts.put(defined, RtfCharsets.ofPage(number));
            default -> {}
        }
    }

    void document(Charset charset) {
        document = charset;
    }

    void usual(int font) {
        usual = font;
    }
}
