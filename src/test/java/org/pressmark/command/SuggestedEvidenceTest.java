package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.text.Span;

final class SuggestedEvidenceTest {
    @TempDir
    Path folder;

    @Test
    void whatIsOfferedStandsInTheArticleThatLiesOpen() {
        try (Office office = Office.inPlace(folder)) {
            EvidenceOffers evidence = new Commands(office.desk, office.shell).evidence();
            int found = 0;
            for (UUID article : office.articles) {
                office.desk.open(article);
                String text = office.desk.textProperty().get().text();
                for (EvidenceOffers.Offer offer : evidence.offers()) {
                    Span place = offer.place();
                    assertEquals(offer.words(), place == null ? "" : place.of(text));
                    found++;
                }
            }
            assertFalse(found == 0, "nothing was offered");
        }
    }
}
