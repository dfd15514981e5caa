package org.pressmark.command;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// A tag as a preview shows it: its kind, its words cut short, whom or what it is about, and where it stands.
public record FirstRow(
        Annotation.Kind kind,
        String words,
        @Nullable String about,
        String article,
        @Nullable String annotator) {}
