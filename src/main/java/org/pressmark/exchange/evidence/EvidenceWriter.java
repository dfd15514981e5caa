package org.pressmark.exchange.evidence;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Annotation;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.review.report.Wording;

/// Writes the tags of a portion on a sheet, article by article; an article without any is left out.
final class EvidenceWriter implements SetWriter {
    private final Sheet sheet;
    private final Wording wording;
    private final Stamp stamp;
    private final Losses losses;
    private @Nullable Named names;
    private int number;

    EvidenceWriter(Sheet sheet, Wording wording, Stamp stamp, Losses losses) {
        this.sheet = sheet;
        this.wording = wording;
        this.stamp = stamp;
        this.losses = losses;
    }

    @Override
    public void begin(Named all) throws IOException {
        names = all;
        sheet.begin(
                wording.say("evidence.tongue"),
                wording.say("evidence.title"),
                List.of(
                        wording.say("evidence.made", stamp.generator(), Exhibits.time(stamp.at())),
                        wording.say("evidence.marks"),
                        wording.say("evidence.unit")));
    }

    @Override
    public void article(OpenArticle open, Content content) throws IOException {
        Named known = names;
        if (known == null) {
            return;
        }
        if (open.annotations().isEmpty()) {
            losses.add("exchange.loss.untagged");
            return;
        }
        sheet.article(open.article().title(), Rows.of(open.article(), wording, known));
        Exhibits exhibits = new Exhibits(wording, known, open);
        for (Annotation annotation : open.annotations()) {
            sheet.exhibit(exhibits.of(annotation, ++number));
        }
    }

    @Override
    public void end() throws IOException {
        sheet.end();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
