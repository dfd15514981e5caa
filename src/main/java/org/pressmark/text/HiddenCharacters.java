package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists what hides in a text, so that it can be shown as marks with a count.
///
/// What belongs to a script or a picture is not hidden: joiners between letters of scripts that join (Persian,
/// Hindi) and inside emoji, a variation selector, the tags that spell a flag, zero width spaces between Thai
/// words. Spans in text order, UTF-16 code units.
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /// All places, in text order. Linear.
    public static List<Hidden> in(String text) {
        List<Hidden> found = new ArrayList<>(LookAlikes.in(text));
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            Hidden.@Nullable Kind kind = kind(codePoint);
            if (kind != null && !Company.explains(text, at, codePoint)) {
                found.add(new Hidden(new Span(at, end), kind));
            }
            at = end;
        }
        found.sort(Comparator.comparing(Hidden::span));
        return Collections.unmodifiableList(found);
    }

    /// How many of each kind; kinds that do not occur are left out.
    public static Map<Hidden.Kind, Integer> counted(List<Hidden> found) {
        Map<Hidden.Kind, Integer> counts = new EnumMap<>(Hidden.Kind.class);
        found.forEach(hidden -> counts.merge(hidden.kind(), 1, Integer::sum));
        return counts;
    }

    private static Hidden.@Nullable Kind kind(int codePoint) {
        return switch (codePoint) {
            case '\n', '\t', 0x85 -> null;
            case 0xAD -> Hidden.Kind.SOFT_HYPHEN;
            case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800 -> Hidden.Kind.BLANK_LETTER;
            case 0x34F,
                    0x180E,
                    0x200B,
                    0x200C,
                    0x200D,
                    0x2060,
                    0x2061,
                    0x2062,
                    0x2063,
                    0x2064,
                    0xFEFF,
                    0xFFF9,
                    0xFFFA,
                    0xFFFB -> Hidden.Kind.ZERO_WIDTH;
            case 0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
                Hidden.Kind.BIDI_CONTROL;
            default -> codePoint < 0x7F && codePoint >= ' ' ? null : kindOfCategory(codePoint);
        };
    }

    private static Hidden.@Nullable Kind kindOfCategory(int codePoint) {
        if (Company.isTag(codePoint)) {
            return Hidden.Kind.TAG;
        }
        if (Company.isVariationSelector(codePoint)) {
            return Hidden.Kind.ZERO_WIDTH;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.CONTROL -> Hidden.Kind.CONTROL;
            case ECharacterCategory.SURROGATE, ECharacterCategory.PRIVATE_USE, ECharacterCategory.UNASSIGNED ->
                Hidden.Kind.NO_CHARACTER;
            default -> null;
        };
    }
}
