package org.pressmark.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A line of the library: an article how many annotations of each kind it has, and who is done with it. Kinds with
/// none are absent.
public record LibraryRow(Article article, Map<Annotation.Kind, Integer> counts, List<UUID> doneBy) {}
