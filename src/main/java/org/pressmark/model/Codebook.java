package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A set of codes made or taken over as one; `source` says where it comes from.
public record Codebook(UUID id, String name, @Nullable String source) implements Entry {
    public Codebook {
        Names.check("codebook", name);
    }

    public Codebook called(String other) {
        return new Codebook(id, other, source);
    }

    public Codebook from(@Nullable String other) {
        return new Codebook(id, name, other);
    }
}
