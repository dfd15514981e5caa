package org.pressmark.intake.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Zips;
import org.pressmark.intake.kind.ArticleFormats;

final class ZipBundleTest {
    @TempDir
    Path folder;

    private final ArticleFormats formats = ArticleFormats.usual();

    private Source source(Zips zip) throws IOException {
        return Source.of(Files.write(folder.resolve("a.zip"), zip.bytes()));
    }

    private ArticleStore bundle(Source source) {
        return assertInstanceOf(ZipBundle.class, formats.of(source));
    }

    @Test
    void itsArticlesAreOfferedAndRead() throws IOException {
        Source source = source(
                Zips.empty()
                        .with("one.txt", "Text one.")
                        .with("folder/two.rtf", "{\\rtf1 Text two.}")
                        .with("folder/picture.png", "x")
                        .with("__MACOSX/._one.txt", "x")
                        .with(
                                "mail.mbox",
                                "From a Fri Mar 11 09:00:00 2022\nSubject: S1\n\nText three.\n\nFrom b\nSubject: S2\n\nText four.\n"));
        List<Offer> offers = bundle(source).offers(source, Limits.USUAL);
        assertEquals(
                List.of("one.txt", "folder/two.rtf", "S1", "S2"),
                offers.stream().map(Offer::title).toList());
        assertEquals(
                List.of("Text one.", "Text two.", "Text three.", "Text four."),
                offers.stream()
                        .map(offer -> bundle(source)
                                .read(source, offer, Limits.USUAL)
                                .text()
                                .strip())
                        .toList());
    }

    @Test
    void anArchiveWithinSaysThatItStaysClosedAndPartsOfPagesAreNoArticles() throws IOException {
        Source source = source(Zips.empty()
                .with("inner.zip", "PK")
                .with("Talks.html", "<p>Talks")
                .with("Talks_files/frame.html", "<p>Ad")
                .with(".git/a.txt", "x"));
        List<Offer> offers = bundle(source).offers(source, Limits.USUAL);
        assertEquals(
                List.of("inner.zip", "Talks.html"),
                offers.stream().map(Offer::title).toList());
        assertEquals("intake.zip.nested", offers.getFirst().trouble().key());
        assertThrows(CannotRead.class, () -> bundle(source).read(source, offers.getFirst(), Limits.USUAL));
    }

    @Test
    void muchOutOfNearlyNothingIsRefusedSoon() throws IOException {
        byte[] page = ("<p>The mayor spoke." + " ".repeat(19 << 20)).getBytes(StandardCharsets.US_ASCII);
        Zips zip = Zips.empty();
        for (int at = 0; at < 8; at++) {
            zip.with(at + ".html", page);
        }
        Source source = source(zip);
        assertEquals(
                "intake.bomb",
                assertThrows(CannotRead.class, () -> bundle(source).offers(source, Limits.USUAL))
                        .told()
                        .key());
    }

    @Test
    void aNameThatLeadsOutRefusesAll() throws IOException {
        Source source = source(Zips.empty().with("../../evil.txt", "x").with("good.txt", "x"));
        assertEquals(
                "intake.zip.name",
                assertThrows(CannotRead.class, () -> bundle(source).offers(source, Limits.USUAL))
                        .told()
                        .key());
    }

    @Test
    void aBombIsRefusedAndTheOthersAreRead() throws IOException {
        Source source = source(Zips.empty().with("bomb.txt", new byte[30 << 20]).with("good.txt", "Text"));
        List<Offer> offers = bundle(source).offers(source, Limits.USUAL);
        assertThrows(CannotRead.class, () -> bundle(source).read(source, offers.getFirst(), Limits.USUAL));
        assertEquals(
                "Text",
                bundle(source).read(source, offers.getLast(), Limits.USUAL).text());
    }

    @Test
    void anArchiveOfNoArticlesIsRefused() throws IOException {
        Source source = source(Zips.empty().with("a.bin", "x"));
        assertThrows(CannotRead.class, () -> bundle(source).offers(source, Limits.USUAL));
    }

    @Test
    void aSpoiltArchiveIsRefused() throws IOException {
        byte[] zip = Zips.empty().with("a.txt", "some text").bytes();
        Source source = Source.of(Files.write(folder.resolve("a.zip"), java.util.Arrays.copyOf(zip, zip.length - 9)));
        assertEquals(
                "intake.archive",
                assertThrows(CannotRead.class, () -> bundle(source).offers(source, Limits.USUAL))
                        .told()
                        .key());
    }
}
