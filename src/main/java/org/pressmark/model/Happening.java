package org.pressmark.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A line of a history: an operation, who carried it out and when, and how much of it falls into the scope asked
/// about.
///
/// `sequence` is its place in the change log, counted from 1; `changes` is how many entries it changed, at most
/// [#COUNTED]; `kinds` are the names of their types.
public record Happening(
        long sequence, UUID annotator, Instant at, Message deed, Committed.Way way, int changes, Set<String> kinds) {
    /// More changes than this are not counted.
    public static final int COUNTED = 1_000;

    public Happening {
        kinds = Set.copyOf(kinds);
    }
}
