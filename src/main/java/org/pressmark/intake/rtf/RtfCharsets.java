package org.pressmark.intake.rtf;

import java.nio.charset.Charset;
import java.util.Map;

/// Character sets by the numbers RTF has for them: code pages of Windows, and the character set of a font.
final class RtfCharsets {
    private static final Map<Integer, Integer> PAGES_OF_FONTS = Map.ofEntries(
            Map.entry(77, 10_000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private static final Map<Integer, String> NAMES = Map.of(
            10_000, "x-MacRoman",
            10_007, "x-MacCyrillic",
            932, "windows-31j",
            936, "GB18030",
            949, "x-windows-949",
            950, "x-windows-950",
            1361, "x-Johab",
            874, "x-windows-874",
            65_001, "UTF-8");

    static final Charset USUAL = Charset.forName("windows-1252");

    private RtfCharsets() {}

    /// The character set of a code page, the usual one where it is unknown.
    static Charset ofPage(int page) {
        String name = NAMES.getOrDefault(page, page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page);
        return Charset.isSupported(name) ? Charset.forName(name) : USUAL;
    }

    /// The character set of a font, that of the document where the font leaves it open.
    static Charset ofFont(int number, Charset document) {
        if (number == 0) {
            return USUAL;
        }
        Integer page = PAGES_OF_FONTS.get(number);
        return page == null ? document : ofPage(page);
    }

    /// The one that the old words for a whole document mean.
    static Charset ofWord(String word) {
        return switch (word) {
            case "mac" -> ofPage(10_000);
            case "pc" -> ofPage(437);
            case "pca" -> ofPage(850);
            default -> USUAL;
        };
    }
}
