package org.pressmark.intake.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;

final class RtfTest {
    private static Draft read(String rtf) {
        return new Rtf().read(Source.of("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)), Limits.USUAL);
    }

    private static String text(String rtf) {
        return read("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}"
                        + "{\\f2\\fcharset128 MS Gothic;}}" + rtf + "}")
                .text();
    }

    @Test
    void paragraphsStandApart() {
        assertEquals("One\n\nTwo\nThree\tx", text("\\pard One\\par Two\\line Three\\tab x\\par"));
    }

    @Test
    void bytesAreOfTheFontsCharacterSet() {
        assertEquals(
                "Москва “é” 日",
                text("{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} \\ldblquote\\'e9\\rdblquote  {\\f2\\'93\\'fa}"));
    }

    @Test
    void unicodeEscapesSkipTheirOlderForm() {
        assertEquals("a’b 🙂 c", text("a\\u8217?b \\u-10179?\\u-8638? {\\uc2 \\u99 xy}"));
    }

    @Test
    void whatIsNoTextIsSkipped() {
        assertEquals(
                "seen",
                text("{\\*\\generator X;}{\\pict 0102}{\\stylesheet{\\s1 heading 1;}}{\\v hidden}"
                        + "{\\deleted gone}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt seen}}\\bin3 }}}"));
    }

    @Test
    void footnotesAndHeadsFollow() {
        assertEquals(
                "Said[1] so\n\n[1] By phone\n\nPress TV",
                text("{\\header Press TV}Said{\\footnote  By phone} so\\par"));
    }

    @Test
    void rowsAreLines() {
        assertEquals("a\tb\n\nc", text("\\trowd a\\cell b\\cell\\row\\pard c"));
    }

    @Test
    void titleAndAuthorAreTheFiles() {
        Draft draft =
                read("{\\rtf1{\\info{\\title T\\'e9}{\\author A}{\\creatim\\yr2022\\mo3\\dy11\\hr1}{\\subject no}}x}");
        assertEquals("Té", draft.about().title());
        assertEquals("A", draft.about().byline());
        assertEquals("2022-03-11", draft.about().published().value());
        assertEquals("x", draft.text());
    }

    @Test
    void aCutFileIsRefused() {
        assertEquals(
                "intake.truncated",
                assertThrows(CannotRead.class, () -> read("{\\rtf1 {\\b text"))
                        .told()
                        .key());
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(CannotRead.class, () -> read("{\\rtf1" + "{".repeat(1_000_000)));
    }
}
