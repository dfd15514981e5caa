package org.pressmark.review.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Reading;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;
import org.pressmark.review.Half;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Spoken;
import org.pressmark.review.Stated;

/// Puts a dossier together, an article at a time: the differences between two sides and what the project holds of
/// decisions about them.
///
/// What both agree in comes along only where something was said of it. Project thread, but for [#dossier].
public final class Compiling {
    private final Annotator mine;
    private final Annotator theirs;
    private final List<Dossier.OfArticle> articles = new ArrayList<>();
    private final Set<UUID> people = new HashSet<>();
    private final Spoken spoken = new Spoken();
    private int same;

    public Compiling(Annotator mine, Annotator theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Takes an article in. `project` holds what was decided.
    public void add(Reviewed reviewed, Reading project) {
        Article article = reviewed.compared().mine().article();
        Content content = project.content(article.id());
        if (content == null) {
            return;
        }
        List<Verdict> verdicts = project.verdicts(article.id());
        List<Point> points = new ArrayList<>();
        for (Stated stated : reviewed.stated()) {
            points.add(point(stated, verdicts));
        }
        points.addAll(settledSince(reviewed, verdicts));
        for (Difference difference : reviewed.compared().differences()) {
            Point point = point(difference, reviewed, verdicts, project);
            same += difference.outcome() == Difference.Outcome.SAME ? 1 : 0;
            if (difference.outcome() != Difference.Outcome.SAME
                    || !point.verdicts().isEmpty()) {
                points.add(point);
            }
        }
        points.forEach(point -> point.verdicts().forEach(verdict -> people.add(verdict.reviewer())));
        if (!points.isEmpty() || !reviewed.lost().isEmpty()) {
            articles.add(new Dossier.OfArticle(
                    article.id(),
                    article.text().textSha256(),
                    reviewed.compared().theirs().article().text().textSha256(),
                    article.title(),
                    content.text(),
                    points,
                    reviewed.lost().stream()
                            .map(tag -> new Dossier.Lost(tag.id(), tag.kind(), Spoken.words(tag)))
                            .toList()));
        }
    }

    /// What was decided about the article itself and is now as it was decided: there is no difference any more,
    /// but it is still known why.
    private List<Point> settledSince(Reviewed reviewed, List<Verdict> verdicts) {
        Set<String> differing =
                reviewed.stated().stream().map(stated -> stated.matter().name()).collect(Collectors.toSet());
        Set<String> decided = between(verdicts).stream()
                .map(verdict -> verdict.subject().matter())
                .filter(matter -> matter != null && !differing.contains(matter))
                .collect(Collectors.toSet());
        return Arrays.stream(Stated.Matter.values())
                .filter(matter -> decided.contains(matter.name()))
                .map(matter -> Stated.of(
                        matter, reviewed.compared().mine(), reviewed.compared().theirs()))
                .map(stated -> point(stated, verdicts))
                .toList();
    }

    private Point point(Stated stated, List<Verdict> verdicts) {
        String matter = stated.matter().name();
        Verdict.Subject subject = new Verdict.Subject(mine.id(), theirs.id(), List.of(), List.of(), matter);
        return new Point(
                        Point.STATED,
                        subject,
                        List.of(),
                        List.of(),
                        List.of(new Point.Saying(
                                matter, stated.mine().words(), stated.theirs().words())),
                        List.of(),
                        List.of())
                .with(between(verdicts));
    }

    private Point point(Difference difference, Reviewed reviewed, List<Verdict> verdicts, Reading project) {
        Verdict.Subject subject = new Verdict.Subject(
                by(difference.mine(), mine),
                by(difference.theirs(), theirs),
                ids(difference.mine()),
                ids(difference.theirs()),
                null);
        Point bare = new Point(
                        difference.outcome().name(),
                        subject,
                        difference.mine(),
                        difference.theirs(),
                        sayings(
                                difference,
                                reviewed.compared().mine(),
                                reviewed.compared().theirs()),
                        List.of(),
                        List.of())
                .with(verdicts);
        List<Annotation> settled = new ArrayList<>();
        for (Verdict verdict : bare.verdicts()) {
            for (UUID result : verdict.results()) {
                Annotation made = project.find(Annotation.class, result);
                if (made != null) {
                    settled.add(made);
                }
            }
        }
        return new Point(bare.what(), subject, bare.mine(), bare.theirs(), bare.sayings(), bare.verdicts(), settled);
    }

    /// What is stated of an article has no tags to be told by: those between the two alone.
    private List<Verdict> between(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.subject().mineBy().equals(mine.id())
                        && verdict.subject().theirsBy().equals(theirs.id()))
                .toList();
    }

    private static UUID by(List<Annotation> side, Annotator otherwise) {
        return side.isEmpty() ? otherwise.id() : side.getFirst().head().annotator();
    }

    private static List<UUID> ids(List<Annotation> side) {
        return side.stream().map(Annotation::id).toList();
    }

    private List<Point.Saying> sayings(Difference difference, Half mine, Half theirs) {
        if (difference.mine().isEmpty() || difference.theirs().isEmpty()) {
            return List.of();
        }
        List<Point.Saying> sayings = new ArrayList<>();
        for (Facet facet : new TreeSet<>(difference.facets())) {
            sayings.add(new Point.Saying(
                    facet.name(),
                    spoken.said(difference.mine().getFirst(), facet, mine),
                    spoken.said(difference.theirs().getFirst(), facet, theirs)));
        }
        return sayings;
    }

    /// What was put together so far. `all` are the annotators of the project, by whose names people are called.
    public Dossier dossier(List<Annotator> all, Instant at) {
        people.add(mine.id());
        people.add(theirs.id());
        List<Annotator> named = new ArrayList<>(List.of(mine));
        addIfNew(named, theirs);
        all.stream().filter(each -> people.contains(each.id())).forEach(each -> addIfNew(named, each));
        return new Dossier(mine, theirs, named, at, same, articles);
    }

    private static void addIfNew(List<Annotator> named, @Nullable Annotator person) {
        if (person != null && named.stream().noneMatch(each -> each.id().equals(person.id()))) {
            named.add(person);
        }
    }
}
