package org.pressmark.exchange.table;

import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;

/// What a cell of a spreadsheet can hold, and how the rest is kept from doing harm.
///
/// 1. A cell holds 32,767 UTF-16 code units: Excel calls a book with more damaged. What is longer is cut, ends in
/// an
/// ellipsis, and is counted.
/// 2. In a table without types a cell that begins like a formula becomes one. Such a cell is given an apostrophe,
/// and so is one that begins with apostrophes before such a sign; reading takes one off again.
/// 3. XML has no control characters; a book writes them as `_x0001_`, and what merely looks like that as
/// `_x005F_x0001_` (ECMA-376, part 1, section 22.9.2.19).
final class Cells {
    static final int LONGEST = 32_767;
    private static final char ELLIPSIS = '…';
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int ESCAPE = 7;

    private Cells() {}

    /// The text of a cell, cut where it is too long.
    static String cut(String text, Losses losses) {
        if (text.length() <= LONGEST) {
            return text;
        }
        losses.add("exchange.loss.cut");
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    /// Whether a cell was cut, so that its end is not the end of what it says.
    static boolean isCut(String cell) {
        return cell.length() >= LONGEST - 1 && cell.charAt(cell.length() - 1) == ELLIPSIS;
    }

    /// The cell so that no program takes it for a formula.
    static String guarded(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }

    /// The cell as it was before [#guarded].
    static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }

    /// The text as XML of a book holds it, markup not yet escaped.
    static String escaped(String text) {
        StringBuilder out = null;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean escapes = unit == '_' ? looksEscaped(text, at) : isUnwritable(text, at);
            if (escapes && out == null) {
                out = new StringBuilder(text.length() + 32).append(text, 0, at);
            }
            if (out != null) {
                out.append(escapes ? "_x%04X_".formatted((int) unit) : String.valueOf(unit));
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isUnwritable(String text, int at) {
        char unit = text.charAt(at);
        if (unit < ' ') {
            return unit != '\t' && unit != '\n';
        }
        return unit == '\ufffe' || unit == '\uffff' || (Character.isSurrogate(unit) && isAlone(text, at));
    }

    private static boolean isAlone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /// Whether half a character stands in a text, which UTF-8 cannot hold.
    static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at)) && isAlone(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// The text that the XML of a book means.
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (looksEscaped(text, at)) {
                out.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + ESCAPE - 1, 16));
                from = at + ESCAPE;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean looksEscaped(String text, int at) {
        if (!text.startsWith("_x", at) || at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int digit = at + 2; digit < at + ESCAPE - 1; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0 || text.charAt(digit) > 'f') {
                return false;
            }
        }
        return true;
    }

    /// The cell, or null where it says nothing.
    static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
