package org.pressmark.review.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;

/// One difference of a review: the tags of both sides that stand against each other, or, where `subject` names a
/// matter, what is stated of the article; with everything that was decided and said of it, in the order in which
/// that happened.
///
/// `what` is the class of the difference as a word, `STATED` for a matter. `settled` are the tags of the
/// adjudicated layer that came of it. Immutable, any thread.
public record Point(
        String what,
        Verdict.Subject subject,
        List<Annotation> mine,
        List<Annotation> theirs,
        List<Saying> sayings,
        List<Verdict> verdicts,
        List<Annotation> settled) {
    public static final String STATED = "STATED";

    /// What both sides say in one respect in which they differ: `respect` is the name of a
    /// [org.pressmark.review.Facet] or of a [org.pressmark.review.Stated.Matter]. What is an enumeration's is its
    /// constant.
    public record Saying(String respect, String mine, String theirs) {}

    public Point {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        sayings = List.copyOf(sayings);
        verdicts = List.copyOf(verdicts);
        settled = List.copyOf(settled);
    }

    /// The class, or null for a matter, or a class that this version does not know.
    public Difference.@Nullable Outcome outcome() {
        return Arrays.stream(Difference.Outcome.values())
                .filter(outcome -> outcome.name().equals(what))
                .findFirst()
                .orElse(null);
    }

    /// What was decided, or that it was put off; nothing where it was neither.
    public Optional<Verdict> decision() {
        return verdicts.stream().filter(each -> !each.choice().isRemark()).reduce((first, later) -> later);
    }

    /// The last answer of an annotator, if there is one.
    public Optional<Verdict> answer(UUID of) {
        return answers().filter(each -> each.reviewer().equals(of)).reduce((first, later) -> later);
    }

    /// The last answer of anybody.
    public Optional<Verdict> answer() {
        return answers().reduce((first, later) -> later);
    }

    private Stream<Verdict> answers() {
        return verdicts.stream()
                .filter(each -> each.choice() == Verdict.Choice.AGREED || each.choice() == Verdict.Choice.OBJECTED);
    }

    /// The tag that says where it stands, or null for a matter.
    public @Nullable Annotation first() {
        return !mine.isEmpty() ? mine.getFirst() : theirs.isEmpty() ? null : theirs.getFirst();
    }

    /// With those of these verdicts that are about it and not there yet.
    Point with(List<Verdict> said) {
        List<Verdict> all = new ArrayList<>(verdicts);
        for (Verdict each : said) {
            boolean isNew = all.stream().noneMatch(there -> there.id().equals(each.id()));
            if (isNew && isAbout(each.subject())) {
                all.add(each);
            }
        }
        return new Point(what, subject, mine, theirs, sayings, all, settled);
    }

    /// Whether a verdict on a subject is one on this: it goes by the tags, or the matter.
    boolean isAbout(Verdict.Subject other) {
        return subject.mine().equals(other.mine())
                && subject.theirs().equals(other.theirs())
                && java.util.Objects.equals(subject.matter(), other.matter());
    }
}
