package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// JavaFX puts the pieces of a line from right to left in the wrong order where a sign comes from another font.
final class FontsTest {
    private static final String SIGNS = "()[]/-;:.,!?\"'«»–—…“”%0123456789AZaz";

    @ParameterizedTest
    @CsvSource({
        "vazirmatn/Vazirmatn-Regular.ttf, ءأپچژگکی۰۹٠٩،؛؟‌",
        "vazirmatn/Vazirmatn-Bold.ttf, ءأپچژگکی۰۹٠٩،؛؟‌",
        "noto-serif-hebrew/NotoSerifHebrew-Regular.ttf, אתךםןףץ׳״",
        "noto-serif-hebrew/NotoSerifHebrew-Bold.ttf, אתךםןףץ׳״"
    })
    void aLineFromRightToLeftIsSetInOneFont(String file, String letters) throws IOException, FontFormatException {
        try (InputStream bytes = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
            assertEquals(-1, font.canDisplayUpTo(SIGNS + letters), "the first sign that is lacking");
        }
    }
}
