package org.pressmark.model;

import java.util.Map;

/// A line of the library: an article and how many annotations of each kind it has. Kinds with none are absent.
public record LibraryRow(Article article, Map<Annotation.Kind, Integer> counts) {}
