package org.pressmark.intake.rtf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of a file apart into groups, control words and letters.
final class RtfTokens {
    /// What is told, in the order of the file.
    interface Listener {
        void begin();

        void end();

        /// A control word or sign without its backslash, with its number or null.
        void word(String word, @Nullable Integer number);

        /// A byte of text, of the character set that is chosen.
        void letter(int letter);
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] file;
    private int at;

    RtfTokens(byte[] file) {
        this.file = file;
    }

    /// Tells all there is; what follows the end of the outermost group is no part of the document.
    void tell(Listener listener) {
        int depth = 0;
        while (at < file.length) {
            int next = file[at++] & 0xff;
            switch (next) {
                case '{' -> {
                    depth++;
                    listener.begin();
                }
                case '}' -> {
                    depth--;
                    listener.end();
                    if (depth <= 0) {
                        return;
                    }
                }
                case '\\' -> control(listener);
                case '\r', '\n', 0 -> {}
                default -> listener.letter(next);
            }
        }
    }

    private void control(Listener listener) {
        int first = at < file.length ? file[at] & 0xff : ' ';
        if (isLetter(first)) {
            String word = word();
            Integer number = number();
            if (at < file.length && file[at] == ' ') {
                at++;
            }
            if (word.equals("bin")) {
                at = number == null ? at : (int) Math.min(file.length, (long) at + Math.max(0, number));
            } else {
                listener.word(word, number);
            }
            return;
        }
        at++;
        if (first == '\'') {
            hex(listener);
        } else {
            listener.word(first == '\r' || first == '\n' ? "par" : Character.toString(first), null);
        }
    }

    private void hex(Listener listener) {
        int high = at < file.length ? Character.digit(file[at], 16) : -1;
        int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            listener.word("'", high * 16 + low);
        }
    }

    private String word() {
        int start = at;
        while (at < file.length && at - start < LONGEST_WORD && isLetter(file[at])) {
            at++;
        }
        return new String(file, start, at - start, StandardCharsets.US_ASCII);
    }

    private @Nullable Integer number() {
        boolean isNegative = at < file.length && file[at] == '-';
        int start = isNegative ? at + 1 : at;
        int end = start;
        int number = 0;
        while (end < file.length && end - start < LONGEST_NUMBER && file[end] >= '0' && file[end] <= '9') {
            number = number * 10 + file[end++] - '0';
        }
        if (end == start) {
            return null;
        }
        at = end;
        return isNegative ? -number : number;
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
