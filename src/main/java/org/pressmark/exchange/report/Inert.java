package org.pressmark.exchange.report;

/// Words of strangers made safe for a file that other programs open.
public final class Inert {
    /// What a spreadsheet keeps of a cell.
    private static final int LONGEST = 32_000;

    private static final String FORMULA = "=+-@\t\r\0＝＋－＠";

    private Inert() {}

    /// Adds a sign; one that turns the direction of what follows as its number, another control not at all.
    public static void add(int sign, StringBuilder to) {
        if ((sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069)) {
            to.append(String.format("⟨U+%04X⟩", sign));
        } else if (sign == '\n' || sign == '\t' || !isControl(sign)) {
            to.appendCodePoint(sign);
        }
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) || (sign >= 0xD800 && sign <= 0xDFFF) || sign == 0xFFFE || sign == 0xFFFF;
    }

    /// Words for an HTML page: what would be markup is written out. Signs that turn the direction of what follows
    /// are shown as their numbers, other controls are left out.
    public static String html(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> add(sign, escaped);
            }
        });
        return escaped.toString();
    }

    /// Without controls, and not longer than a cell may be.
    static String cell(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(sign -> add(sign, kept));
        return kept.length() <= LONGEST
                ? kept.toString()
                : kept.substring(0, Character.isHighSurrogate(kept.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }

    /// A field that a spreadsheet would take for a formula begins with an apostrophe (OWASP ASVS 1.2.10).
    static String field(String words) {
        String kept = cell(words);
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + kept : kept;
    }
}
