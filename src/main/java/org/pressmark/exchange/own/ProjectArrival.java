package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// Another project, on its way into one as if it had been exported and were imported.
public final class ProjectArrival {
    private ProjectArrival() {}

    /// Reads a project whole, under the name of its file. Its presets stay behind: they are the keys of whoever
    /// works in it. Project thread of that project.
    public static Arrival of(Reading project, String file) {
        Registers registers = project.registers();
        List<Placed<Entry>> entries = new ArrayList<>();
        Stream.of(
                        annotators(project, registers),
                        registers.sets().stream(),
                        registers.outlets().stream(),
                        registers.speakers().stream(),
                        registers.claims().stream(),
                        registers.codebooks().stream(),
                        registers.codes().stream())
                .forEach(all -> all.forEach(entry -> entries.add(placed(entry))));
        List<Arrived> articles = new ArrayList<>();
        for (UUID id : project.articles()) {
            Article article = project.find(Article.class, id);
            Content content = project.content(id);
            if (article != null && content != null) {
                articles.add(arrived(project, article, content));
            }
        }
        List<Placed<Entry>> remarks = new ArrayList<>();
        project.claimLinks().forEach(link -> remarks.add(placed(link)));
        project.reviews().forEach(review -> remarks.add(placed(review)));
        return new OwnArrival(OwnSet.of(file, entries, articles, remarks));
    }

    /// Those whom anything that comes along names.
    private static Stream<Annotator> annotators(Reading project, Registers registers) {
        Set<UUID> named = new HashSet<>();
        registers.sets().forEach(set -> named.add(set.annotator()));
        project.reviews().forEach(review -> named.add(review.reviewer()));
        return registers.annotators().stream()
                .filter(each -> named.contains(each.id()) || project.hasWorked(each.id()));
    }

    private static Arrived arrived(Reading project, Article article, Content content) {
        return new Arrived(
                article,
                Arrived.Added.SAID,
                content,
                Place.FILE,
                project.annotations(article.id()).stream()
                        .map(ProjectArrival::placed)
                        .toList(),
                project.dismissals(article.id()).stream()
                        .map(ProjectArrival::placed)
                        .toList(),
                project.completions(article.id()).stream()
                        .map(ProjectArrival::placed)
                        .toList(),
                project.verdicts(article.id()).stream()
                        .map(ProjectArrival::placed)
                        .toList());
    }

    private static <E extends Entry> Placed<E> placed(E entry) {
        return new Placed<>(entry, Place.FILE);
    }
}
