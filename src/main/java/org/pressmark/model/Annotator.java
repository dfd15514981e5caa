package org.pressmark.model;

import java.util.UUID;

/// A person who tags. Every annotation and every change bears one.
public record Annotator(UUID id, String name) implements Entry {
    public Annotator {
        Names.check("annotator", name);
    }
}
