package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one column says of one annotation: a value, or null for `*`; and the number that tells stretches of the
/// same annotation, or null.
record TsvValue(@Nullable String value, @Nullable String number) {
    private static final char ESCAPE = '\\';

    /// The annotations of a column; none where it says `_`.
    static List<TsvValue> of(String column) {
        return stack(column).stream().map(TsvValue::one).toList();
    }

    /// The same as they are spelt.
    static List<String> stack(String column) {
        return column.isEmpty() || column.equals("_") ? List.of() : split(column, '|');
    }

    /// What stands in the slots of one annotation, its number taken away before; none where it says `_`.
    static List<TsvValue> slots(String cell) {
        return cell.isEmpty() || cell.equals("_")
                ? List.of()
                : split(cell, ';').stream().map(TsvValue::one).toList();
    }

    static String withoutNumber(String cell) {
        int open = bracket(cell);
        return open < 0 ? cell : cell.substring(0, open);
    }

    private static List<String> split(String column, char between) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= column.length(); at++) {
            if (at == column.length() || column.charAt(at) == between) {
                values.add(column.substring(from, at));
                from = at + 1;
            } else if (column.charAt(at) == ESCAPE) {
                at++;
            }
        }
        return values;
    }

    static TsvValue one(String raw) {
        int open = bracket(raw);
        String number = open < 0 ? null : raw.substring(open + 1, raw.length() - 1);
        String value = open < 0 ? raw : raw.substring(0, open);
        return new TsvValue(value.equals("*") || value.equals("_") ? null : unescaped(value), number);
    }

    /// Where the number in brackets at the end begins, or -1.
    private static int bracket(String raw) {
        int open = raw.lastIndexOf('[');
        boolean isNumber = open >= 0
                && raw.endsWith("]")
                && raw.substring(open + 1, raw.length() - 1).matches("[\\d_]+");
        return isNumber && (open == 0 || raw.charAt(open - 1) != ESCAPE) ? open : -1;
    }

    static String unescaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char sign = raw.charAt(at);
            if (sign != ESCAPE || at + 1 == raw.length()) {
                text.append(sign);
                continue;
            }
            char next = raw.charAt(++at);
            text.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> next;
                    });
        }
        return text.toString();
    }
}
