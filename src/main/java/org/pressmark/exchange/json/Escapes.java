package org.pressmark.exchange.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Escapes, besides what JSON asks for, the characters that make a text look other than it is: marks and overrides
/// of direction, line separators, the byte order mark. The joiners of Persian and of emoji stay as they are.
final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final int[] ASCII = standardAsciiEscapesForJSON();
    private static final Map<Integer, SerializedString> MORE = escaped(
            0x85, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068,
            0x2069, 0xfeff);

    private static Map<Integer, SerializedString> escaped(int... characters) {
        Map<Integer, SerializedString> escaped = new HashMap<>();
        for (int each : characters) {
            escaped.put(each, new SerializedString(String.format(Locale.ROOT, "\\u%04x", each)));
        }
        return Map.copyOf(escaped);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return MORE.get(character);
    }
}
