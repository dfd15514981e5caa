package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One press that says where an article comes from: an origin ("Kremlin statement"), an outlet ("Press TV"), or
/// both.
///
/// `digit` is the key, 1 to 9.
public record Preset(
        UUID id,
        int digit,
        String name,
        Provenance.@Nullable OriginType originType,
        @Nullable UUID outlet) implements Entry {
    public Preset {
        Names.check("preset", name);
        if (digit < 1 || digit > 9) {
            throw new InvalidChange("preset.digit", name, digit);
        }
    }
}
