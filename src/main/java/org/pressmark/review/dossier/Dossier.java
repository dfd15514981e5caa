package org.pressmark.review.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;

/// A review as it is handed to the colleague whose work was reviewed: `mine` is the reviewer's side, `theirs` hers.
/// `people` are all who decided or said anything. `at` is when it was handed on; `same` is how many tags both
/// agree in.
///
/// Good without any project: it holds the texts, the tags of both sides and the names. Immutable, any thread.
public record Dossier(
        Annotator mine, Annotator theirs, List<Annotator> people, Instant at, int same, List<OfArticle> articles) {
    /// What is reviewed in one article. All places are in `text`, which is the reviewer's; `theirSha256` is of the
    /// text that the colleague has. `lost` are her tags whose words stand nowhere in it.
    public record OfArticle(
            UUID id,
            String sha256,
            String theirSha256,
            String title,
            String text,
            List<Point> points,
            List<Lost> lost) {
        public OfArticle {
            points = List.copyOf(points);
            lost = List.copyOf(lost);
        }
    }

    /// A tag of the colleague on words that the reviewer's text does not have.
    public record Lost(UUID id, Annotation.Kind kind, String words) {}

    public Dossier {
        people = List.copyOf(people);
        articles = List.copyOf(articles);
    }

    /// Every point of every article, in their order.
    public List<Point> points() {
        return articles.stream().flatMap(article -> article.points().stream()).toList();
    }

    /// How many differences there are of each class; what is stated of articles is not counted here.
    public Map<Difference.Outcome, Integer> totals() {
        Map<Difference.Outcome, Integer> totals = new EnumMap<>(Difference.Outcome.class);
        for (Difference.Outcome outcome : Difference.Outcome.values()) {
            totals.put(outcome, outcome == Difference.Outcome.SAME ? same : 0);
        }
        for (Point point : points()) {
            Difference.Outcome outcome = point.outcome();
            if (outcome != null && outcome != Difference.Outcome.SAME) {
                totals.merge(outcome, 1, Integer::sum);
            }
        }
        return totals;
    }

    /// The name of somebody who decided or said something.
    public String name(UUID annotator) {
        return people.stream()
                .filter(each -> each.id().equals(annotator))
                .map(Annotator::name)
                .findFirst()
                .orElse(annotator.toString());
    }

    /// The same with what somebody said besides in each article, of the points it is about: what a verdict is about
    /// is good within one article only.
    public Dossier with(Annotator who, Function<OfArticle, List<Verdict>> said, Instant now) {
        List<Annotator> all = new ArrayList<>(people);
        if (!all.contains(who)) {
            all.add(who);
        }
        List<OfArticle> answered = articles.stream()
                .map(article -> new OfArticle(
                        article.id(),
                        article.sha256(),
                        article.theirSha256(),
                        article.title(),
                        article.text(),
                        with(article.points(), said.apply(article)),
                        article.lost()))
                .toList();
        return new Dossier(mine, theirs, all, now, same, answered);
    }

    private static List<Point> with(List<Point> points, List<Verdict> said) {
        return points.stream().map(point -> point.with(said)).toList();
    }
}
