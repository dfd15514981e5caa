package org.pressmark.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a reviewer decided about one difference between two annotators, or what somebody said of it.
///
/// Of each difference there is at most one verdict that [settles][Choice#settles()] it or puts it off, and any
/// number of remarks. `taken` are the respects taken from the other side where only some were. `results` are the
/// annotations of the adjudicated layer that it made; they may have been edited or be gone since. `stated` is what
/// the layer states of the article since, in the words of the comparison, empty where that nothing is known, and
/// null where the verdict is about tags or settles nothing. The tags that were compared stay as they are; those of
/// the other side need not be in the project. Words for classes and respects are those of the comparison; words
/// that this version does not know are kept. `at` is for display: order is the change log's.
public record Verdict(
        UUID id,
        UUID article,
        Subject subject,
        Seen seen,
        Choice choice,
        List<String> taken,
        List<UUID> results,
        @Nullable String stated,
        @Nullable String comment,
        UUID reviewer,
        Instant at)
        implements Entry {
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    /// What can be done with a difference.
    public enum Choice {
        ACCEPT_THEIRS,
        KEEP_MINE,
        TAKE_BORDER,
        TAKE_FIELDS,
        THIRD_VERSION,
        DROP_BOTH,
        /// Put off: looked at, and left open.
        SKIP,
        /// Said of it, and nothing decided.
        COMMENT,
        /// The other side's answer to what was decided: it is right.
        AGREED,
        /// The other side's answer to what was decided: it is not right.
        OBJECTED;

        /// Whether the difference is decided by it.
        public boolean settles() {
            return switch (this) {
                case ACCEPT_THEIRS, KEEP_MINE, TAKE_BORDER, TAKE_FIELDS, THIRD_VERSION, DROP_BOTH -> true;
                case SKIP, COMMENT, AGREED, OBJECTED -> false;
            };
        }

        /// Whether it only says something and leaves the state of the difference as it is.
        public boolean isRemark() {
            return this == COMMENT || this == AGREED || this == OBJECTED;
        }
    }

    /// Which difference it is about: the two annotators, and the annotations of each that stand against each
    /// other, in the order of their ids.
    ///
    /// `matter` is what is stated of the article as a whole, such as `PUBLISHER`, or null; then both lists are
    /// empty. Good within one article.
    public record Subject(
            UUID mineBy,
            UUID theirsBy,
            List<UUID> mine,
            List<UUID> theirs,
            @Nullable String matter) {
        public Subject {
            mine = mine.stream().sorted(Comparator.naturalOrder()).toList();
            theirs = theirs.stream().sorted(Comparator.naturalOrder()).toList();
            if (matter != null && !WORD.matcher(matter).matches()) {
                throw new InvalidChange("verdict.word", matter);
            }
            if ((matter == null) == (mine.isEmpty() && theirs.isEmpty())) {
                throw new InvalidChange("verdict.subject", mine.size() + theirs.size());
            }
        }
    }

    /// What the reviewer saw when it was made: the class of the difference, the respects in which both sides
    /// differ, and a mark that is another one when either side has changed since.
    public record Seen(String what, List<String> facets, String mark) {
        public Seen {
            facets = words(facets);
            words(List.of(what));
        }
    }

    public Verdict {
        taken = words(taken);
        results = List.copyOf(results);
        if (stated != null && (subject.matter() == null || !choice.settles())) {
            throw new InvalidChange("verdict.stated", choice);
        }
    }

    private static List<String> words(List<String> words) {
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                throw new InvalidChange("verdict.word", word);
            }
        }
        return List.copyOf(words);
    }

    /// The same, of another article of the same text or by somebody else.
    public Verdict with(UUID otherArticle, UUID otherReviewer) {
        return new Verdict(id, otherArticle, subject, seen, choice, taken, results, stated, comment, otherReviewer, at);
    }
}
