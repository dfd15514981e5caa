package org.pressmark.model;

import java.util.List;

/// An article as it lies open: what is known of it, its text, and the annotations in the order of the text.
public record OpenArticle(Article article, String text, List<Annotation> annotations) {}
