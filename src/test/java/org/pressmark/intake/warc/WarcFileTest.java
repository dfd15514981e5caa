package org.pressmark.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.model.When;

final class WarcFileTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final When CAPTURED = new When("2022-03-11T09:00:00Z", "UTC");

    private final WarcFile format = new WarcFile();

    private List<Offer> offers(byte[] file) {
        return format.offers(Source.of("a.warc", file), Limits.USUAL);
    }

    private Draft read(byte[] file, int index) {
        return format.read(Source.of("a.warc", file), offers(file).get(index), Limits.USUAL);
    }

    private String refusal(byte[] file) {
        return assertThrows(CannotRead.class, () -> offers(file)).told().key();
    }

    private static Warcs three() {
        return new Warcs()
                .record("warcinfo", "", "application/warc-fields", "software: x".getBytes(UTF_8))
                .page("https://rt.com/1", "talks")
                .page("https://rt.com/2", "gas")
                .page("https://rt.com/3", "grain");
    }

    @Test
    void pagesAreListedByTitleUrlAndDate() {
        List<Offer> offers = offers(three().plain());
        assertEquals(
                List.of("talks & more", "gas & more", "grain & more"),
                offers.stream().map(Offer::title).toList());
        assertEquals("https://rt.com/2", offers.get(1).url());
        assertEquals(CAPTURED, offers.get(1).date());
    }

    @Test
    void onlyPagesThatCameWholeAreListed() {
        byte[] page = Warcs.page("x").getBytes(UTF_8);
        byte[] file = new Warcs()
                .record(
                        "request",
                        "https://rt.com/1",
                        "application/http; msgtype=request",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
                .answer("https://rt.com/old", "HTTP/1.1 301 Moved\r\nContent-Type: text/html", page)
                .answer("https://rt.com/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", page)
                .answer("https://rt.com/i.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[] {1, 2})
                .record("response", "dns:rt.com", "text/dns", "x".getBytes(UTF_8))
                .record("resource", "https://rt.com/kept", "text/html", page)
                .page("https://rt.com/1", "talks")
                .plain();
        assertEquals(
                List.of("https://rt.com/kept", "https://rt.com/1"),
                offers(file).stream().map(Offer::url).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "packed", "packed as one"})
    void eachPageIsReadWithItsUrlAndDate(String how) {
        byte[] file =
                switch (how) {
                    case "plain" -> three().plain();
                    case "packed" -> three().packed();
                    default -> Warcs.gzip(three().plain());
                };
        for (int index = 0; index < 3; index++) {
            Draft draft = read(file, index);
            assertEquals("https://rt.com/" + (index + 1), draft.about().url());
            assertEquals(CAPTURED, draft.about().retrieved());
            assertTrue(draft.text().contains(List.of("talks", "gas", "grain").get(index)));
            assertEquals(
                    "warc-record: <urn:uuid:" + (index + 1) + ">",
                    draft.content().note());
        }
    }

    @Test
    void packedRecordIsReachedWithoutThoseBeforeIt() {
        byte[] file = three().packed();
        Place last = Place.of(offers(file).getLast().place());
        assertEquals(0, last.within());
        byte[] spoiltBefore = file.clone();
        Arrays.fill(spoiltBefore, 20, (int) last.packed(), (byte) 0);
        Draft draft =
                format.read(Source.of("a.warc", spoiltBefore), offers(file).getLast(), Limits.USUAL);
        assertTrue(draft.text().contains("grain"));
    }

    @Test
    void chunkedAndPackedAnswersAreUndone() {
        byte[] packed = Warcs.gzip(Warcs.page("talks").getBytes(UTF_8));
        byte[] chunked = Warcs.joined(
                "5\r\n".getBytes(UTF_8),
                Arrays.copyOf(packed, 5),
                ("\r\n" + Integer.toHexString(packed.length - 5) + "\r\n").getBytes(UTF_8),
                Arrays.copyOfRange(packed, 5, packed.length),
                "\r\n0\r\n\r\n".getBytes(UTF_8));
        byte[] file = new Warcs()
                .answer(
                        "https://rt.com/1",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                        chunked)
                .plain();
        Draft draft = read(file, 0);
        assertEquals("talks & more", draft.about().title());
        assertEquals(
                ByteBuffer.wrap(Warcs.page("talks").getBytes(UTF_8)),
                draft.content().original());
    }

    @Test
    void answersAreUnpackedAsTheyReallyArePacked() throws IOException {
        byte[] page = Warcs.page("talks").getBytes(UTF_8);
        byte[] zlib = deflated(page, new Deflater());
        byte[] bare = deflated(page, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
        Map<String, byte[]> bodies =
                Map.of("deflate", zlib, "Deflate", bare, "gzip", page, "br", page, "identity", page);
        for (Map.Entry<String, byte[]> each : bodies.entrySet()) {
            byte[] file = new Warcs()
                    .answer(
                            "https://rt.com/1",
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + each.getKey(),
                            each.getValue())
                    .plain();
            assertNull(offers(file).getFirst().trouble(), each.getKey());
            assertEquals(ByteBuffer.wrap(page), read(file, 0).content().original(), each.getKey());
        }
    }

    private static byte[] deflated(byte[] bytes, Deflater deflater) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void characterSetTheServerNamedComesBeforeThePages() {
        byte[] page =
                "<meta charset=koi8-r><p>Мэр выступил.".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        byte[] file = new Warcs()
                .answer("https://rt.com/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251", page)
                .plain();
        assertEquals("Мэр выступил.", read(file, 0).text());
    }

    @Test
    void packingThatCannotBeUndoneIsSaidWhenThePageIsRead() {
        byte[] file = new Warcs()
                .answer(
                        "https://rt.com/1",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br",
                        new byte[40])
                .plain();
        assertEquals("https://rt.com/1", offers(file).getFirst().title());
        assertEquals("intake.warc.encoding", offers(file).getFirst().trouble().key());
        assertEquals(
                "intake.warc.encoding",
                assertThrows(CannotRead.class, () -> read(file, 0)).told().key());
    }

    @Test
    void wordsOfTheLibraryAreNotSaidOfASpoiltArchive() {
        byte[] file = ("WARC/1.0\r\nContent-Length: " + "9".repeat(1_000) + "\r\n\r\n").getBytes(UTF_8);
        assertEquals(
                List.of("a.warc"),
                assertThrows(CannotRead.class, () -> offers(file)).told().arguments());
    }

    @Test
    void archiveWithoutAPageIsRefused() {
        assertEquals("intake.warc.none", refusal(new byte[0]));
        assertEquals(
                "intake.warc.none",
                refusal(new Warcs()
                        .record("metadata", "x", "text/plain", new byte[3])
                        .plain()));
    }

    @Test
    void spoiltArchivesAreRefusedWhole() {
        byte[] plain = three().plain();
        byte[] packed = three().packed();
        byte[] spoilt = packed.clone();
        spoilt[packed.length - 200] ^= 0x55;
        assertEquals("intake.warc.broken", refusal(Arrays.copyOf(plain, plain.length - 300)));
        assertEquals("intake.warc.broken", refusal(Arrays.copyOf(packed, packed.length - 20)));
        assertEquals("intake.warc.broken", refusal(spoilt));
        assertEquals("intake.warc.broken", refusal("not an archive of anything".getBytes(UTF_8)));
        assertEquals("intake.warc.broken", refusal("WARC/1.0\r\nContent-Length: many\r\n\r\n".getBytes(UTF_8)));
        assertEquals("intake.warc.broken", refusal("WARC/1.0\r\nContent-Length: -5\r\n\r\nabc".getBytes(UTF_8)));
    }

    @Test
    void bombsAreRefusedSoon() {
        assertTimeoutPreemptively(SOON, () -> {
            assertEquals("intake.warc.broken", refusal(Warcs.gzip(new byte[60 << 20])));
            byte[] head = Warcs.joined(
                    "WARC/1.0\r\nX: ".getBytes(UTF_8), "a".repeat(2 << 20).getBytes(UTF_8));
            assertEquals("intake.warc.broken", refusal(head));
            byte[] body = Warcs.gzip(new byte[40 << 20]);
            byte[] file = new Warcs()
                    .answer(
                            "https://rt.com/1",
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                            body)
                    .plain();
            assertEquals(
                    "intake.warc.large",
                    assertThrows(CannotRead.class, () -> read(file, 0)).told().key());
        });
    }

    @Test
    void morePagesThanBearableAreRefused() {
        Source source = Source.of("a.warc", three().plain());
        CannotRead refused =
                assertThrows(CannotRead.class, () -> format.offers(source, new Limits(1 << 20, 1 << 20, 2)));
        assertEquals("intake.bomb.entries", refused.told().key());
    }

    @Test
    void archiveIsKnownByItsNameOrItsFirstWord() {
        assertTrue(format.recognises("crawl.WARC.gz", new byte[0]));
        assertTrue(format.recognises("crawl", "WARC/1.1\r\n".getBytes(UTF_8)));
    }
}
