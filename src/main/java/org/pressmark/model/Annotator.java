package org.pressmark.model;

import java.util.UUID;

/// A person who tags. Every annotation and every change bears one.
public record Annotator(UUID id, String name) implements Entry {
    /// Who bears what a review settled: a layer of its own, no person.
    public static final String ADJUDICATED = "adjudicated";

    public Annotator {
        Names.check("annotator", name);
    }

    /// Whether its tags are what a review settled, not anybody's own work.
    public boolean isLayer() {
        return name.equals(ADJUDICATED);
    }
}
