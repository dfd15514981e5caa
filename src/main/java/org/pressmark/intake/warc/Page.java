package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pressmark.intake.page.PageDate;
import org.pressmark.model.When;

/// A record that is a captured web page: the answer of a server that all is well, with HTML, or HTML kept as such.
record Page(
        WarcTargetRecord record,
        @Nullable String contentType,
        @Nullable HttpResponse http) {
    private static final int WELL = 200;

    /// The page a record is, or null where it is another thing.
    static @Nullable Page of(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            String type = first(http.headers(), "Content-Type");
            return http.status() == WELL && isHtml(type) ? new Page(response, type, http) : null;
        }
        if (record instanceof WarcResource resource) {
            String type = first(resource.headers(), "Content-Type");
            return isHtml(type) ? new Page(resource, type, null) : null;
        }
        return null;
    }

    private static boolean isHttp(WarcResponse response) {
        String type = first(response.headers(), "Content-Type");
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static boolean isHtml(@Nullable String type) {
        String name = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("text/html") || name.startsWith("application/xhtml");
    }

    private static @Nullable String first(MessageHeaders headers, String name) {
        return headers.all(name).stream().findFirst().orElse(null);
    }

    /// As captured; some writers put it in angle brackets.
    String url() {
        String target =
                Optional.ofNullable(first(record.headers(), "WARC-Target-URI")).orElse("");
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    @Nullable
    When captured() {
        return PageDate.of(first(record.headers(), "WARC-Date"));
    }

    String id() {
        return Optional.ofNullable(first(record.headers(), "WARC-Record-ID")).orElse("");
    }

    /// In bytes, as it came over the line.
    long size() throws IOException {
        return record.body().size();
    }

    /// What was sent, unpacked.
    ///
    /// @throws Packing.Unknown if it is packed in a way that cannot be unpacked here
    InputStream markup() throws IOException {
        return http == null ? record.body().stream() : Packing.undone(encoding(), http.body().stream());
    }

    /// How it is packed, for sentences.
    String encoding() {
        String encoding = http == null ? null : first(http.headers(), "Content-Encoding");
        return encoding == null ? "" : encoding;
    }
}
