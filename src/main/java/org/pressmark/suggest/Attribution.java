package org.pressmark.suggest;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// A proposal: these words are the cue of a quote, and these name its source.
///
/// `source` is null where a cue has no subject in reach. Of two proposals about one quote the higher `score` is
/// the likelier; scores of different quotes say nothing to each other.
public record Attribution(@Nullable Span source, Span cue, double score) {}
