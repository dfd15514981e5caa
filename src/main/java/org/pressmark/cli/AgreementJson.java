package org.pressmark.cli;

import java.io.OutputStream;
import java.util.List;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.own.ReviewOutput;
import org.pressmark.review.Agreements;
import org.pressmark.review.Figure;
import org.pressmark.review.PairFigures;

/// Figures of agreement as JSON, as `assets/schema/agreement.schema.json` describes it. Members are added, never
/// changed or taken away, within one version.
final class AgreementJson {
    private static final int VERSION = 1;

    private AgreementJson() {}

    static void write(
            List<String> annotators, List<Agreements.OfPair> pairs, List<Figure> together, OutputStream stream) {
        try (JsonOutput out = new JsonOutput(new KeptOpen(stream))) {
            out.startObject();
            out.text("format", "pressmark-agreement");
            out.number("version", VERSION);
            out.texts("annotators", annotators);
            ReviewOutput.figures(out, together);
            out.array(
                    "pairs",
                    pairs,
                    pair -> out.object(() -> {
                        out.text("mine", pair.mine());
                        out.text("theirs", pair.theirs());
                        out.number("leftOut", pair.leftOut());
                        figures(out, pair.figures());
                    }));
            out.endObject();
        }
    }

    private static void figures(JsonOutput out, PairFigures figures) {
        ReviewOutput.figures(out, figures.all());
        out.array(
                "outlets",
                figures.outlets().entrySet(),
                outlet -> out.object(() -> {
                    out.text("outlet", outlet.getKey().isEmpty() ? null : outlet.getKey());
                    ReviewOutput.figures(out, outlet.getValue());
                }));
        out.array(
                "articles",
                figures.articles(),
                one -> out.object(() -> {
                    out.text("sha256", one.article().text().textSha256());
                    out.text("title", one.article().title());
                    ReviewOutput.figures(out, one.figures());
                }));
    }
}
