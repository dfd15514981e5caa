package org.pressmark.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Influx;
import org.pressmark.model.Reading;

/// Puts an article in work as soon as somebody tags in it, in the same step, so that undo takes back both.
///
/// 1. A new article that gets a tag is in work.
/// 2. A done article that gets a tag by somebody who is not done with it is in work again. Where nobody is said
/// to be
///    done with it, its status was set by hand and stays.
/// 3. What a review settled, the adjudicated layer, is nobody's work and changes no status.
/// 4. An article that comes or goes with its tags keeps the status it comes with.
///
/// Found out on the project thread, where the article is as it will be when the change comes to it.
final class FirstTag {
    private final Map<UUID, Set<UUID>> taggers = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> done = new HashMap<>();
    private final Map<UUID, Article> edited = new HashMap<>();
    private final Set<UUID> passing = new HashSet<>();
    private final Map<UUID, @Nullable Annotator> known = new HashMap<>();
    private final Reading reading;

    private FirstTag(Reading reading) {
        this.reading = reading;
    }

    static Change with(Change change, Reading reading) {
        FirstTag tags = new FirstTag(reading);
        change.leaves().forEach(tags::look);
        List<Change> also = tags.also();
        if (also.isEmpty()) {
            return change;
        }
        also.addFirst(change);
        return new Change.Several(also);
    }

    /// The same for what is not held: looked at as it comes by.
    static Influx with(Influx influx) {
        return (project, into) -> {
            FirstTag tags = new FirstTag(project);
            influx.pour(project, leaf -> {
                tags.look(leaf);
                into.accept(leaf);
            });
            tags.also().forEach(into);
        };
    }

    private List<Change> also() {
        List<Change> also = new ArrayList<>();
        taggers.forEach((article, by) -> {
            Article before = passing.contains(article) ? null : article(article);
            if (before != null && isInWorkNow(before, by)) {
                also.add(new Change.Edited(before, before.now(Article.Status.IN_WORK)));
            }
        });
        return also;
    }

    private void look(Change leaf) {
        if (leaf instanceof Change.Added(Annotator newcomer)) {
            known.put(newcomer.id(), newcomer);
        } else if (leaf instanceof Change.Added(Annotation tag)) {
            if (passing.contains(tag.article()) || isLayer(tag.head().annotator())) {
                return;
            }
            done.computeIfAbsent(tag.article(), this::doneBy);
            taggers.computeIfAbsent(tag.article(), first -> new HashSet<>())
                    .add(tag.head().annotator());
        } else if (leaf instanceof Change.Edited(var before, Article after)) {
            edited.put(after.id(), after);
        } else if (leaf instanceof Change.Added(Article article)) {
            passing.add(article.id());
        } else if (leaf instanceof Change.Removed(Article article)) {
            passing.add(article.id());
        }
    }

    /// What a review settled is nobody's work.
    private boolean isLayer(UUID annotator) {
        Annotator found = known.computeIfAbsent(annotator, id -> reading.find(Annotator.class, id));
        return found != null && found.isLayer();
    }

    private @Nullable Article article(UUID id) {
        Article after = edited.get(id);
        return after == null ? reading.find(Article.class, id) : after;
    }

    private boolean isInWorkNow(Article article, Set<UUID> by) {
        return switch (article.status()) {
            case NEW -> true;
            case IN_WORK -> false;
            case DONE -> {
                Set<UUID> before = done.getOrDefault(article.id(), Set.of());
                yield !before.isEmpty() && !before.containsAll(by);
            }
        };
    }

    /// Asked before any of the change has come.
    private Set<UUID> doneBy(UUID article) {
        return reading.completions(article).stream().map(Completion::annotator).collect(Collectors.toSet());
    }
}
