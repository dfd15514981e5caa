package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Writes a line for each article: labels with their places, the text, and what doccano keeps as metadata. Places
/// are UTF-16 code units, as doccano counts unless it was told to count grapheme clusters.
final class DoccanoWriter implements SetWriter {
    private final JsonOutput out;
    private final Portion portion;
    private final Losses losses;
    private @Nullable LineParts parts;

    DoccanoWriter(OutputStream stream, Portion portion, Losses losses) {
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
        OffsetMap places = OffsetUnit.UTF_16.map(open.text());
        out.object(() -> {
            out.array("label", parts().regions(open, places), this::label);
            out.text("text", open.text());
            parts().details(open, places);
        });
        parts().countWhole(open);
    }

    private void label(Region region) {
        out.startArray();
        out.element(region.start());
        out.element(region.end());
        out.element(region.label());
        out.endArray();
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
