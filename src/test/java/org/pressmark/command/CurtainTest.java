package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;

/// What is kept from the page: the adjudicated layer, and in blind mode what others made.
final class CurtainTest {
    @TempDir
    Path folder;

    private ReviewRoom room;

    @BeforeEach
    void openBothSetsInOneProject() {
        room = new ReviewRoom(folder);
        room.takeBoris();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private UUID article() {
        return room.reading().articles().getFirst();
    }

    private Set<UUID> shown() {
        Set<UUID> by = new HashSet<>();
        room.desk.tags().all().forEach(tag -> by.add(tag.head().annotator()));
        return by;
    }

    private LibraryRow row() {
        return room.reading().rows(List.of(article())).getFirst();
    }

    @Test
    void othersAreShownUnlessBlind() {
        room.desk.open(article());
        assertEquals(2, shown().size());
        room.run("reviewBlind");
        assertEquals(Set.of(room.me().id()), shown());
        room.run("reviewBlind");
        assertEquals(2, shown().size());
    }

    @Test
    void blindModeEndsWithOnesOwnWorkOnTheArticle() {
        room.run("reviewBlind");
        room.desk.open(article());
        assertEquals(Set.of(room.me().id()), shown());
        room.run("markDone");
        assertEquals(2, shown().size());
        room.undo();
        assertEquals(Set.of(room.me().id()), shown());
    }

    @Test
    void theLayerIsOnThePageOnlyIfAskedFor() {
        Item item = decideOne();
        room.desk.open(item.article().id());
        int before = room.desk.tags().all().size();
        assertFalse(shown().contains(room.layer()));
        room.run("reviewLayer");
        assertEquals(before + 1, room.desk.tags().all().size());
        assertTrue(shown().contains(room.layer()));
    }

    @Test
    void aDecisionOnTheOpenArticleDoesNotComeOntoThePage() {
        room.desk.open(article());
        int before = room.desk.tags().all().size();
        decideOne();
        assertEquals(before, room.desk.tags().all().size());
        room.undo();
        assertEquals(before, room.desk.tags().all().size());
        room.redo();
        assertEquals(before, room.desk.tags().all().size());
    }

    @Test
    void aDecisionNeitherCountsAsWorkNorChangesTheStatus() {
        Article.Status before = row().article().status();
        int tags = row().counts().values().stream().mapToInt(Integer::intValue).sum();
        decideOne();
        assertEquals(before, row().article().status());
        assertEquals(
                tags,
                row().counts().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void twoAnnotatorsOfOneProjectAreReviewedInIt() {
        List<Annotation> before = room.reading().annotations(article());
        Item item = decideOne();
        assertTrue(room.reading().annotations(item.article().id()).containsAll(before));
        assertEquals(1, room.verdicts().size());
    }

    private Item decideOne() {
        room.run("reviewAnnotators");
        room.desk.takeOption();
        Item item = room.first(each ->
                each.category() == Category.BORDER && each.article().id().equals(article()));
        room.commands.reviewing().choose(item);
        room.keys("A");
        return item;
    }
}
