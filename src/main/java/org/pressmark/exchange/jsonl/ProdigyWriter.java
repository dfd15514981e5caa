package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Writes a line for each article and annotator: spans, the text, and what Prodigy keeps beside. Places are code
/// points, as in Python. Tokens are left to the recipe, which knows what its model takes for one.
final class ProdigyWriter implements SetWriter {
    private final JsonOutput out;
    private final Portion portion;
    private final Losses losses;
    private @Nullable LineParts parts;

    ProdigyWriter(OutputStream stream, Portion portion, Losses losses) {
        this.out = JsonOutput.lines(stream);
        this.portion = portion;
        this.losses = losses;
    }

    @Override
    public void begin(Named given) {
        parts = new LineParts(out, portion, losses, given);
    }

    private LineParts parts() {
        return Objects.requireNonNull(parts);
    }

    @Override
    public void article(OpenArticle open, Content content) {
        Map<UUID, List<Annotation>> byAnnotator = new TreeMap<>();
        open.annotations()
                .forEach(tag -> byAnnotator
                        .computeIfAbsent(tag.head().annotator(), any -> new ArrayList<>())
                        .add(tag));
        OffsetMap places = OffsetUnit.CODE_POINT.map(open.text());
        if (byAnnotator.isEmpty()) {
            line(open, null, places);
        }
        byAnnotator.forEach(
                (annotator, tags) -> line(new OpenArticle(open.article(), open.text(), tags), annotator, places));
        parts().countWhole(open);
    }

    private void line(OpenArticle open, @Nullable UUID annotator, OffsetMap places) {
        out.object(() -> {
            out.text("answer", "accept");
            String name = parts().names().name(annotator);
            if (name != null) {
                out.text("_annotator_id", name);
                out.text("_session_id", name);
            }
            out.array(
                    "spans",
                    parts().regions(open, places),
                    region -> out.object(() -> {
                        out.number("start", region.start());
                        out.number("end", region.end());
                        out.text("label", region.label());
                    }));
            out.text("text", open.text());
            out.object("meta", () -> {
                out.text("title", open.article().title());
                out.text("url", open.article().provenance().url());
            });
            parts().details(open, places);
        });
    }

    @Override
    public void end() {
        // A line stands by itself; nothing comes after the last.
    }

    @Override
    public void close() {
        out.close();
    }
}
