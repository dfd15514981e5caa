package org.pressmark.desk.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Completion;
import org.pressmark.model.Entry;
import org.pressmark.model.Verdict;

/// What a change that is on disk means for the review desk. Screen thread only.
record Heard(Committed committed) {
    /// Whether a decision is there now, or no more.
    enum Fate {
        CAME,
        WENT
    }

    void tell(Reviewing review) {
        Map<Verdict, Fate> verdicts = new LinkedHashMap<>();
        committed.change().leaves().forEach(leaf -> {
            switch (leaf) {
                case Change.Added(Entry entry) -> came(entry, review, verdicts);
                case Change.Removed(Entry entry) -> went(entry, review, verdicts);
                case Change.Edited(Entry before, Entry after) -> {
                    went(before, review, verdicts);
                    came(after, review, verdicts);
                }
                case Change.Kept kept -> {}
                case Change.Bulk bulk -> review.outdated();
                case Change.Several several -> {}
            }
        });
        if (!verdicts.isEmpty()) {
            review.decided(verdicts, committed.way());
        }
    }

    private static void came(Entry entry, Reviewing review, Map<Verdict, Fate> verdicts) {
        switch (entry) {
            case Verdict verdict -> verdicts.put(verdict, Fate.CAME);
            case Completion done -> complete(review, done, Fate.CAME);
            case Article article when !review.in(article.id()).isEmpty() -> review.outdated();
            case Annotation tag -> look(review, tag);
            default -> {}
        }
    }

    private static void went(Entry entry, Reviewing review, Map<Verdict, Fate> verdicts) {
        switch (entry) {
            case Verdict verdict -> verdicts.put(verdict, Fate.WENT);
            case Completion done -> complete(review, done, Fate.WENT);
            case Annotation tag -> look(review, tag);
            default -> {}
        }
    }

    private static void complete(Reviewing review, Completion done, Fate fate) {
        if (review.isMine(done.annotator())) {
            if (fate == Fate.CAME) {
                review.listing().finished(done.article());
            } else {
                review.listing().takenUpAgain(done.article());
            }
        }
    }

    private static void look(Reviewing review, Annotation tag) {
        if (review.concerns(tag.head().annotator(), tag.article())) {
            review.outdated();
        }
    }
}
