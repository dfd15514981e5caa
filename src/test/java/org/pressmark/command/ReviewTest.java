package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.ReviewFilter;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.State;
import org.pressmark.desk.review.Wanted;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.Verdict.Choice;
import org.pressmark.review.Sayings;
import org.pressmark.review.Stated;
import org.pressmark.review.dossier.Point;

/// The two sample sets beside each other, reviewed by key; everything is asked of the file, too.
final class ReviewTest {
    @TempDir
    Path folder;

    private ReviewRoom room;

    @BeforeEach
    void layTheSamplesBesideEachOther() {
        room = new ReviewRoom(folder);
        room.review();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Reviewing review() {
        return room.commands.reviewing();
    }

    private Item go(Category category) {
        return room.go(category);
    }

    private List<Annotation> results(Item item) {
        Verdict verdict = review().verdict(item);
        assertNotNull(verdict);
        return verdict.results().stream()
                .map(id -> room.reading().find(Annotation.class, id))
                .toList();
    }

    @Test
    void everyClassOccursInTheSamples() {
        Set<Category> found = EnumSet.noneOf(Category.class);
        review().listing().everything().forEach(item -> found.add(item.category()));
        found.add(Category.STATED);
        assertEquals(EnumSet.allOf(Category.class), found);
    }

    @Test
    void acceptingTheirsPutsTheirsIntoTheLayerAndLeavesMine() {
        Item item = go(Category.BORDER);
        Annotation mine = item.difference().mine().getFirst();
        Annotation theirs = item.difference().theirs().getFirst();
        room.keys("A");
        Annotation result = results(item).getFirst();
        assertEquals(theirs.spans(), result.spans());
        assertEquals(room.layer(), result.head().annotator());
        assertEquals(mine, room.reading().find(Annotation.class, mine.id()));
        assertNull(room.reading().find(Annotation.class, theirs.id()));
        assertEquals(State.DECIDED, review().state(item));
    }

    @Test
    void theirBorderOnlyKeepsWhatMineSays() {
        Item item = go(Category.BORDER);
        Annotation mine = item.difference().mine().getFirst();
        room.keys("B");
        Annotation result = results(item).getFirst();
        assertEquals(
                item.difference().theirs().getFirst().extent().toList(),
                result.extent().toList());
        assertEquals(mine.kind(), result.kind());
        assertEquals(mine.head().note(), result.head().note());
    }

    @Test
    void oneFieldOfTheirsIsTakenAndNoOther() {
        Item item = room.first(each -> each.category() == Category.FIELDS
                && each.facets().size() > 1
                && each.difference().mine().getFirst() instanceof Quote);
        review().choose(item);
        room.keys("F");
        room.desk.takeOption();
        Verdict verdict = review().verdict(item);
        assertEquals(Choice.TAKE_FIELDS, verdict.choice());
        assertEquals(1, verdict.taken().size());
        assertEquals(1, results(item).size());
    }

    @Test
    void aSplitAcceptedIsAsManyTagsAsTheirs() {
        Item item = go(Category.SPLIT);
        room.keys("A");
        assertEquals(item.difference().theirs().size(), results(item).size());
    }

    @Test
    void aBorderThatIsTheSameCannotBeTaken() {
        Item item = go(Category.FIELDS);
        room.keys("B");
        assertEquals(State.OPEN, review().state(item));
    }

    @Test
    void afterADecisionTheNextOpenOneIsLookedAt() {
        Item item = go(Category.KIND);
        room.keys("K");
        assertFalse(item.equals(review().chosenProperty().get()));
        assertEquals(State.OPEN, review().state(review().chosenProperty().get()));
    }

    @Test
    void undoTakesADecisionAndItsTagsBackAndLooksAtIt() {
        Item item = go(Category.ONLY_THEIRS);
        room.keys("A");
        UUID result = review().verdict(item).results().getFirst();
        room.undo();
        assertEquals(State.OPEN, review().state(item));
        assertNull(room.reading().find(Annotation.class, result));
        assertEquals(item, review().chosenProperty().get());
        room.redo();
        assertEquals(State.DECIDED, review().state(item));
    }

    @Test
    void decidedOnceMoreOnlyTheNewResultIsThere() {
        Item item = go(Category.BORDER);
        room.keys("A");
        UUID before = review().verdict(item).results().getFirst();
        review().choose(item);
        room.keys("D");
        assertNull(room.reading().find(Annotation.class, before));
        assertEquals(List.of(), review().verdict(item).results());
        assertEquals(1, room.verdicts().size());
    }

    @Test
    void aSkippedOneIsListedAsSkipped() {
        Item item = go(Category.KIND);
        room.keys("J");
        assertEquals(State.SKIPPED, review().state(item));
        assertEquals(1, review().listing().talliedProperty().get().skipped());
        review().listing().filter(ReviewFilter.USUAL.in(Wanted.SKIPPED));
        assertEquals(List.of(item), List.copyOf(review().listing().shown()));
    }

    @Test
    void aRemarkDecidesNothing() {
        Item item = go(Category.KIND);
        room.commands.remark("Who speaks here?");
        assertEquals(State.OPEN, review().state(item));
        assertEquals("Who speaks here?", review().remarks(item).getFirst().comment());
        assertEquals(item, review().chosenProperty().get());
    }

    @Test
    void whatWasTypedGoesAlongWithTheDecision() {
        Item item = go(Category.KIND);
        review().composing().typedProperty().set("A term, no quote.");
        room.keys("K");
        assertEquals("A term, no quote.", review().verdict(item).comment());
        assertEquals("", review().composing().typedProperty().get());
    }

    @Test
    void theWholeListIsDecidedInOneStepAfterACount() {
        review().listing().filter(ReviewFilter.USUAL.of(Annotation.Kind.OUTLET));
        int many = review().listing().shown().size();
        room.keys("Shift+K");
        assertTrue(room.option().contains(String.valueOf(many)), room.option());
        room.desk.takeOption();
        assertEquals(many, room.verdicts().size());
        room.undo();
        assertEquals(List.of(), room.verdicts());
    }

    @Test
    void everythingIsDecidedInOneStep() {
        room.keys("Shift+K");
        room.desk.takeOption();
        assertEquals(0, review().listing().talliedProperty().get().open());
        review().listing().filter(ReviewFilter.USUAL);
        room.keys("Shift+A");
        room.desk.takeOption();
        assertEquals(0, review().listing().talliedProperty().get().open());
        assertEquals(
                review().listing().talliedProperty().get().all(),
                room.verdicts().size());
    }

    @Test
    void whatBothAgreeInIsTakenOverByOneCommand() {
        room.run("reviewSame");
        long same = review().listing().everything().stream()
                .filter(item -> item.category() == Category.SAME)
                .count();
        assertEquals(same, room.verdicts().size());
        room.run("reviewSame");
        assertEquals(same, room.verdicts().size());
    }

    @Test
    void aThirdVersionIsStoredAsItWasEdited() {
        Item item = go(Category.FIELDS);
        room.keys("M");
        Annotation draft =
                review().composing().thirdProperty().get().draftProperty().get();
        review().composing().thirdProperty().get().edit(draft.with(draft.head().noted("neither")));
        assertEquals(State.OPEN, review().state(item));
        room.run("reviewStoreThird");
        assertEquals("neither", results(item).getFirst().head().note());
        assertEquals(Choice.THIRD_VERSION, review().verdict(item).choice());
    }

    @Test
    void nestedTagsStandInEachOtherInTheLayerWhicheverIsDecidedFirst() {
        Item child =
                room.first(item -> item.tags().anyMatch(tag -> tag instanceof Quote quote && quote.parent() != null)
                        && item.difference().mine().size() == 1
                        && item.difference().mine().getFirst() instanceof Quote quote
                        && quote.parent() != null);
        UUID parentOfMine = ((Quote) child.difference().mine().getFirst()).parent();
        Item parent = room.first(item -> item.difference() != null
                && item.difference().mine().stream().anyMatch(tag -> tag.id().equals(parentOfMine)));
        review().choose(child);
        room.keys("K");
        assertNull(((Quote) results(child).getFirst()).parent());
        review().choose(parent);
        room.keys("K");
        assertEquals(results(parent).getFirst().id(), ((Quote) results(child).getFirst()).parent());
        review().choose(parent);
        room.keys("D");
        assertNull(((Quote) results(child).getFirst()).parent());
    }

    @Test
    void reopenedItResumesAtTheFirstThatIsOpen() {
        Item first = review().chosenProperty().get();
        room.keys("K");
        Item second = review().chosenProperty().get();
        room.reopen();
        Item now = review().chosenProperty().get();
        assertEquals(second.subject(), now.subject());
        assertEquals(1, review().listing().talliedProperty().get().decided());
        Item again = room.first(item -> item.subject().equals(first.subject()));
        assertEquals(State.DECIDED, review().state(again));
    }

    @Test
    void inBlindModeOnlyArticlesThatAreDoneByMeAreListed() {
        room.run("reviewBlind");
        assertEquals(0, review().listing().shown().size());
        UUID article =
                review().articles().getFirst().compared().mine().article().id();
        room.door.carryOut(
                room.me().id(),
                Message.of("deed.test"),
                new Change.Added(
                        new Completion(UUID.randomUUID(), article, room.me().id(), ReviewRoom.NOW)));
        room.run("reviewAgain");
        Set<UUID> seen = new HashSet<>();
        review().listing().everything().forEach(item -> seen.add(item.article().id()));
        assertEquals(Set.of(article), seen);
    }

    @Test
    void aChangedTagOpensItsDecisionAgain() {
        Item item = go(Category.BORDER);
        room.keys("K");
        Annotation mine = item.difference().mine().getFirst();
        room.desk
                .session()
                .carryOut(
                        Message.of("deed.test"),
                        new Change.Edited(mine, mine.with(mine.head().noted("other"))));
        assertTrue(review().staleProperty().get());
        room.run("reviewAgain");
        Item again = room.first(each -> each.subject().equals(item.subject()));
        assertEquals(State.OPEN, review().state(again));
        assertTrue(review().hasChangedSince(again));
    }

    @Test
    void theColleaguesFileStaysAsItIs() throws IOException {
        Path file = room.colleaguesProject();
        byte[] bytes = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        boolean hadJournal = Files.exists(journal);
        room.shell.colleague = file;
        room.run("reviewFile");
        Item item = go(Category.ONLY_THEIRS);
        room.keys("A");
        assertEquals(State.DECIDED, review().state(item));
        room.close();
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(time, Files.getLastModifiedTime(file));
        assertEquals(hadJournal, Files.exists(journal));
    }

    @Test
    void whatTheColleagueNamesComesAlong() {
        Item item = room.first(each -> each.category() == Category.ONLY_THEIRS
                && each.difference().theirs().getFirst() instanceof Quote quote
                && quote.speaker() != null);
        review().choose(item);
        room.keys("A");
        Quote theirs = (Quote) item.difference().theirs().getFirst();
        Quote result = (Quote) results(item).getFirst();
        assertNotNull(room.reading().find(Speaker.class, result.speaker()));
        assertEquals(Sayings.wordsOf(theirs), Sayings.wordsOf(result));
    }

    /// Mine says where the article comes from otherwise than theirs.
    private Item stated() {
        Article article = room.reading()
                .find(
                        Article.class,
                        review().articles()
                                .getFirst()
                                .compared()
                                .mine()
                                .article()
                                .id());
        Provenance other = article.provenance()
                .publisher(null)
                .originType(Provenance.OriginType.AGGREGATION)
                .evidence(Provenance.OutletEvidence.INFERRED);
        room.desk.session().carryOut(Message.of("deed.test"), new Change.Edited(article, article.from(other)));
        room.run("reviewAgain");
        Item item = room.first(each -> each.stated() != null && each.stated().matter() == Stated.Matter.PUBLISHER);
        review().choose(item);
        return item;
    }

    private Article home(Item item) {
        return room.reading().find(Article.class, item.article().id());
    }

    @Test
    void anAcceptedFactIsTheLayersAndTheArticleStaysAsItWas() {
        Item item = stated();
        room.keys("A");
        assertEquals(item.stated().theirs().words(), review().verdict(item).stated());
        assertNull(home(item).provenance().publisher());
        assertFalse(review().staleProperty().get());
        room.undo();
        assertNull(review().verdict(item));
    }

    @Test
    void decidedFactsAreThereAfterReopening() {
        Item item = stated();
        room.keys("A");
        room.reopen();
        Item again = room.first(each -> each.subject().equals(item.subject()));
        assertEquals(State.DECIDED, review().state(again));
        assertEquals(item.stated().theirs().words(), review().verdict(again).stated());
    }

    @Test
    void decidedFactsArePutIntoTheArticlesInOneStepWhenAskedFor() {
        Item item = stated();
        Article before = home(item);
        review().listing().filter(new ReviewFilter(Set.of(Category.STATED), null, null, null, null, null, ""));
        int many = review().listing().shown().size();
        room.keys("Shift+A");
        room.desk.takeOption();
        assertEquals(before, home(item));
        room.run("reviewFacts");
        assertTrue(room.option().contains(String.valueOf(many)), room.option());
        room.desk.takeOption();
        assertEquals(
                item.stated().theirs().words(),
                room.reading()
                        .find(Outlet.class, home(item).provenance().publisher())
                        .name());
        assertTrue(review().staleProperty().get());
        room.run("reviewAgain");
        assertTrue(review().listing().everything().stream().allMatch(each -> each.stated() == null));
        room.undo();
        assertEquals(before, home(item));
    }

    @Test
    void whyAFactWasDecidedStaysInTheReviewFileWhenTheArticlesSayTheSame() {
        stated();
        review().composing().typedProperty().set("The byline says so.");
        room.keys("A");
        room.run("reviewFacts");
        room.desk.takeOption();
        room.run("reviewAgain");
        room.shell.newReview = folder.resolve("settled.pressmark-review.json");
        room.run("exportReview");
        Point point = ReviewFileReader.read(room.shell.newReview, ReadLimits.usual()).points().stream()
                .filter(each -> "PUBLISHER".equals(each.subject().matter()))
                .findFirst()
                .orElseThrow();
        Verdict decision = point.decision().orElseThrow();
        assertEquals("The byline says so.", decision.comment());
        assertEquals(point.sayings().getFirst().theirs(), decision.stated());
    }

    @Test
    void aReviewOnItsWayIntoAFileIsStoppedAndNothingIsWritten() {
        room.shell.newReview = folder.resolve("stopped.pressmark-review.json");
        Subscription stopping = review().handingOver().progressProperty().subscribe(share -> {
            if (share.doubleValue() > 0) {
                review().handingOver().cancel();
            }
        });
        room.run("exportReview");
        stopping.unsubscribe();
        assertFalse(Files.exists(room.shell.newReview));
        assertFalse(review().handingOver().isUnderway());
        room.run("exportReview");
        assertTrue(Files.exists(room.shell.newReview));
    }

    @Test
    void whatIsTypedStaysWithTheDifferenceItIsAbout() {
        Item item = go(Category.KIND);
        review().composing().typedProperty().set("A term, no");
        room.keys("Down");
        assertEquals("", review().composing().typedProperty().get());
        review().composing().typedProperty().set("Another thought");
        room.keys("Up");
        assertEquals(item, review().chosenProperty().get());
        assertEquals("A term, no", review().composing().typedProperty().get());
        room.run("reviewAgain");
        assertEquals("A term, no", review().composing().typedProperty().get());
        room.keys("K");
        Item again = review().in(item.article().id()).stream()
                .filter(each -> each.subject().equals(item.subject()))
                .findFirst()
                .orElseThrow();
        assertEquals("A term, no", review().verdict(again).comment());
        assertEquals(
                Set.of("Another thought"),
                Set.copyOf(review().composing().drafts().values()));
    }

    @Test
    void aKeyBeforeTheDecisionIsOnDiskMeansTheNextDifference() {
        Item first = go(Category.BORDER);
        room.keysBeforeTheDisk("A K J");
        assertEquals(Choice.ACCEPT_THEIRS, review().verdict(first).choice());
        assertEquals(2, review().listing().talliedProperty().get().decided());
        assertEquals(1, review().listing().talliedProperty().get().skipped());
    }
}
