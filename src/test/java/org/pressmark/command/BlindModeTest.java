package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.pressmark.desk.Census;
import org.pressmark.desk.Concord;
import org.pressmark.desk.History;
import org.pressmark.desk.Overview;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.UseCounts;
import org.pressmark.desk.UseList;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Quote;
import org.pressmark.model.Reading;
import org.pressmark.model.Use;
import org.pressmark.review.Reach;

/// Blind mode: nothing of the colleague's tags is seen anywhere until one's own article is done.
final class BlindModeTest {
    @TempDir
    Path folder;

    private ReviewRoom room;

    @BeforeEach
    void openBothSetsInOneProject() {
        room = new ReviewRoom(folder);
        room.takeBoris();
        room.run("reviewBlind");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private UUID article() {
        return room.reading().articles().getFirst();
    }

    private List<Annotation> mine(UUID article) {
        return room.reading().annotations(article).stream()
                .filter(tag -> tag.head().annotator().equals(room.me().id()))
                .toList();
    }

    private long mine() {
        return room.reading().articles().stream()
                .mapToLong(id -> mine(id).size())
                .sum();
    }

    /// A speaker whom the colleague uses as well.
    private UUID speaker() {
        for (UUID id : room.reading().articles()) {
            for (Annotation tag : room.reading().annotations(id)) {
                if (!tag.head().annotator().equals(room.me().id())
                        && tag instanceof Quote quote
                        && quote.speaker() != null) {
                    return quote.speaker();
                }
            }
        }
        throw new AssertionError("no speaker");
    }

    private static int sum(LibraryRow row) {
        return row.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    private LibraryRow row() {
        room.desk.library().get(0);
        LibraryRow row = room.desk.library().get(0);
        assertTrue(row != null);
        return row;
    }

    @Test
    void theLibraryCountsOnesOwnTagsAlone() {
        assertEquals(mine(article()).size(), sum(row()));
        room.desk.open(article());
        room.run("markDone");
        assertEquals(room.reading().annotations(article()).size(), sum(row()));
    }

    @Test
    void registersCountAndListOnesOwnUsesAlone() {
        UUID speaker = speaker();
        UseCounts counts = new UseCounts(room.desk, () -> {});
        UseList list = new UseList(room.desk);
        list.of(speaker);
        counts.of(speaker);
        assertTrue(byOthers(list).isEmpty());
        int before = counts.of(speaker).tags();
        room.run("reviewBlind");
        counts.of(speaker);
        assertNotEquals(before, counts.of(speaker).tags());
        assertNotEquals(Set.of(), byOthers(list));
    }

    private Set<UUID> byOthers(UseList list) {
        Set<UUID> by = new HashSet<>();
        for (Use use : list.all()) {
            Annotation tag = use.tag();
            if (tag != null) {
                by.add(tag.head().annotator());
            }
        }
        by.remove(room.me().id());
        return by;
    }

    @Test
    void theOverviewCountsOnesOwnTagsAlone() {
        Overview overview = new Overview(room.desk);
        room.desk.showing().show(Sheet.OVERVIEW);
        assertEquals(mine(), tags(overview.censusProperty().get()));
        room.run("reviewBlind");
        assertTrue(tags(overview.censusProperty().get()) > mine());
    }

    private static long tags(Census census) {
        return census.tags().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void agreementIsToldOfDoneArticlesAlone() {
        Concord concord = new Concord(room.desk);
        concord.reachProperty().set(Reach.ALL);
        room.desk.showing().show(Sheet.AGREEMENT);
        assertTrue(isEmpty(concord));
        room.run("reviewBlind");
        assertFalse(isEmpty(concord));
    }

    private static boolean isEmpty(Concord concord) {
        return concord.toldProperty().get().pairs().stream()
                .allMatch(pair -> pair.confusions().isEmpty());
    }

    @Test
    void theHistoryTellsNothingOfOthersTags() {
        room.desk.open(article());
        room.desk.history().look(History.Of.ARTICLE);
        int blind = changes();
        room.run("reviewBlind");
        room.desk.history().refresh();
        assertTrue(changes() > blind);
    }

    private int changes() {
        return room.desk.history().rows().stream()
                .mapToInt(row -> row.changes())
                .sum();
    }

    @Test
    void theFollowUpFindsNothingInOthersTags() {
        room.desk.followUp().sweep().begin();
        Set<UUID> mine = new HashSet<>();
        room.reading().articles().forEach(id -> mine(id).forEach(tag -> mine.add(tag.id())));
        room.desk
                .followUp()
                .sweep()
                .found()
                .forEach(found -> found.open()
                        .forEach(finding -> assertTrue(finding.tag() == null || mine.contains(finding.tag()))));
    }

    @Test
    void wordsThatOthersTaggedAreNotProposed() {
        Reading blind = room.reading().seenBy(room.me().id());
        Article last =
                room.reading().find(Article.class, room.reading().articles().getLast());
        assertTrue(blind.taggedElsewhere(last.id(), 0, 10_000).found().size()
                < room.reading().taggedElsewhere(last.id(), 0, 10_000).found().size());
    }

    @Test
    void theFileIsAskedAsBeforeAfterwards() {
        int all = room.reading().annotations(article()).size();
        assertEquals(
                mine(article()).size(),
                room.reading().seenBy(room.me().id()).annotations(article()).size());
        assertEquals(all, room.reading().annotations(article()).size());
    }
}
