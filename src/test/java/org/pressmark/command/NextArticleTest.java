package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.LibraryRow;

final class NextArticleTest {
    @TempDir
    Path folder;

    private static UUID open(Office office) {
        return office.desk.articleProperty().get().id();
    }

    private static List<UUID> inOrder(Office office) {
        return office.door.reading().page(0, 100).stream()
                .map(LibraryRow::article)
                .map(article -> article.id())
                .toList();
    }

    @Test
    void theNextArticleComesThoughNobodyLooksAtTheLibrary() {
        try (Office office = Office.inPlace(folder)) {
            List<UUID> order = inOrder(office);
            office.desk.open(order.getFirst());
            office.commands.keymap().named("nextArticle").run();
            assertEquals(order.get(1), open(office));
            office.commands.keymap().named("previousArticle").run();
            assertEquals(order.getFirst(), open(office));
        }
    }

    @Test
    void pastTheEndsItStays() {
        try (Office office = Office.inPlace(folder)) {
            List<UUID> order = inOrder(office);
            office.desk.open(order.getLast());
            office.commands.keymap().named("nextArticle").run();
            assertEquals(order.getLast(), open(office));
            assertEquals(
                    "tell.noMoreArticles",
                    office.desk.saidProperty().get().message().key());
        }
    }
}
