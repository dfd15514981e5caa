package org.pressmark.desk.review;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;

/// Whose tags are laid beside whose. `file` is where theirs come from, or null where both are in this project.
public record Pairing(
        Annotator mine, Annotator theirs, @Nullable Path file) {}
