package org.pressmark.exchange.own;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.format.WholeFile;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;

/// A review as a file to be handed on, as `assets/schema/review-file.schema.json` describes it.
public final class ReviewFileOutput {
    static final String FORMAT = "pressmark-review-file";
    static final int VERSION = 1;

    private final JsonOutput out;

    private ReviewFileOutput(JsonOutput out) {
        this.out = out;
    }

    /// Writes the file whole, in the place of an older one.
    ///
    /// @throws org.pressmark.exchange.format.CannotExport if the disk will not take it
    public static void write(Dossier dossier, String generator, Path file) {
        WholeFile.write(file, stream -> {
            try (JsonOutput out = new JsonOutput(stream)) {
                new ReviewFileOutput(out).write(dossier, generator);
            }
        });
    }

    private void write(Dossier dossier, String generator) {
        out.startObject();
        out.text("format", FORMAT);
        out.number("version", VERSION);
        out.text("offsetUnit", Preface.OFFSET_UNIT);
        out.text("generator", generator);
        out.instant("exportedAt", dossier.at());
        out.id("mine", dossier.mine().id());
        out.id("theirs", dossier.theirs().id());
        out.array(
                "annotators",
                dossier.people(),
                person -> out.object(() -> {
                    out.id("id", person.id());
                    out.text("name", person.name());
                }));
        out.object(
                "totals", () -> dossier.totals().forEach((outcome, count) -> out.number(Spelling.of(outcome), count)));
        out.array("articles", dossier.articles(), this::article);
        out.endObject();
    }

    private void article(Dossier.OfArticle article) {
        out.object(() -> {
            out.id("id", article.id());
            out.text("sha256", article.sha256());
            out.text("theirSha256", article.theirSha256());
            out.text("title", article.title());
            out.text("text", article.text());
            out.array("differences", article.points(), this::point);
            out.array(
                    "lost",
                    article.lost(),
                    lost -> out.object(() -> {
                        out.id("id", lost.id());
                        out.word("kind", lost.kind());
                        out.text("words", lost.words());
                    }));
        });
    }

    private void point(Point point) {
        out.object(() -> {
            out.text("class", ReviewWords.spelt(point.what()));
            out.id("mineBy", point.subject().mineBy());
            out.id("theirsBy", point.subject().theirsBy());
            out.text(
                    "matter",
                    point.subject().matter() == null
                            ? null
                            : ReviewWords.spelt(point.subject().matter()));
            out.array("mine", point.mine(), this::annotation);
            out.array("theirs", point.theirs(), this::annotation);
            out.array(
                    "says",
                    point.sayings(),
                    saying -> out.object(() -> {
                        out.text("respect", ReviewWords.spelt(saying.respect()));
                        out.text("mine", saying.mine().isEmpty() ? null : saying.mine());
                        out.text("theirs", saying.theirs().isEmpty() ? null : saying.theirs());
                    }));
            out.array("verdicts", point.verdicts(), verdict -> out.object(() -> verdict(verdict)));
            out.array("settled", point.settled(), this::annotation);
        });
    }

    private void verdict(Verdict verdict) {
        out.id("id", verdict.id());
        out.word("choice", verdict.choice());
        out.texts("taken", verdict.taken().stream().map(ReviewWords::spelt).toList());
        ids("results", verdict.results());
        out.text("mark", verdict.seen().mark());
        if (verdict.stated() != null) {
            out.text("stated", verdict.stated());
        }
        out.text("comment", verdict.comment());
        out.id("reviewer", verdict.reviewer());
        out.instant("at", verdict.at());
    }

    private void ids(String name, List<UUID> ids) {
        out.texts(name, ids.stream().map(UUID::toString).toList());
    }

    private void annotation(Annotation annotation) {
        out.object(() -> AnnotationMembers.write(out, annotation));
    }
}
