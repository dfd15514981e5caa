package org.pressmark.exchange.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// The places of one article as targets: the text by its hash, a position and a quote, both in code points.
///
/// Several stretches are one List, because several targets would mean that the annotation is about each of them.
final class SelectorOutput {
    /// Code points before and after a quote.
    static final int CONTEXT = 32;

    private final JsonOutput out;
    private final String text;
    private final OffsetMap points;
    private final String source;
    private final @Nullable String scope;

    /// @param url where the article was published, or null
    SelectorOutput(JsonOutput out, String text, String textSha256, @Nullable String url) {
        this.out = out;
        this.text = text;
        this.points = OffsetUnit.CODE_POINT.map(text);
        this.source = Terms.source(textSha256);
        this.scope = url == null ? null : iri(url);
    }

    /// What was typed in as an address need not be one.
    private static @Nullable String iri(String url) {
        try {
            URI uri = new URI(url);
            return uri.isAbsolute() ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    String source() {
        return source;
    }

    /// The member `target`; the whole article where there are no spans.
    void target(List<Span> spans) {
        switch (spans.size()) {
            case 0 -> out.text("target", source);
            case 1 -> out.object("target", () -> resource(spans.getFirst()));
            default ->
                out.object("target", () -> {
                    out.text("type", "List");
                    out.array("items", spans, span -> out.object(() -> resource(span)));
                });
        }
    }

    private void resource(Span span) {
        out.text("type", "SpecificResource");
        out.text("source", source);
        out.textIfAny("scope", scope);
        out.startArray("selector");
        out.object(() -> {
            out.text("type", "TextPositionSelector");
            out.number("start", points.fromUtf16(span.start()));
            out.number("end", points.fromUtf16(span.end()));
        });
        out.object(() -> {
            out.text("type", "TextQuoteSelector");
            out.text("exact", span.of(text));
            out.text("prefix", text.substring(back(span.start()), span.start()));
            out.text("suffix", text.substring(span.end(), forth(span.end())));
        });
        out.endArray();
    }

    private int back(int from) {
        int point = points.fromUtf16(from);
        return points.toUtf16(Math.max(0, point - CONTEXT));
    }

    private int forth(int from) {
        int point = points.fromUtf16(from);
        return points.toUtf16(Math.min(points.length(), point + CONTEXT));
    }
}
