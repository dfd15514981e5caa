package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds everything that can be proposed for one article, a slice at a time.
///
/// What is proposed overlaps no tag of its kind, no other proposal of its kind, and was not refused. The same
/// question
/// gets the same answer in the same order.
///
/// Work off the screen thread: call [#step()] until [#isDone()], look at a cancel flag in between and just stop. A
/// step takes a few milliseconds; a megabyte takes well under two seconds. One thread at a time.
public final class Proposals {
    private static final Comparator<Proposal> IN_TEXT = Comparator.comparingInt(Proposal::start)
            .thenComparing(Comparator.comparingInt(Proposal::end).reversed())
            .thenComparing(Proposal::kind);

    private final Taken taken;
    private final List<Finder> finders;
    private final List<Proposal> found = new ArrayList<>();

    private Proposals(Taken taken, List<Finder> finders) {
        this.taken = taken;
        this.finders = finders;
    }

    /// One way of finding proposals, in the order of the text.
    interface Finder {
        boolean isDone();

        /// Looks through the next slice of the text.
        List<Proposal> next();
    }

    /// Nothing is looked for yet, but that the text is read for its marks: linear.
    public static Proposals about(Question question) {
        return new Proposals(
                new Taken(question),
                List.of(
                        new QuotationFinder(question),
                        new MentionFinder(question.text(), question.outlets()),
                        new EqualFinder(question.text(), question.elsewhere())));
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
        finders.stream().filter(finder -> !finder.isDone()).findFirst().ifPresent(finder -> {
            for (Proposal proposal : finder.next()) {
                if (taken.isFree(proposal)) {
                    taken.take(proposal);
                    found.add(proposal);
                }
            }
        });
    }

    /// What has been found so far, by place.
    public List<Proposal> all() {
        return found.stream().sorted(IN_TEXT).toList();
    }
}
