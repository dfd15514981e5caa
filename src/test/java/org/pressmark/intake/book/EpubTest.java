package org.pressmark.intake.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Zips;

final class EpubTest {
    private static final String OPF = """
            <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Issue</dc:title>
            <dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator><dc:date>2022-03-11</dc:date><dc:language>en</dc:language>
            </metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
            <item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
            <item id="a" href="text/chapter%20one.xhtml" media-type="application/xhtml+xml"/>
            </manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>""";

    private static Zips book() {
        return Zips.empty()
                .with("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OEBPS/content.opf\"/></rootfiles></container>")
                .with("OEBPS/content.opf", OPF)
                .with("OEBPS/nav.xhtml", "<nav><ol><li><a href='text/chapter%20one.xhtml#x'>One</a></li></ol></nav>")
                .with(
                        "OEBPS/text/chapter one.xhtml",
                        "<html><body><p>First.</p><p>Second &#8220;quote&#8221;.</p></body></html>")
                .with("OEBPS/two.xhtml", "<html><body><h1>Own heading</h1><p>Text</p></body></html>");
    }

    private static List<Offer> offers(Zips book) {
        return new Epub().offers(Source.of("a.epub", book.bytes()), Limits.USUAL);
    }

    @Test
    void chaptersAreOfferedInReadingOrderByTheirTitles() {
        assertEquals(
                List.of("One", "Own heading"),
                offers(book()).stream().map(Offer::title).toList());
    }

    @Test
    void aChapterIsReadWithWhatTheBookSays() {
        Source source = Source.of("a.epub", book().bytes());
        Draft draft = new Epub().read(source, offers(book()).getFirst(), Limits.USUAL);
        assertEquals("First.\n\nSecond “quote”.", draft.text());
        assertEquals("One", draft.about().title());
        assertEquals("Ann, Bob", draft.about().byline());
        assertEquals("2022-03-11", draft.about().published().value());
    }

    @Test
    void aLockedBookIsRefused() {
        Zips locked = book().with(
                        "META-INF/encryption.xml",
                        "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/>"
                                + "</EncryptedData></encryption>");
        assertEquals(
                "intake.rights",
                assertThrows(CannotRead.class, () -> offers(locked)).told().key());
    }

    @Test
    void fontsMadeUnreadableDoNotLockABook() {
        Zips book = book().with(
                        "META-INF/encryption.xml",
                        "<e:encryption xmlns:e='x'><e:EncryptedData><e:EncryptionMethod"
                                + " Algorithm=\"http://www.idpf.org/2008/embedding\"/></e:EncryptedData></e:encryption>");
        assertEquals(2, offers(book).size());
    }
}
