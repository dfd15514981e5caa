package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Annotation;
import org.pressmark.model.Dismissal;

/// Finds everything that can be proposed for one article, a slice at a time.
///
/// What is proposed overlaps no tag of its kind, no other proposal of its kind, and was not refused. The same
/// question gets the same answer in the same order. What may be proposed hangs on the text and the registers
/// alone; so when only tags or refusals change, [#free] picks from the same candidates anew, and nothing is read
/// again.
///
/// Work off the screen thread: call [#step()] until [#isDone()], look at a cancel flag in between and just stop. A
/// step takes a few milliseconds; a megabyte takes well under two seconds. One thread at a time.
public final class Proposals {
    private static final Comparator<Proposal> IN_TEXT = Comparator.comparingInt(Proposal::start)
            .thenComparing(Comparator.comparingInt(Proposal::end).reversed())
            .thenComparing(Proposal::kind);

    private final Question question;
    private final List<Finder> finders;
    private final List<Proposal> found = new ArrayList<>();

    private Proposals(Question question, List<Finder> finders) {
        this.question = question;
        this.finders = finders;
    }

    /// One way of finding proposals, in the order of the text.
    interface Finder {
        boolean isDone();

        /// How much of its work is done, between 0 and 1.
        double share();

        /// Looks through the next slice of the text.
        List<Proposal> next();
    }

    /// Nothing is looked for yet, but that the text is read for its marks: linear.
    public static Proposals about(Question question) {
        return new Proposals(
                question,
                List.of(
                        new ZoneFinder(question.text(), question.apart()),
                        new QuotationFinder(question),
                        new MentionFinder(question.text(), question.outlets()),
                        new EqualFinder(question.text(), question.elsewhere())));
    }

    /// What of an article seems to be furniture, and nothing else.
    public static Proposals ofFurniture(Question question) {
        return new Proposals(question, List.of(new ZoneFinder(question.text(), question.apart())));
    }

    /// All proposals at once, for a text that is not long.
    public static List<Proposal> of(Question question) {
        Proposals proposals = about(question);
        while (!proposals.isDone()) {
            proposals.step();
        }
        return proposals.all();
    }

    public boolean isDone() {
        return finders.stream().allMatch(Finder::isDone);
    }

    /// Does one slice of the work; nothing if there is none left.
    public void step() {
        finders.stream()
                .filter(finder -> !finder.isDone())
                .findFirst()
                .ifPresent(finder -> found.addAll(finder.next()));
    }

    /// How much of the work is done, between 0 and 1.
    public double share() {
        return finders.stream()
                .mapToDouble(finder -> finder.isDone() ? 1 : finder.share())
                .average()
                .orElse(1);
    }

    /// What has been found so far, by place.
    public List<Proposal> all() {
        return free(found, question.tags(), question.refused());
    }

    /// Everything that was found so far, whatever stands in its way; for [#free].
    public List<Proposal> candidates() {
        return List.copyOf(found);
    }

    /// Those of the candidates that overlap no tag of their kind and no better candidate, and were not refused; by
    /// place.
    public static List<Proposal> free(
            List<Proposal> candidates, Collection<Annotation> tags, Set<Dismissal.Subject> refused) {
        Taken taken = new Taken(tags, refused);
        List<Proposal> free = new ArrayList<>();
        for (Proposal proposal : candidates) {
            if (taken.isFree(proposal)) {
                taken.take(proposal);
                free.add(proposal);
            }
        }
        free.sort(IN_TEXT);
        return List.copyOf(free);
    }
}
