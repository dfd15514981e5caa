package org.pressmark.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an overview counts of one article: its status, the outlet it counts under, how many annotations of each
/// kind everybody made in it, and who is done with it.
public record Tally(
        UUID article, Article.Status status, @Nullable UUID outlet, List<Tags> tags, Set<UUID> doneBy) {
    /// How many annotations of a kind an annotator made.
    public record Tags(Annotation.Kind kind, UUID annotator, int count) {}

    /// What one slice of the articles came to, and where the next begins: a place in the library, or null at its
    /// end.
    public record Slice(List<Tally> tallies, @Nullable Long next) {
        public Slice {
            tallies = List.copyOf(tallies);
        }
    }

    public Tally {
        tags = List.copyOf(tags);
        doneBy = Set.copyOf(doneBy);
    }

    /// Who made any annotation in it.
    public Set<UUID> taggedBy() {
        return tags.stream().map(Tags::annotator).collect(Collectors.toUnmodifiableSet());
    }
}
