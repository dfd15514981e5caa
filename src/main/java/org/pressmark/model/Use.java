package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/// A place where an entry of a register is used: a tag in an article, or the article itself where `tag` is null.
public record Use(Article article, @Nullable Annotation tag) {}
