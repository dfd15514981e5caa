package org.pressmark.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.NeedsPassword;
import org.pressmark.intake.Source;

/// Files made by PDFBox.
final class PdfTest {
    private static final String[] LEFT = {
        "The negotiators met again on Friday, the",
        "fourth day of talks, and the minister said",
        "that the sides had moved closer to an agree-",
        "ment on most of the points. He did not say",
        "which ones remained open."
    };

    private static final String[] RIGHT = {
        "A spokesman for the other side called the",
        "report well-founded and premature. The",
        "talks will be resumed on Monday in the same",
        "place, he added, if nothing comes in bet-",
        "ween."
    };

    private static Draft read(byte[] file) {
        return new Pdf().read(Source.of("a.pdf", file), Limits.USUAL);
    }

    private static String text(Sheets sheets) {
        try (sheets) {
            return read(sheets.bytes()).text();
        }
    }

    @Test
    void linesOfAParagraphAreOneAndHyphensGo() {
        assertEquals(
                "The negotiators met again on Friday, the fourth day of talks, and the minister said that the sides had"
                        + " moved closer to an agreement on most of the points. He did not say which ones remained open.",
                text(new Sheets().column(60, 100, LEFT)));
    }

    @Test
    void hyphensThatWentAreOnRecord() {
        try (Sheets sheets = new Sheets().column(60, 100, LEFT)) {
            Draft draft = read(sheets.bytes());
            int place = draft.text().indexOf("agreement") + "agree".length();
            assertEquals("hyphens joined: 1 at " + place, draft.content().note());
            assertEquals("intake.note.hyphens", draft.about().notes().getFirst().key());
        }
    }

    @Test
    void aHyphenOfTheWordStays() {
        assertEquals(
                "A well-known man is a well-known man, and the Anglo-Saxon is not.",
                text(new Sheets()
                        .column(60, 100, "A well-known man is a well-", "known man, and the Anglo-", "Saxon is not.")));
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        String text = text(new Sheets()
                .line(60, 80, 20, "A Headline Across Both Columns")
                .column(60, 120, LEFT)
                .column(310, 120, RIGHT));
        assertTrue(text.startsWith("A Headline Across Both Columns\n\nThe negotiators"), text);
        assertTrue(text.contains("remained open.\n\nA spokesman"), text);
        assertTrue(text.endsWith("if nothing comes in between."), text);
    }

    @Test
    void columnsDrawnRowByRowAreReadOneAfterTheOther() {
        Sheets sheets = new Sheets();
        for (int row = 0; row < LEFT.length; row++) {
            sheets.line(60, 120 + 12 * row, 10, LEFT[row]).line(310, 120 + 12 * row, 10, RIGHT[row]);
        }
        String text = text(sheets);
        assertTrue(text.contains("remained open.\n\nA spokesman"), text);
    }

    @Test
    void columnsThatDoNotStandLevelAreReadOneAfterTheOther() {
        String text = text(new Sheets().column(60, 120, LEFT).column(310, 116, RIGHT));
        assertTrue(text.startsWith("The negotiators") && text.contains("remained open.\n\nA spokesman"), text);
    }

    @Test
    void aSentenceGoesOnInTheNextColumn() {
        String text = text(new Sheets()
                .column(
                        60,
                        120,
                        "He said at the end of a long day of talks",
                        "that nobody had expected it to be over so",
                        "soon and that the")
                .column(
                        310,
                        120,
                        "people of the town would be told about the",
                        "agreement at once and not in the morning,",
                        "as had been planned."));
        assertTrue(text.contains("soon and that the people of the town"), text);
    }

    @Test
    void aTableIsReadAcross() {
        String text = text(new Sheets()
                .column(60, 100, "Kyiv", "Lviv", "Odesa", "Kharkiv")
                .column(200, 100, "12", "3", "4", "40")
                .column(300, 100, "34", "5", "6", "1"));
        assertTrue(text.contains("Kyiv\t12\t34"), text);
    }

    @Test
    void setInLinesBeginParagraphs() {
        assertEquals(
                "First paragraph of the text that goes on here.\n\nSecond paragraph of the text that goes on.",
                text(new Sheets()
                        .line(60, 100, 10, "First paragraph of the text")
                        .line(60, 112, 10, "that goes on here.")
                        .line(75, 124, 10, "Second paragraph of the")
                        .line(60, 136, 10, "text that goes on.")));
    }

    @Test
    void runningHeadsAreZonesBetweenParagraphs() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 3; page++) {
            sheets.line(60, 40, 8, "The Daily Example").line(520, 40, 8, "Page " + page);
            sheets.column(
                    60,
                    130,
                    "Page " + page + " of the text is set in one column and",
                    "goes on to the next page without a stop, as it");
            if (page < 3) {
                sheets.page();
            }
        }
        sheets.line(60, 154, 10, "ends here.");
        try (sheets) {
            Draft draft = read(sheets.bytes());
            assertEquals(3, draft.about().zones().size());
            List<String> zones = draft.about().zones().stream()
                    .map(zone -> zone.span().of(draft.text()))
                    .toList();
            assertEquals("The Daily Example\tPage 1", zones.getFirst());
            assertTrue(draft.text().startsWith("The Daily Example\tPage 1\n\nPage 1 of the text"), draft.text());
        }
    }

    @Test
    void ligaturesBecomeLetters() {
        assertEquals("The office of five", text(new Sheets().column(60, 100, "The of\ufb01ce of \ufb01ve")));
    }

    @Test
    void boldByDrawingTwiceIsReadOnce() {
        assertEquals("Twice", text(new Sheets().line(60, 100, 10, "Twice").line(60.3f, 100, 10, "Twice")));
    }

    @Test
    void linesThatOverlapKeepTheirLetters() {
        assertEquals(
                "“First line of a quote\n\nsecond line”",
                text(new Sheets().line(60, 100, 10, "“First line of a quote").line(70, 105, 10, "second line”")));
    }

    @Test
    void titleAuthorAndDateAreTheFiles() {
        try (Sheets sheets = new Sheets().column(60, 100, "Text").said("The Title", "Ann Author")) {
            Draft draft = read(sheets.bytes());
            assertEquals("The Title", draft.about().title());
            assertEquals("Ann Author", draft.about().byline());
            assertEquals("2022-03-11T12:00:00Z", draft.about().published().value());
        }
    }

    @Test
    void aTitleThatIsAFilesNameIsNone() {
        try (Sheets sheets = new Sheets().column(60, 100, "Text").said("Microsoft Word - x.doc", "")) {
            assertNull(read(sheets.bytes()).about().title());
        }
    }

    @Test
    void aScanIsRefusedAsSuch() {
        try (Sheets sheets = new Sheets()) {
            byte[] file = sheets.bytes();
            assertEquals(
                    "intake.pdf.scan",
                    assertThrows(CannotRead.class, () -> read(file)).told().key());
        }
    }

    @Test
    void aLockedFileOpensWithItsPassword() {
        try (Sheets sheets = new Sheets().column(60, 100, "Secret").locked("пароль")) {
            Source source = Source.of("a.pdf", sheets.bytes());
            assertEquals(
                    "intake.locked",
                    assertThrows(NeedsPassword.class, () -> new Pdf().read(source, Limits.USUAL))
                            .told()
                            .key());
            assertEquals(
                    "intake.password",
                    assertThrows(NeedsPassword.class, () -> new Pdf().read(source.unlocked("no"), Limits.USUAL))
                            .told()
                            .key());
            assertEquals(
                    "Secret",
                    new Pdf().read(source.unlocked("пароль"), Limits.USUAL).text());
        }
    }

    @Test
    void rightToLeftIsReadInItsOrder() {
        assertEquals("שלום (abc) עולם", Direction.logical("םלוע (abc) םולש"));
    }

    @Test
    void aBlankUnderALetterIsNoBlank() {
        String text = text(new Sheets().overBlank(60, 100, "The nego", "tiators met again on Friday."));
        assertEquals("The negotiators met again on Friday.", text);
    }

    @Test
    void aDashBetweenBlanksKeepsThemAtTheEndOfALine() {
        assertEquals(
                "“We are ready for talks”, — said the minister at the meeting.",
                text(new Sheets().column(60, 100, "“We are ready for talks”, —", "said the minister at the meeting.")));
        assertEquals(
                "The minister—who had not been asked—said nothing at all to them.",
                text(new Sheets()
                        .column(60, 100, "The minister—who had not been asked—", "said nothing at all to them.")));
    }

    @Test
    void formsThatJoinTwoArabicLettersAreReadInTheirOrder() {
        assertEquals("\u0644\u0627", Direction.logical(new Letters().of("\ufefb")));
    }

    @Test
    void lettersDrawnOverAndOverAreRefused() {
        try (Sheets sheets = new Sheets()) {
            for (int time = 0; time < 1_600; time++) {
                sheets.line(60, 100, 10, "the same letters once more ".repeat(4));
            }
            byte[] file = sheets.bytes();
            assertEquals(
                    "intake.pdf.steps",
                    assertThrows(CannotRead.class, () -> read(file)).told().key());
        }
    }

    @Test
    void aBrokenFileIsRefused() {
        byte[] file = "%PDF-1.7\n1 0 obj\n<<\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "intake.pdf.damaged",
                assertThrows(CannotRead.class, () -> read(file)).told().key());
    }

    @Test
    void aFileThatBreaksOffIsRefusedAsSuchAndIsNoScan() {
        try (Sheets sheets = new Sheets().column(60, 100, "Text of the first page")) {
            byte[] file = sheets.bytes();
            for (int length : List.of(file.length / 4, file.length / 2, file.length - 200)) {
                byte[] part = Arrays.copyOf(file, length);
                assertEquals(
                        "intake.truncated",
                        assertThrows(CannotRead.class, () -> read(part)).told().key());
            }
        }
    }

    private static int heads(int y, int gap, int pages) {
        try (Sheets sheets = new Sheets()) {
            for (int page = 0; page < 4; page++) {
                String other = "The boat has left without "
                        + List.of("him", "her", "me", "you").get(page);
                sheets.line(60, y, 10, page < pages ? "Sing on, the river is wide." : other);
                for (int line = 0; line < 8; line++) {
                    String words =
                            "Verse %s of the song, on sheet %s".formatted("abcdefgh".charAt(line), "klmn".charAt(page));
                    sheets.line(60, y + gap + 12 * line, 10, words);
                }
                if (page < 3) {
                    sheets.page();
                }
            }
            return read(sheets.bytes()).about().zones().size();
        }
    }

    @Test
    void aLineThatComesBackAtTheHeadOfTheTextIsText() {
        assertEquals(0, heads(76, 12, 4));
    }

    @Test
    void aHeadThatStandsApartFromTheTextIsAHead() {
        assertEquals(4, heads(70, 30, 4));
        assertEquals(3, heads(40, 12, 3));
    }
}
