package org.pressmark.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Zips;

/// Documents made by Apache POI, and pieces of Word's XML that POI cannot make.
final class DocxTest {
    private static Draft read(byte[] file) {
        return new Docx().read(Source.of("a.docx", file), Limits.USUAL);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static String body(String xml) {
        byte[] file = Zips.empty().with("word/document.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                         xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""".formatted(xml)).bytes();
        return read(file).text();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void paragraphsStandApartAndRunsTogether() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("“We are rea");
            first.createRun().setText("dy,” she said.");
            document.createParagraph().createRun().setText("Привет 🙂");
            assertEquals(
                    "“We are ready,” she said.\n\nПривет 🙂",
                    read(bytes(document)).text());
        }
    }

    @Test
    void titleAuthorAndDateAreTheFiles() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Text.");
            document.getProperties().getCoreProperties().setTitle("The Title");
            document.getProperties().getCoreProperties().setCreator("Ann Author");
            document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(1_647_000_000_000L)));
            Draft draft = read(bytes(document));
            assertEquals("The Title", draft.about().title());
            assertEquals("Ann Author", draft.about().byline());
            assertEquals(
                    "2022-03-11T12:00:00Z",
                    String.valueOf(draft.about().published().value()));
        }
    }

    @Test
    void footnotesFollowTheText() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createFootnotes();
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("By telephone.");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("He said so");
            paragraph.addFootnoteReference(note);
            document.createParagraph().createRun().setText("End.");
            assertEquals(
                    "He said so[1]\n\nEnd.\n\n[1] By telephone.",
                    read(bytes(document)).text());
        }
    }

    @Test
    void headersAndFootersFollowOnce() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Text.");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Press TV");
            document.createHeader(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("Press TV");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("12");
            assertEquals("Text.\n\nPress TV", read(bytes(document)).text());
        }
    }

    @Test
    void aRowOfShortCellsIsALine() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Kyiv");
            table.getRow(0).getCell(1).setText("12");
            assertEquals("Kyiv\t12", read(bytes(document)).text());
        }
    }

    @Test
    void struckOutTextIsLeftOutAndAddedTextStays() {
        String text = body("<w:p>" + run("He ") + "<w:del><w:r><w:delText>denied</w:delText></w:r></w:del><w:ins>"
                + run("confirmed") + "</w:ins><w:moveFrom>" + run("moved") + "</w:moveFrom>" + run(" it.") + "</w:p>");
        assertEquals("He confirmed it.", text);
    }

    @Test
    void contentControlsAndTextBoxesAreReadOnce() {
        String box = "<w:txbxContent><w:p>" + run("Box") + "</w:p></w:txbxContent>";
        String text = body("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p>" + run("In ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r>" + run("control.") + "</w:p></w:sdtContent></w:sdt>");
        assertEquals("In control.\n\nBox", text);
    }

    @Test
    void tabsBreaksAndHyphensAreLetters() {
        assertEquals(
                "a\tb\nc\u2011d\u00ade",
                body("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                        + "<w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>"));
    }

    @Test
    void hiddenTextAndFieldCodesAreLeftOut() {
        String text = body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>HYPERLINK"
                + "</w:instrText></w:r>" + run("seen") + "</w:p>");
        assertEquals("seen", text);
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] file = Zips.empty()
                .with("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
                .bytes();
        CannotRead refusal = assertThrows(CannotRead.class, () -> read(file));
        assertEquals("intake.doctype", refusal.told().key());
    }

    @Test
    void deepNestingIsRefused() {
        CannotRead refusal = assertThrows(CannotRead.class, () -> body("<w:p>".repeat(100_000)));
        assertEquals("intake.deep", refusal.told().key());
    }

    @Test
    void aDocumentWithoutTextIsRefused() {
        assertEquals(
                "intake.noText",
                assertThrows(CannotRead.class, () -> body("<w:p/>")).told().key());
    }

    @Test
    void wordIsToldFromOtherZips() {
        assertTrue(new Docx()
                .recognises("x", Zips.empty().with("word/document.xml", "").bytes()));
        assertFalse(new Docx()
                .recognises("x.zip", Zips.empty().with("a.txt", "word").bytes()));
    }

    @Test
    void paragraphsWhoseMarkIsStruckOutAreOne() {
        String struck = "<w:pPr><w:rPr><w:del w:id='1' w:author='A'/></w:rPr></w:pPr>";
        assertEquals(
                "The mayor spoke of peace.\n\nShe left.",
                body("<w:p>" + struck + run("The mayor ") + "</w:p><w:p>" + struck
                        + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>" + "<w:p>" + run("spoke of peace.")
                        + "</w:p><w:p>" + struck + run("She left.") + "</w:p>"));
    }

    @Test
    void aStruckOutMarkInAnEarlierFormOfAParagraphIsNone() {
        String before = "<w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>";
        assertEquals("One.\n\nTwo.", body("<w:p>" + before + run("One.") + "</w:p><w:p>" + run("Two.") + "</w:p>"));
    }
}
