package org.pressmark.exchange.own;

import java.io.OutputStream;
import java.util.List;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.review.Comparison;
import org.pressmark.review.Difference;
import org.pressmark.review.Figure;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Stated;

/// A comparison of two sides as JSON, as `assets/schema/review.schema.json` describes it, with the figures of
/// agreement. Members are added, never changed or taken away, within one version.
public final class ReviewOutput {
    private static final int VERSION = 1;

    private final JsonOutput out;

    private ReviewOutput(JsonOutput out) {
        this.out = out;
    }

    /// The figures of agreement, and how many of the articles do not count in them.
    public record Figures(List<Figure> all, int leftOut) {}

    /// Writes and closes the stream. `mine` and `theirs` are what the two sides are called.
    public static void write(String mine, String theirs, Comparison comparison, Figures figures, OutputStream stream) {
        try (JsonOutput out = new JsonOutput(stream)) {
            ReviewOutput review = new ReviewOutput(out);
            out.startObject();
            out.text("format", "pressmark-review");
            out.number("version", VERSION);
            out.text("offsetUnit", Preface.OFFSET_UNIT);
            out.text("mine", mine);
            out.text("theirs", theirs);
            out.array("articles", comparison.articles(), review::article);
            out.array("onlyMine", comparison.onlyMine(), review::alone);
            out.array("onlyTheirs", comparison.onlyTheirs(), review::alone);
            out.object(
                    "totals",
                    () -> comparison.totals().forEach((outcome, count) -> out.number(Spelling.of(outcome), count)));
            out.number("leftOut", figures.leftOut());
            figures(out, figures.all());
            out.endObject();
        }
    }

    /// The member `agreement`.
    public static void figures(JsonOutput out, List<Figure> figures) {
        out.array(
                "agreement",
                figures,
                figure -> out.object(() -> {
                    out.word("kind", figure.kind());
                    out.word("facet", figure.facet());
                    out.word("unit", figure.unit());
                    out.word("measure", figure.measure());
                    out.share("value", figure.value());
                    out.share("low", figure.low());
                    out.share("high", figure.high());
                    out.number("n", (int) figure.n());
                    out.word("undefined", figure.undefined());
                }));
    }

    private void alone(Article article) {
        out.object(() -> {
            out.text("sha256", article.text().textSha256());
            out.text("title", article.title());
        });
    }

    private void article(Reviewed reviewed) {
        Article mine = reviewed.compared().mine().article();
        Article theirs = reviewed.compared().theirs().article();
        out.object(() -> {
            out.text("sha256", mine.text().textSha256());
            out.text("theirSha256", theirs.text().textSha256());
            out.text("title", mine.title());
            out.array("differences", reviewed.compared().differences(), this::difference);
            out.array("stated", reviewed.stated(), this::stated);
            out.array("lost", reviewed.lost(), this::annotation);
        });
    }

    private void stated(Stated stated) {
        out.object(() -> {
            out.word("matter", stated.matter());
            out.text("mine", stated.mine().isNone() ? null : stated.mine().words());
            out.text("theirs", stated.theirs().isNone() ? null : stated.theirs().words());
        });
    }

    private void difference(Difference difference) {
        out.object(() -> {
            out.word("class", difference.outcome());
            out.word("kind", difference.first().kind());
            first("mine", difference.mine());
            first("theirs", difference.theirs());
            out.texts(
                    "facets",
                    difference.facets().stream().sorted().map(Spelling::of).toList());
            if (difference.outcome() == Difference.Outcome.SPLIT) {
                out.array("moreMine", rest(difference.mine()), this::annotation);
                out.array("moreTheirs", rest(difference.theirs()), this::annotation);
            }
            if (difference.outcome() == Difference.Outcome.BORDER) {
                out.word("longer", difference.longer());
            }
        });
    }

    private void first(String name, List<Annotation> side) {
        if (side.isEmpty()) {
            out.absent(name);
        } else {
            out.object(name, () -> AnnotationMembers.write(out, side.getFirst()));
        }
    }

    private static List<Annotation> rest(List<Annotation> side) {
        return side.subList(Math.min(1, side.size()), side.size());
    }

    private void annotation(Annotation annotation) {
        out.object(() -> AnnotationMembers.write(out, annotation));
    }
}
