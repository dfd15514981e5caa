package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Reading;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;

/// What a colleague answered to a review, as one change that puts her answers beside the decisions they are about.
///
/// Only where the review was made: the reviewer opens the file again, or the project holds what was decided in it.
/// Answers keep their ids, so that taking the same file in twice adds nothing, and one that she has changed since
/// becomes what it is now. Project thread only. Cost: the points of the review.
final class HandedBack {
    private final Reading project;
    private final Set<UUID> known = new HashSet<>();
    private final List<Change> people = new ArrayList<>();
    private final List<Change> answers = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    private HandedBack(Reading project) {
        this.project = project;
        project.registers().annotators().forEach(each -> known.add(each.id()));
    }

    /// What is to be taken in, by whom: no changes where there is nothing new.
    record Taken(List<Change> changes, int answers, String by) {}

    /// Whether this is where the review was made.
    static boolean isWhereItWasMade(Reading project, Dossier dossier, Annotator me) {
        return dossier.mine().id().equals(me.id())
                || dossier.points().stream()
                        .flatMap(point -> point.decision().stream())
                        .anyMatch(decision -> project.find(Verdict.class, decision.id()) != null);
    }

    /// `homes` are the articles of the project by the ids of the file.
    static Taken of(Reading project, Dossier dossier, Map<UUID, UUID> homes) {
        HandedBack back = new HandedBack(project);
        for (Dossier.OfArticle article : dossier.articles()) {
            UUID home = homes.get(article.id());
            if (home != null) {
                article.points().forEach(point -> back.take(dossier, point, home));
            }
        }
        List<Change> changes = new ArrayList<>(back.people);
        changes.addAll(back.answers);
        return new Taken(changes, back.answers.size(), String.join(", ", back.names));
    }

    private void take(Dossier dossier, Point point, UUID home) {
        for (Verdict said : point.verdicts()) {
            if (said.choice().isRemark()) {
                Verdict here = said.with(home, said.reviewer());
                Verdict there = project.find(Verdict.class, said.id());
                Change change = change(there, here);
                if (change != null) {
                    answers.add(change);
                    names.add(dossier.name(said.reviewer()));
                    meet(dossier, said.reviewer());
                }
            }
        }
    }

    private static @Nullable Change change(@Nullable Verdict there, Verdict here) {
        if (there == null) {
            return new Change.Added(here);
        }
        boolean isNewer = here.at().isAfter(there.at()) && there.choice().isRemark();
        return isNewer ? new Change.Edited(there, here) : null;
    }

    private void meet(Dossier dossier, UUID person) {
        if (known.add(person)) {
            people.add(new Change.Added(new Annotator(person, dossier.name(person))));
        }
    }
}
