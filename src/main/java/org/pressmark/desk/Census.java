package org.pressmark.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;

/// What a project holds, counted: articles by status, tags by kind, both by annotator and by outlet. Immutable.
///
/// Kinds and statuses of which there are none are absent from the maps.
public record Census(
        int articles,
        Map<Article.Status, Integer> statuses,
        Map<Annotation.Kind, Integer> tags,
        List<Worker> workers,
        List<Source> sources) {
    public static final Census EMPTY = new Census(0, Map.of(), Map.of(), List.of(), List.of());

    /// One annotator: in how many articles they tagged, with how many they are done, and what they tagged.
    public record Worker(UUID annotator, int tagged, int done, Map<Annotation.Kind, Integer> tags) {}

    /// One outlet, or null for the articles of which none is known: how many articles count under it, and what is
    /// tagged in them.
    public record Source(@Nullable UUID outlet, int articles, Map<Annotation.Kind, Integer> tags) {}

    public int of(Article.Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /// How many articles somebody is not done with.
    public int notDoneBy(UUID annotator) {
        return articles
                - workers.stream()
                        .filter(worker -> worker.annotator().equals(annotator))
                        .mapToInt(Worker::done)
                        .sum();
    }

    /// All of these counts together.
    public static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
