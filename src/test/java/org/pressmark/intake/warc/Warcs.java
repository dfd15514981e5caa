package org.pressmark.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Writes small archives of the web.
final class Warcs {
    private final List<byte[]> records = new ArrayList<>();

    /// A page about `topic`, long enough to be taken for an article.
    static String page(String topic) {
        return "<html lang=en><title>" + topic + " &amp; more</title><nav>Home</nav><article>"
                + ("<p>The mayor spoke about " + topic + ", and the council, which had waited, listened.</p>").repeat(6)
                + "</article><footer>All rights reserved</footer></html>";
    }

    /// A server's answer.
    Warcs answer(String url, String head, byte[] body) {
        return record(
                "response",
                url,
                "application/http; msgtype=response",
                joined((head + "\r\n\r\n").getBytes(UTF_8), body));
    }

    /// A page a server sent, all being well.
    Warcs page(String url, String topic) {
        return answer(
                url,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
                page(topic).getBytes(UTF_8));
    }

    Warcs record(String type, String url, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + records.size()
                + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        records.add(joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
        return this;
    }

    byte[] plain() {
        return joined(records.toArray(byte[][]::new));
    }

    /// Every record packed alone, as crawlers do.
    byte[] packed() {
        return joined(records.stream().map(Warcs::gzip).toArray(byte[][]::new));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
