package org.pressmark.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;

final class WaczFileTest {
    private static final byte[] ARCHIVE = new Warcs()
            .page("https://rt.com/ad", "adverts")
            .page("https://rt.com/1", "talks")
            .page("https://rt.com/2", "gas")
            .packed();

    private static final String PAGES = "{\"format\": \"json-pages-1.0\"}\nnot json\n"
            + "{\"url\": \"https://rt.com/1\", \"title\": \"Talks go on\"}\n{\"url\": \"https://rt.com/2\"}\n";

    @TempDir
    Path folder;

    private final WaczFile format = new WaczFile();

    private Source wacz(byte[] archive, String pages) throws IOException {
        Path file = folder.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
            zip.write(pages.getBytes(UTF_8));
            ZipEntry entry = new ZipEntry("archive/data.warc.gz");
            CRC32 check = new CRC32();
            check.update(archive);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(archive.length);
            entry.setCrc(check.getValue());
            zip.putNextEntry(entry);
            zip.write(archive);
        }
        return Source.of(file);
    }

    @Test
    void pagesThatWereMeantAreOfferedByTheirTitles() throws IOException {
        List<Offer> offers = format.offers(wacz(ARCHIVE, PAGES), Limits.USUAL);
        assertEquals(
                List.of("Talks go on", "gas & more"),
                offers.stream().map(Offer::title).toList());
    }

    @Test
    void withoutAListAllPagesAreOffered() throws IOException {
        assertEquals(3, format.offers(wacz(ARCHIVE, ""), Limits.USUAL).size());
    }

    @Test
    void pageIsReadWhereItLies() throws IOException {
        Source source = wacz(ARCHIVE, PAGES);
        Draft draft = format.read(source, format.offers(source, Limits.USUAL).getLast(), Limits.USUAL);
        assertEquals("https://rt.com/2", draft.about().url());
        assertTrue(draft.text().contains("gas"));
    }

    @Test
    void spoiltAndEmptyOnesAreRefused() throws IOException {
        Source bomb = wacz(Warcs.gzip(new byte[60 << 20]), "");
        assertEquals("intake.warc.broken", refusal(bomb));
        Source empty = wacz(new byte[0], "");
        assertEquals("intake.warc.none", refusal(empty));
        Path half = Files.write(folder.resolve("half.wacz"), new byte[] {'P', 'K', 3, 4, 0});
        assertEquals("intake.warc.broken", refusal(Source.of(half)));
        assertEquals("intake.wacz.within", refusal(Source.of("a.wacz", new byte[3])));
    }

    private String refusal(Source source) {
        return assertThrows(CannotRead.class, () -> format.offers(source, Limits.USUAL))
                .told()
                .key();
    }
}
