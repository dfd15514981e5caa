package org.pressmark.exchange.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.OffsetUnit;

/// What a table says it counts places in, in any usual spelling.
final class Units {
    private Units() {}

    static @Nullable OffsetUnit named(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")) {
            case "codepoint", "codepoints", "characters", "utf32", "python" -> OffsetUnit.CODE_POINT;
            case "utf16", "utf16codeunits", "utf16codeunit", "javascript", "java" -> OffsetUnit.UTF_16;
            case "utf8", "utf8bytes", "byte", "bytes", "utf8byte" -> OffsetUnit.UTF_8;
            default -> null;
        };
    }
}
