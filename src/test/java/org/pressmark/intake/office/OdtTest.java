package org.pressmark.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Zips;

final class OdtTest {
    private static Zips odt(String body) {
        return Zips.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">
                 <office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(body));
    }

    private static Draft read(Zips zip) {
        return new Odt().read(Source.of("a.odt", zip.bytes()), Limits.USUAL);
    }

    private static String text(String body) {
        return read(odt(body)).text();
    }

    @Test
    void blanksCollapseAndWrittenOnesStay() {
        assertEquals(
                "Title\n\nA b   c\td\ne",
                text(
                        "<text:h>Title</text:h>\n<text:p>  A \n b<text:s text:c=\"3\"/><text:span>c</text:span><text:tab/>d"
                                + "<text:line-break/>e</text:p>"));
    }

    @Test
    void commentsAndStruckOutTextAreLeftOut() {
        assertEquals(
                "Seen.",
                text("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Seen<office:annotation>"
                        + "<dc:creator>x</dc:creator><text:p>note</text:p></office:annotation>.</text:p>"));
    }

    @Test
    void footnotesAndBoxesFollow() {
        assertEquals(
                "He said[1] so.\n\nBox\n\nEnd.\n\n[1] By telephone.",
                text("<text:p>He said<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By"
                        + " telephone.</text:p></text:note-body></text:note> so.<draw:frame><draw:text-box><text:p>Box"
                        + "</text:p></draw:text-box></draw:frame></text:p><text:p>End.</text:p>"));
    }

    @Test
    void aRowIsALine() {
        assertEquals(
                "Kyiv\t12",
                text("<table:table><table:table-row><table:table-cell><text:p>Kyiv</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"));
    }

    @Test
    void titleAuthorAndDayAreTheFiles() {
        Draft draft = read(odt("<text:p>x</text:p>")
                .with(
                        "meta.xml",
                        "<m xmlns:dc='d' xmlns:meta='m'><dc:title>T</dc:title><meta:initial-creator>A</meta:initial-creator>"
                                + "<meta:creation-date>2022-03-11T09:00:00.123456789</meta:creation-date></m>"));
        assertEquals("T", draft.about().title());
        assertEquals("A", draft.about().byline());
        assertEquals("2022-03-11", draft.about().published().value());
    }

    @Test
    void aLockedDocumentIsRefusedAsSuch() {
        Zips zip = odt("").with("META-INF/manifest.xml", "<m:encryption-data xmlns:m='m'/>");
        assertEquals(
                "intake.encrypted",
                assertThrows(CannotRead.class, () -> read(zip)).told().key());
    }
}
