package org.pressmark.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names as a tree of characters: one walk from a word's start finds the longest name there.
///
/// Blanks of any kind and number count as one, apostrophes as one sign, letters without regard to case; whether
/// the case found is good enough is asked of the [OutletName] at the end.
final class NameTrie {
    private final Map<Character, NameTrie> next = new HashMap<>();
    private final Set<OutletName> ends = new HashSet<>();

    void add(OutletName name) {
        NameTrie node = this;
        for (int i = 0; i < name.name().length(); i++) {
            node = node.next.computeIfAbsent(plain(name.name().charAt(i)), sign -> new NameTrie());
        }
        node.ends.add(name);
    }

    /// Where a name ends and whose it is.
    record Match(int end, UUID outlet) {}

    /// The longest name that begins at `start`; null if none does, or if the longest is shared by several
    /// outlets.
    @Nullable
    Match longest(String text, int start) {
        Match longest = null;
        NameTrie node = this;
        int at = start;
        while (at < text.length()) {
            node = node.next.get(plain(text.charAt(at)));
            if (node == null) {
                return longest;
            }
            at = pastBlanks(text, at);
            int end = node.ends.isEmpty() ? -1 : WordBorders.end(text, at);
            if (end >= 0) {
                longest = node.match(text.substring(start, at), end, longest);
            }
        }
        return longest;
    }

    private @Nullable Match match(String found, int end, @Nullable Match shorter) {
        Set<UUID> outlets = new HashSet<>();
        for (OutletName name : ends) {
            if (name.isWritten(found)) {
                outlets.add(name.outlet());
            }
        }
        if (outlets.isEmpty()) {
            return shorter;
        }
        return outlets.size() == 1 ? new Match(end, outlets.iterator().next()) : null;
    }

    private static int pastBlanks(String text, int at) {
        int end = at + 1;
        while (isBlank(text.charAt(at)) && end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char sign) {
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private static char plain(char sign) {
        if (isBlank(sign)) {
            return ' ';
        }
        return switch (sign) {
            case '\u2019', '\u02BC', '\u2018' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(sign);
        };
    }
}
