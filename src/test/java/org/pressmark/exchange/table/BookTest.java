package org.pressmark.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.table.SheetFile.Heading;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;

/// Books of sheets, as we write them and as others do.
final class BookTest {
    private static final List<String> AWKWARD = List.of(
            "_x0041_",
            "a_x000D_b",
            "=1+1",
            "a\u0001b",
            "a\rb\r\nc",
            "\ud83d\udc69\u200d\ud83d\ude80",
            " lead",
            "x\ud83d",
            "<&>\"",
            "tab\there\nline",
            "\ufffe",
            "a\u2028b");

    @TempDir
    Path folder;

    private static byte[] written(List<String> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Book book = new Book(bytes)) {
            TableRows rows = book.begin("One", List.of(Heading.text("head", 10)));
            for (String cell : cells) {
                rows.row(List.of(cell));
            }
            book.sheet("Two", List.of(new Heading("number", 10, Heading.Kind.NUMBER)))
                    .row(List.of("12"));
            book.end();
        }
        return bytes.toByteArray();
    }

    @Test
    void awkwardCellsComeBackAsTheyWere() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), written(AWKWARD));
        List<String> read = new ArrayList<>();
        BookRows.read(file, ArchiveLimits.usual(), row -> read.add(row.cell(0)));
        assertEquals(AWKWARD, read.subList(1, 1 + AWKWARD.size()));
        assertEquals(List.of("number", "12"), read.subList(1 + AWKWARD.size(), read.size()));
    }

    @Test
    void apachePoiReadsTheSameCells() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(written(AWKWARD)))) {
            XSSFSheet sheet = book.getSheet("One");
            for (int at = 0; at < AWKWARD.size(); at++) {
                XSSFRow row = sheet.getRow(at + 1);
                assertEquals(CellType.STRING, row.getCell(0).getCellType());
                assertEquals(AWKWARD.get(at), row.getCell(0).getStringCellValue());
            }
            assertEquals(12.0, book.getSheet("Two").getRow(1).getCell(0).getNumericCellValue());
        }
    }

    @Test
    void apachePoiFindsEveryTagOfAProject() throws IOException {
        try (Trial project = new Trial(folder, "golden")) {
            Golden.in(project);
            Path file = project.export("golden.xlsx", new XlsxFormat(), Portion.ALL);
            Map<String, String> quotes = new HashMap<>();
            for (var article : project.reading().articles()) {
                for (Annotation tag : project.reading().annotations(article)) {
                    var spans = tag.spans().stream()
                            .filter(span -> span.role() == TagRow.mainRole(tag.kind()))
                            .toList();
                    quotes.put(tag.id().toString(), Places.words(spans));
                }
            }
            try (InputStream stream = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(stream)) {
                XSSFSheet tags = book.getSheet("Tags");
                int id = Column.written().indexOf(Column.TAG_ID);
                int quote = Column.written().indexOf(Column.QUOTE);
                for (int at = 1; at <= tags.getLastRowNum(); at++) {
                    XSSFRow row = tags.getRow(at);
                    String said =
                            row.getCell(quote) == null ? "" : row.getCell(quote).getStringCellValue();
                    assertEquals(quotes.remove(row.getCell(id).getStringCellValue()), said);
                }
                assertTrue(quotes.isEmpty(), quotes.toString());
                assertEquals(3, book.getSheet("Articles").getLastRowNum());
            }
        }
    }

    @Test
    void sameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(written(AWKWARD), written(AWKWARD));
    }

    @Test
    void longCellsAreCutAndCounted() {
        Losses losses = new Losses();
        String cut = Cells.cut("x".repeat(40_000), losses);
        assertEquals(Cells.LONGEST, cut.length());
        assertTrue(Cells.isCut(cut));
        assertEquals(List.of(Message.of("exchange.loss.cut", 1)), losses.told());
    }

    @Test
    void articleLongerThanACellComesBackWhole() {
        String text = "\ud83d\ude00 word\n".repeat(9_000);
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            from.addAnna();
            from.article("long.txt", text.getBytes(StandardCharsets.UTF_8));
            to.take(from.export("long.xlsx", new XlsxFormat(), Portion.ALL), new XlsxFormat());
            assertEquals(
                    text,
                    to.reading().content(to.reading().articles().getFirst()).text());
        }
    }

    @Test
    void whatIsNoBookIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "id,document,tag,content\n");
        assertThrows(CannotImport.class, () -> new XlsxFormat().read(text));
        byte[] whole = written(AWKWARD);
        Path cut = Files.write(folder.resolve("b.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThrows(CannotImport.class, () -> new XlsxFormat().read(cut));
    }

    @Test
    void cellsWithoutEndAndFarColumnsTakeNoRoom() throws IOException {
        Path file = folder.resolve("wide.xlsx");
        String cells = "<c r=\"ZZZZZZ1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c>" + "<c/>".repeat(2_000_000);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"r1\" Target=\"s.xml\"/></R>");
            part(zip, "xl/s.xml", "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>");
        }
        List<Row> rows = new ArrayList<>();
        BookRows.read(file, ArchiveLimits.usual(), rows::add);
        assertEquals(List.of(), rows);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /// What other programs wrote: dates as dates, rich text whole, no hints at reading aloud.
    @Test
    void booksOfOthersAreRead() {
        Path samples = Reference.file("formats/csv-xlsx").orElse(null);
        org.junit.jupiter.api.Assumptions.assumeTrue(samples != null, "no reference data");
        assertEquals(List.of("漢字", "漢字withColor"), column(samples.resolve("fastexcel-phonetic_text_CRLF.xlsx"), 0));
        assertEquals(
                List.of("ID", "Date", "name", "valo", "ratio", "success"),
                first(samples.resolve("fastexcel-withStyleCRLF.xlsx")));
        assertTrue(column(samples.resolve("fastexcel-withStyleCRLF.xlsx"), 1)
                .get(1)
                .matches("\\d{4}-\\d\\d-\\d\\d.*"));
        assertEquals(10, column(samples.resolve("fastexcel-simple.xlsx"), 0).size());
    }

    private static List<String> column(Path file, int column) {
        List<String> cells = new ArrayList<>();
        BookRows.read(file, ArchiveLimits.usual(), row -> cells.add(row.cell(column)));
        return cells;
    }

    private static List<String> first(Path file) {
        List<List<String>> rows = new ArrayList<>();
        BookRows.read(file, ArchiveLimits.usual(), row -> rows.add(row.cells()));
        return rows.getFirst();
    }
}
