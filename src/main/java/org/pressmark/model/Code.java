package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a codebook. `key` is one or a few letters that pick it; `color` is `#rrggbb`.
public record Code(
        UUID id,
        UUID codebook,
        String name,
        @Nullable String key,
        String color,
        @Nullable String definition,
        @Nullable UUID parent,
        @Nullable String example,
        Use use)
        implements Entry {
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
}
