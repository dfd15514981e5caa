package org.pressmark.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Layout;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;

/// Books as people make them in a spreadsheet: titles above the table, formulas, dates, other sheets around.
final class OfficeBooksTest {
    private static final XlsxFormat XLSX = new XlsxFormat();

    @TempDir
    Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private Trial project;
    private Article article;

    @BeforeEach
    void makeAProject() {
        project = new Trial(folder, "project");
        project.addAnna();
        article = project.article("story.txt", "The mayor spoke. He said no.\n".getBytes(StandardCharsets.UTF_8));
        book.createSheet("About").createRow(0).createCell(0).setCellValue("Report of three coders");
    }

    @AfterEach
    void close() throws IOException {
        book.close();
        project.close();
    }

    private Path saved() throws IOException {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = folder.resolve("report.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int at = 0; at < cells.length; at++) {
            row.createCell(at).setCellValue(cells[at]);
        }
    }

    private static void title(XSSFSheet sheet, int number, String words, int columns) {
        row(sheet, number, words);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
    }

    private XSSFRichTextString inRuns(String plain, String bold) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        XSSFRichTextString words = new XSSFRichTextString(plain);
        words.append(bold, font);
        return words;
    }

    /// A report of segments: a title, a heading over two columns, the header, a row with all that spreadsheets
    /// have.
    private XSSFSheet report(String... header) {
        XSSFSheet sheet = book.createSheet("Segments");
        title(sheet, 3, "Coded segments", 6);
        row(sheet, 4, "Where", "", "What");
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 1));
        row(sheet, 5, header);
        XSSFRow row = sheet.createRow(6);
        row.createCell(0).setCellValue("story");
        row.createCell(1).setCellValue(100);
        row.createCell(2).setCellFormula("\"The \"&\"mayor\"");
        row.createCell(3).setCellValue(inRuns("Power", " of office"));
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("_-dd.mm.yyyy hh:mm"));
        row.createCell(4).setCellValue(LocalDateTime.parse("2022-03-11T09:15:00"));
        row.getCell(4).setCellStyle(date);
        row.createCell(5).setCellValue("Kim");
        row.createCell(9).setCellValue("a remark beside the table");
        book.createSheet("Statistics").createRow(0).createCell(0).setCellValue(12);
        return sheet;
    }

    @Test
    void cellsMergedDownAColumnAreMeantForEveryRow() throws IOException {
        XSSFSheet sheet = book.createSheet("Merged");
        row(sheet, 0, "Document", "Quote", "Code");
        row(sheet, 1, "story", "The mayor", "Power");
        row(sheet, 2, "", "", "Office");
        row(sheet, 3, "", "He said no", "Talk");
        row(sheet, 4, "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        take(XLSX.read(saved(), Map.of("article", "Document", "quote", "Quote", "code", "Code")));
        assertEquals(List.of("Office", "Power", "Talk"), codes());
    }

    private Coding onlyTag() {
        return (Coding) project.reading().annotations(article.id()).getFirst();
    }

    private String code(Coding coding) {
        Code code = project.reading().find(Code.class, coding.code());
        return code == null ? "" : code.name();
    }

    private List<String> codes() {
        return project.reading().annotations(article.id()).stream()
                .map(tag -> code((Coding) tag))
                .sorted()
                .toList();
    }

    @Test
    void tableIsFoundBelowTitlesAmongSheets() throws IOException {
        report("Document name", "Weight score", "Segment", "Code", "Created on", "Modified by");
        ImportReport report = project.take(saved(), XLSX);
        Coding coding = onlyTag();
        assertEquals("The mayor", coding.spans().getFirst().anchor().exact());
        assertEquals("Power of office", code(coding));
        assertTrue(
                report.notes().stream().map(Message::key).toList().contains("exchange.note.table.beside"),
                () -> report.notes().toString());
    }

    @Test
    void datesAreReadFromTheirNumbers() throws IOException {
        report("Dokument", "Gewicht", "Textstelle", "Kategorie", "Erstellt", "Bearbeiter");
        Path file = saved();
        Layout layout = XLSX.layout(file);
        assertEquals(
                List.of("Dokument", "Gewicht", "Textstelle", "Kategorie", "Erstellt", "Bearbeiter"), layout.header());
        take(XLSX.read(file, layout.columns()));
        assertEquals("2022-03-11T09:15:00Z", onlyTag().head().createdAt().toString());
        assertEquals("Power of office", code(onlyTag()));
    }

    private void take(Arrival arrival) {
        project.takeIn(arrival.into(project.reading(), new Arrival.Terms(null, List.of(), Trial.NOW)));
    }

    @Test
    void eachCodeOfACellIsACoding() throws IOException {
        XSSFSheet sheet = book.createSheet("Quotations");
        row(sheet, 0, "ID", "Document", "Quotation Name", "Quotation Content", "Codes", "Reference");
        row(sheet, 1, "1:1", "story", "The mayor", "The mayor", "Power\nOffice: city", "1");
        row(sheet, 2, "1:2", "story", "He said no", "He said no", "Denial, Name_Calling,Labeling", "1");
        Path file = saved();
        project.take(file, XLSX);
        assertEquals(List.of("Denial", "Name_Calling,Labeling", "Office: city", "Power"), codes());
        assertEquals(0, project.take(file, XLSX).added());
    }

    @Test
    void sheetsOfOneHeaderAreOneTable() throws IOException {
        for (String each : Stream.of("one", "two").toList()) {
            XSSFSheet sheet = book.createSheet(each);
            row(sheet, 0, "Document", "Text", "Label");
            row(sheet, 1, "story", each.equals("one") ? "The mayor" : "He said no", each);
        }
        Map<String, String> columns = Map.of("article", "Document", "quote", "Text", "code", "Label");
        Path file = saved();
        take(XLSX.read(file, columns));
        assertEquals(List.of("one", "two"), codes());
    }
}
