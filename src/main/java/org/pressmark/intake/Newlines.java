package org.pressmark.intake;

import org.pressmark.model.Content.Newline;

/// A text whose newlines have become LF, and what they were.
///
/// Only CR LF, CR and LF are newlines here: the line and paragraph separators of Unicode, NEL and form feeds are
/// part of the text and stay.
record Newlines(String text, Newline were) {
    static Newlines of(String text) {
        int crlf = 0;
        int cr = 0;
        int lf = 0;
        StringBuilder made = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                crlf++;
                at++;
            } else if (unit == '\r') {
                cr++;
            } else if (unit == '\n') {
                lf++;
            }
            made.append(unit == '\r' ? '\n' : unit);
        }
        return new Newlines(made.toString(), kind(crlf, cr, lf));
    }

    private static Newline kind(int crlf, int cr, int lf) {
        int all = crlf + cr + lf;
        if (all == 0) {
            return Newline.NONE;
        }
        if (lf == all) {
            return Newline.LF;
        }
        if (crlf == all) {
            return Newline.CRLF;
        }
        return cr == all ? Newline.CR : Newline.MIXED;
    }
}
