package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that can be asked of an open project. Each question is one short read; long work asks many, so that a
/// change never waits for it. Project thread only; the answers are values for any thread.
///
/// Every method may throw a [Refusal] if the file cannot be read.
public interface Reading extends Facts {
    /// The text and original bytes of an article, or null if the project holds no such article.
    @Nullable
    Content content(UUID article);

    /// How the text of an article was made, or null if the project holds no such article. Costs little, whatever
    /// the size of the file was.
    @Nullable
    Making making(UUID article);

    Registers registers();

    List<ClaimLink> claimLinks();

    List<Review> reviews();

    /// An article with its text and annotations, or null if the project holds no such article.
    @Nullable
    OpenArticle open(UUID article);

    /// The same project as an annotator may see it who works blind: without what others tagged in articles that he
    /// is not done with, in whatever is counted, listed or told of it.
    Reading seenBy(UUID annotator);

    /// The annotations of an article in the order of the text.
    List<Annotation> annotations(UUID article);

    /// What was put aside in an article, by id.
    List<Dismissal> dismissals(UUID article);

    /// The words of up to `many` tags of other articles than this one that come after a tag of this number, in the
    /// order in which they came in; 0 begins with the first. Zones, quotes in several parts and words of more than
    /// [#LONGEST_WORDS] characters are passed over.
    TaggedElsewhere.Slice taggedElsewhere(UUID article, long after, int many);

    /// UTF-16 code units.
    int LONGEST_WORDS = 240;

    /// Who is done with an article, in the order in which they said so.
    List<Completion> completions(UUID article);

    /// What was decided and said about differences in an article, in the order in which it came in.
    List<Verdict> verdicts(UUID article);

    /// The article with this text, by the SHA-256 of its UTF-8 form, or null.
    @Nullable
    Article articleWithText(String textSha256);

    int articleCount();

    /// Ids of all articles in the order in which they came in.
    List<UUID> articles();

    /// Up to `many` ids of the articles that came in after this one, in that order; from the first where it is
    /// null.
    List<UUID> articlesAfter(@Nullable UUID article, int many);

    /// Up to `many` ids of the articles that came in before this one, the latest first; from the last where it is
    /// null.
    List<UUID> articlesBefore(@Nullable UUID article, int many);

    /// Up to `limit` lines of the library, after the first `skipped`, in the order in which the articles came in.
    List<LibraryRow> page(int skipped, int limit);

    /// The lines of these articles, in this order; those that are gone are left out.
    List<LibraryRow> rows(List<UUID> articles);

    /// Looks through up to `many` articles from a place on for those the filter lets through. The first place is 0.
    Slice matching(LibraryFilter filter, long from, int many);

    /// What one slice of a search found, and where the next begins: a place in the library, or null at its end.
    record Slice(List<UUID> found, @Nullable Long next) {}

    /// How many of up to `many` articles from a place on are not done. The first place is 0.
    Open notDone(long from, int many);

    /// What one slice of a count came to, and where the next begins: a place in the library, or null at its end.
    record Open(int count, @Nullable Long next) {}

    /// What an overview counts of up to `many` articles from a place on. The first place is 0.
    Tally.Slice tallies(long from, int many);

    /// What an overview counts of these articles; those that are gone are left out.
    List<Tally> tallies(List<UUID> articles);

    /// How many annotations point to an entry of a register, in all articles.
    int uses(UUID entry);

    /// Everything that points to an entry of a register or a codebook.
    Usage usage(UUID entry);

    /// Up to `many` places where an entry of a register is used, after one of them: the articles, then the tags,
    /// each in the order in which they came in. Null begins with the first. No dearer later than at first.
    Uses uses(UUID entry, Uses.@Nullable Key after, int many);

    /// Whether an annotator made any annotation or put anything aside.
    boolean hasWorked(UUID annotator);

    /// What undo would take back, or null if there is nothing.
    @Nullable
    Message undoable();

    /// What redo would do again, or null if there is nothing.
    @Nullable
    Message redoable();

    /// The number of the latest operation; 0 in a project in which nothing has happened.
    long latest();

    /// Up to `many` operations of a history before a place in the change log, the latest first; `Long.MAX_VALUE`
    /// begins at the end.
    List<Happening> history(Scope scope, long before, int many);

    /// What lies between the state after an operation and now: for every entry in the scope that differs, how it
    /// became what it is. The inverse goes back to that state.
    ///
    /// @throws InvalidChange if too many changes lie between
    List<Change> since(Scope scope, long sequence);

    /// What SQLite finds wrong with the file: damaged pages, indexes that miss rows, references to nothing. Reads
    /// it whole.
    List<String> damage();

    /// The first operation whose hash does not follow from what the log says, or null. Reads the log whole.
    @Nullable
    Long firstBrokenOperation();
}
