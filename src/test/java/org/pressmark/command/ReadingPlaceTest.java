package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Desk;

/// The analyst finds article, caret and chosen tag as they were left.
final class ReadingPlaceTest {
    @TempDir
    Path folder;

    private static Desk reopened(Office office) {
        Desk again = new Desk(office.session, office.door.reading().registers());
        WholeKeymap.on(again, office.shell).place().comeBack(() -> {});
        return again;
    }

    @Test
    void articleCaretAndTagAreFoundAgain() {
        try (Office office = Office.inPlace(folder)) {
            office.desk.select(new org.pressmark.text.Span(40, 40), 40);
            office.desk.choose(office.quote());
            office.commands.place().leave();
            Desk again = reopened(office);
            assertEquals(office.articles.get(1), again.articleProperty().get().id());
            assertEquals(40, again.caret());
            assertEquals(office.quote().id(), again.chosenProperty().get().id());
        }
    }

    @Test
    void whereTheArticleIsGoneTheFirstIsOpened() {
        try (Office office = Office.inPlace(folder)) {
            new ProjectMemory(office.shell, office.desk).keep("place", UUID.randomUUID() + " 4");
            assertNotNull(reopened(office).articleProperty().get());
        }
    }

    @Test
    void whatCannotBeReadIsNoPlace() {
        try (Office office = Office.inPlace(folder)) {
            new ProjectMemory(office.shell, office.desk).keep("place", "here 99999999999 there");
            assertNotNull(reopened(office).articleProperty().get());
        }
    }
}
