package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.model.Annotation;
import org.pressmark.model.Zone;
import org.pressmark.suggest.proposal.Proposal;

/// What a file sets apart from its text is offered as furniture when the article comes in.
final class ApartTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void add() throws IOException {
        office = Office.inPlace(folder);
        Path file = folder.resolve("two pages.pdf");
        try (Sheets sheets = new Sheets()) {
            for (int page = 1; page <= 3; page++) {
                sheets.line(72, 40, 9, "Quayside Courier tomorrow")
                        .column(
                                72,
                                100,
                                "The mayor spoke for an hour about the har-",
                                "bour, and the council listened to her and",
                                "said nothing at all on day " + page + ".")
                        .line(290, 810, 9, "- " + page + " -");
                if (page < 3) {
                    sheets.page();
                }
            }
            Files.write(file, sheets.bytes());
        }
        office.commands.arrivals().add(List.of(file));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> offered() {
        return office.commands.proposing().furniture().offeredProperty().get().stream()
                .filter(one -> one.why() == Proposal.Reason.SET_APART)
                .map(one -> one.extent().getFirst().of(text()))
                .toList();
    }

    private String text() {
        return office.desk.textProperty().get().text();
    }

    @Test
    void anArticleWithARecordAloneIsNotHeldUp() {
        assertTrue(text().contains("about the harbour, and"));
    }

    @Test
    void runningHeadsAndPageNumbersAreOffered() {
        assertEquals(
                List.of(
                        "Quayside Courier tomorrow",
                        "- 1 -",
                        "Quayside Courier tomorrow",
                        "- 2 -",
                        "Quayside Courier tomorrow",
                        "- 3 -"),
                offered());
    }

    @Test
    void theTitleIsNoRunningHead() {
        assertFalse(office.desk.articleProperty().get().title().contains("Courier"));
    }

    @Test
    void takenTheyAreZonesAndLookedAtAgainTheyAreOfferedNoMore() {
        office.commands.keymap().named("takeFurniture").run();
        List<Annotation> zones = office.desk.tags().all();
        assertEquals(6, zones.stream().filter(Zone.class::isInstance).count());
        assertEquals(List.of(), offered());
    }

    @Test
    void theyAreOfferedAgainWhenTheArticleIsOpenedAnew() {
        var article = office.desk.articleProperty().get().id();
        office.desk.open(office.articles.getFirst());
        assertEquals(List.of(), offered());
        office.desk.open(article);
        assertEquals(6, offered().size());
    }
}
