package org.pressmark.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choices as they stand in their file, where any of them may be missing.
record ChoicesJson(
        @Nullable String annotator,
        Choices.@Nullable Theme theme,
        @Nullable Integer fontSize,
        @Nullable List<String> recent,
        @Nullable String lastFolder,
        @Nullable Map<String, Double> panels,
        @Nullable Long sizeLimit,
        @Nullable Map<String, String> remembered) {}
