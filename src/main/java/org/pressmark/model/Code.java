package org.pressmark.model;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a codebook. `key` is one or a few letters that pick it; `color` is `#rrggbb`; `rank` is its place
/// among the codes of its codebook, from 1, codes of equal rank in the order in which they came.
public record Code(
        UUID id,
        UUID codebook,
        String name,
        @Nullable String key,
        String color,
        @Nullable String definition,
        @Nullable UUID parent,
        @Nullable String example,
        Use use,
        int rank)
        implements Entry {
    /// The order of a codebook.
    public static final Comparator<Code> IN_ORDER = Comparator.comparingInt(Code::rank);

    /// A retired code is kept for what was coded with it and is no longer offered.
    public enum Use {
        OFFERED,
        RETIRED
    }

    public Code {
        Names.check("code", name);
        if (!color.matches("#[0-9a-fA-F]{6}")) {
            throw new InvalidChange("code.color", name, color);
        }
    }

    /// A code of no rank: after those that came before it.
    public Code(
            UUID id,
            UUID codebook,
            String name,
            @Nullable String key,
            String color,
            @Nullable String definition,
            @Nullable UUID parent,
            @Nullable String example,
            Use use) {
        this(id, codebook, name, key, color, definition, parent, example, use, 0);
    }

    public Code called(String other) {
        return new Code(id, codebook, other, key, color, definition, parent, example, use, rank);
    }

    public Code key(@Nullable String other) {
        return new Code(id, codebook, name, other, color, definition, parent, example, use, rank);
    }

    public Code color(String other) {
        return new Code(id, codebook, name, key, other, definition, parent, example, use, rank);
    }

    public Code defined(@Nullable String other) {
        return new Code(id, codebook, name, key, color, other, parent, example, use, rank);
    }

    public Code under(@Nullable UUID other) {
        return new Code(id, codebook, name, key, color, definition, other, example, use, rank);
    }

    public Code example(@Nullable String other) {
        return new Code(id, codebook, name, key, color, definition, parent, other, use, rank);
    }

    public Code used(Use other) {
        return new Code(id, codebook, name, key, color, definition, parent, example, other, rank);
    }

    public Code ranked(int other) {
        return new Code(id, codebook, name, key, color, definition, parent, example, use, other);
    }
}
