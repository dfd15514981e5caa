package org.pressmark.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for every font that a file names and does not hold.
///
/// PDFBox would look through all fonts of the machine and write a list of them into the home folder, only to know
/// how letters look. To know which they are, its own font is enough.
final class Fonts implements FontMapper {
    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Fonts ONLY = new Fonts();

    private final TrueTypeFont own;

    private Fonts() {
        try (InputStream stream = FontMapper.class.getResourceAsStream(OWN)) {
            if (stream == null) {
                throw new IllegalStateException(OWN);
            }
            own = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Has PDFBox ask here from now on.
    static void use() {
        FontMappers.set(ONLY);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(own, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(own, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, own, true);
    }
}
