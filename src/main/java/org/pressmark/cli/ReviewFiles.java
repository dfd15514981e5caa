package org.pressmark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.ReviewFileOutput;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.exchange.report.ReportFile;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Agreements;
import org.pressmark.review.Comparison;
import org.pressmark.review.FigureLine;
import org.pressmark.review.Reach;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Side;
import org.pressmark.review.dossier.Compiling;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.review.report.DossierWords;

/// Reviews as files: written for the colleague, or as a report; and read again.
record ReviewFiles(Counter counter) {
    /// Writes what the name of the file says. What the project holds of decisions goes along.
    void write(Sides sides, Agreeing.Named mine, Agreeing.Named theirs, Comparison comparison, Reach reach, Path file) {
        boolean isReview = ReviewFileReader.isOne(file);
        if (!isReview && !ReportFile.isOne(file)) {
            throw new CannotExport(
                    "cli.review.ending", file, ReviewFileReader.ENDING, String.join(", ", ReportFile.ENDINGS));
        }
        if (Files.exists(file)) {
            throw new CannotExport("cli.review.there", file);
        }
        Reading project = sides.project();
        Compiling compiling = new Compiling(person(mine), person(theirs));
        for (Reviewed reviewed : comparison.articles()) {
            compiling.add(reviewed, project);
        }
        Dossier dossier = compiling.dossier(
                project.registers().annotators(), counter.workshop().clock().instant());
        if (isReview) {
            ReviewFileOutput.write(dossier, Counter.program(), file);
        } else {
            Agreements agreements = Agreeing.of(List.of(mine, theirs), reach);
            ReportFile.write(words().report(dossier, FigureLine.of(agreements)), file);
        }
        counter.remark("cli.review.written", file);
    }

    private DossierWords words() {
        return new DossierWords(counter.phrases()::say, ZoneId.systemDefault());
    }

    /// The one annotator of a side; where several tagged, somebody of the side's name, the same every time.
    private static Annotator person(Agreeing.Named named) {
        Side side = named.side();
        Set<UUID> tagging = new TreeSet<>();
        for (Article article : side.articles()) {
            OpenArticle open = side.open(article.id());
            if (open != null) {
                open.annotations().forEach(tag -> tagging.add(tag.head().annotator()));
            }
        }
        List<Annotator> known = new ArrayList<>(side.registers().annotators());
        known.removeIf(each -> !tagging.contains(each.id()));
        return known.size() == 1
                ? known.getFirst()
                : new Annotator(UUID.nameUUIDFromBytes(named.name().getBytes(StandardCharsets.UTF_8)), named.name());
    }

    /// Says what stands in a review.
    void say(Path file, Words asked) {
        Dossier dossier = ReviewFileReader.read(file, ReadLimits.usual());
        String out = asked.textOrNull("out");
        if (out != null) {
            ReportFile.write(words().report(dossier, List.of()), asked.path("out", out));
        }
        counter.say("cli.review.sides", dossier.mine().name(), dossier.theirs().name());
        for (Dossier.OfArticle article : dossier.articles()) {
            article.points().forEach(point -> line(dossier, article, point));
        }
    }

    private void line(Dossier dossier, Dossier.OfArticle article, Point point) {
        String where = point.first() == null || point.first().spans().isEmpty()
                ? ""
                : point.first().start() + "–" + point.first().end();
        counter.line(
                words().what(point),
                where,
                words().decision(point),
                words().said(dossier, point).replace("\n", " | "),
                article.title());
    }
}
