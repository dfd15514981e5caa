package org.pressmark.model;

import java.util.UUID;

/// Whose history is meant.
public sealed interface Scope {
    /// Everything that happened to the project.
    record Whole() implements Scope {}

    /// What happened to an article and to the annotations in it.
    record OfArticle(UUID article) implements Scope {}

    /// What happened to one entry: a tag, a speaker, a code.
    record OfEntry(UUID entry) implements Scope {}
}
