package org.pressmark.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.NeedsColumns;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextFile;

final class TableFileTest {
    private static final TableFile GUESSING = with(Columns.GUESSED);

    private static TableFile with(Columns columns) {
        return new TableFile(columns, (source, limits) -> new TextFile().read(source, limits));
    }

    private static Source csv(String table) {
        return Source.of("a.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Draft> drafts(TableFile tables, Source source) {
        return tables.offers(source, Limits.USUAL).stream()
                .map(offer -> tables.read(source, offer, Limits.USUAL))
                .toList();
    }

    private static List<String> texts(String table) {
        return drafts(GUESSING, csv(table)).stream().map(Draft::text).toList();
    }

    private static String refusal(Source source) {
        return assertThrows(CannotRead.class, () -> drafts(GUESSING, source))
                .told()
                .key();
    }

    @Test
    void aRowIsAnArticleWithWhatItsCellsSay() {
        Draft draft = drafts(GUESSING, csv("""
                Headline,Article Text,URL,Outlet,Date,Author
                "A title, with a comma","One “quote”.

                Two.",https://example.org/1,Press TV,2022-03-11,Ann
                """)).getFirst();
        assertEquals("One “quote”.\n\nTwo.", draft.text());
        assertEquals("A title, with a comma", draft.about().title());
        assertEquals("https://example.org/1", draft.about().url());
        assertEquals("Press TV", draft.about().outlet());
        assertEquals("Ann", draft.about().byline());
        assertEquals("2022-03-11", draft.about().published().value());
    }

    @Test
    void theBytesKeptAreTheRow() {
        Draft draft = drafts(GUESSING, csv("text,title\n\"a\nb\",T\nc,U\n")).getFirst();
        assertEquals(
                "\"a\nb\",T\n",
                StandardCharsets.UTF_8.decode(draft.content().original()).toString());
        assertEquals("from: a.csv, row 2", draft.content().note());
    }

    @Test
    void dividersAreSeen() {
        assertEquals(List.of("a, b"), texts("title;text\nT;a, b\n"));
        assertEquals(List.of("a, b; c"), texts("title\ttext\nT\ta, b; c\n"));
        assertEquals(List.of("a, b"), texts("sep=;\ntitle;text\nT;a, b\n"));
        assertEquals(List.of("one", "two"), texts("text\none\ntwo\n"));
    }

    @Test
    void wideAndOldCharacterSetsAreRead() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("UTF-16LE"))) {
            Source source = Source.of("a.csv", "text,title\r\nМосква,T\r\n".getBytes(charset));
            assertEquals("Москва", drafts(GUESSING, source).getFirst().text());
        }
    }

    @Test
    void columnsAreSaidByHand() {
        TableFile tables = with(Columns.of("text=Inhalt,title=Kopf"));
        Draft draft = drafts(tables, csv("Kopf,Inhalt,text\nT,right,wrong\n")).getFirst();
        assertEquals("right", draft.text());
        assertEquals("T", draft.about().title());
    }

    @Test
    void wrongWordsForColumnsAreNone() {
        assertNull(Columns.of("text"));
        assertNull(Columns.of("words=Body"));
        assertNull(Columns.of("text=A,text=B"));
        assertEquals("A, b", Columns.of("text=A, b,title=C").headers().get(TableField.TEXT));
    }

    @Test
    void aTableOfWhichNothingIsToldAsks() {
        assertThrows(NeedsColumns.class, () -> GUESSING.offers(csv("x,y\n1,2\n"), Limits.USUAL));
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        TableFile tables = with(Columns.of("text=Nowhere"));
        CannotRead refusal = assertThrows(CannotRead.class, () -> tables.offers(csv("a\n1\n"), Limits.USUAL));
        assertEquals("intake.table.column", refusal.told().key());
    }

    @Test
    void aLongRowIsRefusedByItsLine() {
        Source source = csv("text,title\n\"a\nb\",T\nc,U,more\n");
        List<Offer> offers = GUESSING.offers(source, Limits.USUAL);
        assertEquals(
                "a\nb", GUESSING.read(source, offers.getFirst(), Limits.USUAL).text());
        CannotRead refusal =
                assertThrows(CannotRead.class, () -> GUESSING.read(source, offers.getLast(), Limits.USUAL));
        assertEquals(List.of("a.csv", "4", "3", "2"), refusal.told().arguments());
    }

    @Test
    void aTableOfThousandsOfColumnsIsRefused() {
        assertEquals("intake.table.wide", refusal(csv("text" + ",a".repeat(3_000) + "\nx\n")));
    }

    @Test
    void anOpenQuotationIsRefused() {
        assertEquals("intake.table.syntax", refusal(csv("text,title\na,b\n\"unclosed,c\n")));
    }

    @Test
    void aDayThatCanBeTwoIsLeftOpen() {
        Draft draft = drafts(GUESSING, csv("text,date\na,3/4/2022\n")).getFirst();
        assertNull(draft.about().published());
        assertEquals("intake.note.date", draft.about().notes().getFirst().key());
    }

    @Test
    void theColumnTellsHowDaysAreWritten() {
        List<Draft> drafts =
                drafts(GUESSING, csv("text,date\na,3/4/2022\nb,3/31/2022\nc,11.03.2022\nd,\"March 5, 2022\"\n"));
        assertEquals(
                List.of("2022-03-04", "2022-03-31", "2022-03-11", "2022-03-05"),
                drafts.stream().map(draft -> draft.about().published().value()).toList());
    }

    @Test
    void aFileBesideTheTableIsRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/one.txt"), "Of the file.");
        Files.writeString(folder.resolve("a.csv"), "file,title\ntexts/one.txt,T\n");
        Draft draft = drafts(GUESSING, Source.of(folder.resolve("a.csv"))).getFirst();
        assertEquals("Of the file.", draft.text());
        assertEquals("T", draft.about().title());
    }

    @Test
    void aFileElsewhereIsNotRead(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(inner.resolve("link.txt"), folder.resolve("secret.txt"));
        for (String name :
                List.of("../secret.txt", folder.resolve("secret.txt").toString(), "link.txt", "a/../../secret.txt")) {
            Files.writeString(inner.resolve("a.csv"), "file\n" + name + "\n");
            assertEquals("intake.table.file", refusal(Source.of(inner.resolve("a.csv"))));
        }
    }

    @Test
    void aWorkbookIsRead() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("empty");
            var sheet = book.createSheet("articles");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Title");
            header.createCell(1).setCellValue("Text");
            header.createCell(2).setCellValue("Date");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(2022);
            row.createCell(1).setCellValue("Line one\nline two 🙂");
            row.createCell(2).setCellValue(LocalDate.of(2022, 3, 11));
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            row.getCell(2).setCellStyle(style);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Draft draft =
                    drafts(GUESSING, Source.of("a.xlsx", out.toByteArray())).getFirst();
            assertEquals("Line one\nline two 🙂", draft.text());
            assertEquals("2022", draft.about().title());
            assertEquals("2022-03-11", draft.about().published().value());
            assertEquals("from: a.xlsx, row 3", draft.content().note());
        }
    }

    private static Path reference(String name) {
        Optional<Path> folder = Reference.file(name);
        assumeTrue(folder.isPresent(), "the reference data are not here");
        return folder.get();
    }

    @Test
    void filesOfOthersAreRead() {
        Path folder = reference("formats/csv-xlsx");
        Draft draft = drafts(GUESSING, Source.of(folder.resolve("import-example.utf16.csv")))
                .getFirst();
        assertEquals("AAA", draft.text());
        for (String name : List.of("simple", "text_and_numbers", "withStyleCRLF", "phonetic_text_CRLF")) {
            Source source = Source.of(folder.resolve("fastexcel-" + name + ".xlsx"));
            assertTrue(GUESSING.head(source, Limits.USUAL).rows() > 0, name);
        }
    }

    @Test
    void hostileTablesAreRefused() {
        Path folder = reference("hostile/csv");
        assertEquals("intake.table.syntax", refusal(Source.of(folder.resolve("ragged.csv"))));
        assertEquals("intake.binary", refusal(Source.of(folder.resolve("nul-and-bom.csv"))));
    }
}
