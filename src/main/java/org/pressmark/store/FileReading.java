package org.pressmark.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Completion;
import org.pressmark.model.Content;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Happening;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Making;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;
import org.pressmark.model.Review;
import org.pressmark.model.Scope;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.model.Tally;
import org.pressmark.model.Usage;
import org.pressmark.model.Uses;
import org.pressmark.model.Verdict;

/// Answers what can be asked of a project from its file; see [Reading].
final class FileReading implements Reading {
    /// Runs a question on the project's connection.
    interface Door {
        <T extends @Nullable Object> T read(ProjectFile.Question<T> question);
    }

    private final Door door;
    private final Supplier<Entries> entries;
    private final Supplier<ChangeLog> log;

    FileReading(Door door, Supplier<Entries> entries, Supplier<ChangeLog> log) {
        this.door = door;
        this.entries = entries;
        this.log = log;
    }

    @Override
    public Reading seenBy(UUID annotator) {
        return new FileReading(new Veil(door, annotator), entries, log);
    }

    @Override
    public <E extends Entry> @Nullable E find(Class<E> kind, UUID id) {
        return door.read(db -> entries.get().find(kind, id));
    }

    @Override
    public @Nullable String text(UUID article) {
        return door.read(db -> entries.get().text(article));
    }

    @Override
    public @Nullable Content content(UUID article) {
        return door.read(db -> entries.get().content(article));
    }

    @Override
    public @Nullable Making making(UUID article) {
        return door.read(db -> entries.get().making(article));
    }

    @Override
    public Registers registers() {
        return door.read(db -> new Registers(
                Tables.ANNOTATORS.all(db),
                Tables.OUTLETS.all(db),
                Tables.SPEAKERS.all(db),
                Tables.CLAIMS.all(db),
                Tables.CODEBOOKS.all(db),
                Tables.codes(db),
                Tables.PRESETS.all(db),
                Tables.SETS.all(db)));
    }

    @Override
    public List<ClaimLink> claimLinks() {
        return door.read(Tables.CLAIM_LINKS::all);
    }

    @Override
    public List<Review> reviews() {
        return door.read(Tables.REVIEWS::all);
    }

    @Override
    public @Nullable OpenArticle open(UUID id) {
        Article article = find(Article.class, id);
        String text = text(id);
        return article == null || text == null ? null : new OpenArticle(article, text, annotations(id));
    }

    @Override
    public List<Annotation> annotations(UUID article) {
        return door.read(db -> AnnotationTable.of(db, article));
    }

    @Override
    public List<Dismissal> dismissals(UUID article) {
        return door.read(db -> Dismissals.of(db, article));
    }

    @Override
    public TaggedElsewhere.Slice taggedElsewhere(UUID article, long after, int many) {
        return door.read(db -> TaggedWords.slice(db, article, after, many));
    }

    @Override
    public List<Completion> completions(UUID article) {
        return door.read(db -> Completions.of(db, article));
    }

    @Override
    public List<Verdict> verdicts(UUID article) {
        return door.read(db -> Verdicts.of(db, article));
    }

    @Override
    public @Nullable Article articleWithText(String textSha256) {
        return door.read(db -> db.first("SELECT * FROM article WHERE text_sha256 = ?", Tables::article, textSha256));
    }

    @Override
    public int articleCount() {
        return door.read(db -> (int) db.number("SELECT count(*) FROM article"));
    }

    @Override
    public List<LibraryRow> page(int skipped, int limit) {
        return door.read(db -> LibraryQueries.page(db, skipped, limit));
    }

    @Override
    public List<LibraryRow> rows(List<UUID> ids) {
        return door.read(db -> LibraryQueries.rowsOf(db, ids));
    }

    @Override
    public Slice matching(LibraryFilter filter, long from, int many) {
        return door.read(db -> LibraryQueries.matching(db, filter, from, many));
    }

    @Override
    public Open notDone(long from, int many) {
        return door.read(db -> LibraryQueries.notDone(db, from, many));
    }

    @Override
    public Tally.Slice tallies(long from, int many) {
        return door.read(db -> LibraryQueries.tallies(db, from, many));
    }

    @Override
    public List<Tally> tallies(List<UUID> articles) {
        return door.read(db -> LibraryQueries.tallies(db, articles));
    }

    @Override
    public List<UUID> articles() {
        return door.read(db -> db.list("SELECT id FROM article ORDER BY place", row -> row.id("id")));
    }

    @Override
    public List<UUID> articlesAfter(@Nullable UUID article, int many) {
        return door.read(db -> db.list(
                "SELECT id FROM article WHERE place > coalesce((SELECT place FROM article WHERE id = ?), 0)"
                        + " ORDER BY place LIMIT ?",
                row -> row.id("id"),
                article,
                many));
    }

    @Override
    public List<UUID> articlesBefore(@Nullable UUID article, int many) {
        return door.read(db -> db.list(
                "SELECT id FROM article WHERE place < coalesce((SELECT place FROM article WHERE id = ?), 9e18)"
                        + " ORDER BY place DESC LIMIT ?",
                row -> row.id("id"),
                article,
                many));
    }

    @Override
    public int uses(UUID entry) {
        return door.read(db -> (int) db.number(
                "SELECT count(*) FROM annotation WHERE speaker = ?1 OR addressee = ?1 OR outlet = ?1 OR claim = ?1 OR code = ?1",
                entry));
    }

    @Override
    public Usage usage(UUID entry) {
        return door.read(db -> UseQueries.usage(db, entry));
    }

    @Override
    public Uses uses(UUID entry, Uses.@Nullable Key after, int many) {
        return door.read(db -> UseQueries.slice(db, entry, after == null ? Uses.Key.START : after, many));
    }

    @Override
    public boolean hasWorked(UUID annotator) {
        return door.read(db -> db.number(
                        "SELECT EXISTS (SELECT 1 FROM annotation WHERE annotator = ?1)"
                                + " OR EXISTS (SELECT 1 FROM dismissal WHERE annotator = ?1)"
                                + " OR EXISTS (SELECT 1 FROM completion WHERE annotator = ?1)"
                                + " OR EXISTS (SELECT 1 FROM verdict WHERE reviewer = ?1)"
                                + " OR EXISTS (SELECT 1 FROM verdict WHERE mine_by = ?1)"
                                + " OR EXISTS (SELECT 1 FROM verdict WHERE theirs_by = ?1)",
                        annotator)
                == 1);
    }

    @Override
    public @Nullable Message undoable() {
        return deed(door.read(db -> log.get().undoable()));
    }

    @Override
    public @Nullable Message redoable() {
        return deed(door.read(db -> log.get().redoable()));
    }

    private static @Nullable Message deed(ChangeLog.@Nullable Step step) {
        return step == null ? null : step.deed();
    }

    @Override
    public long latest() {
        return door.read(db -> log.get().latest());
    }

    @Override
    public List<Happening> history(Scope scope, long before, int many) {
        return door.read(db -> new Past(db).page(scope, before, many));
    }

    @Override
    public List<Change> since(Scope scope, long sequence) {
        return door.read(db -> new Past(db).since(scope, sequence));
    }

    @Override
    public List<String> damage() {
        return door.read(Copying::damage);
    }

    @Override
    public @Nullable Long firstBrokenOperation() {
        return door.read(db -> log.get().firstBroken());
    }
}
