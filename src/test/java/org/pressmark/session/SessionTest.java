package org.pressmark.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Article;
import org.pressmark.model.Reading;

/// What is asked of a project around its end.
final class SessionTest {
    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();

    @Test
    void whatIsAskedAfterTheEndIsPassedOver() {
        try (Office office = Office.inPlace(folder)) {
            office.session.ask(
                    reading -> {
                        // As when an article is still being opened while the analyst opens another project.
                        office.session.close(() -> heard.add("closed"));
                        office.session.ask(
                                later -> later.find(Article.class, office.articles.getFirst()),
                                article -> heard.add("an article"));
                        return "";
                    },
                    answer -> heard.add("the first answer"));
            assertEquals(List.of("the first answer", "closed"), heard);
        }
    }

    @Test
    void workInSlicesEndsWithTheProject() {
        try (Office office = Office.inPlace(folder)) {
            office.session.inSlices(new Session.Slices() {
                @Override
                public boolean slice(Reading reading) {
                    heard.add(String.valueOf(reading.find(Article.class, office.articles.getFirst()) == null));
                    office.session.close(() -> heard.add("closed"));
                    return true;
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void ended() {
                    heard.add("ended");
                }
            });
            assertEquals(List.of("false", "closed"), heard);
        }
    }
}
