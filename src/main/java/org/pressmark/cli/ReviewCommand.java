package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.exchange.own.ReviewOutput;
import org.pressmark.model.Message;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Agreement;
import org.pressmark.review.Comparison;
import org.pressmark.review.Difference;
import org.pressmark.review.Figure;
import org.pressmark.review.Reach;
import org.pressmark.review.Reviewed;
import org.pressmark.settings.Phrases;

/// `review`: every difference between two sets of tags, and how far they agree; or what stands in a review that was
/// handed on. Nothing is written into either; with `--out`, a review file or a report is.
final class ReviewCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "review")
                .word("PROJECT")
                .maybe("OTHER")
                .option("mine", "NAME")
                .option("theirs", "NAME")
                .option("out", "FILE")
                .flag("all-articles")
                .flag("json");
    }

    @Override
    public int run(Words words, Counter counter) {
        @Nullable Path other = words.pathOrNull(1);
        if (other == null && ReviewFileReader.isOne(words.path(0))) {
            new ReviewFiles(counter).say(words.path(0), words);
            return 0;
        }
        if (other == null && !(words.has("mine") && words.has("theirs"))) {
            throw new WrongWords(Message.of("cli.review.whose"));
        }
        try (Sides sides = new Sides(words.path(0), counter)) {
            Agreeing.Named mine = sides.mine(words.textOrNull("mine"));
            Agreeing.Named theirs = sides.theirs(other, words.textOrNull("theirs"));
            Comparison comparison = Comparison.of(mine.side(), theirs.side());
            Reach reach = AgreementCommand.reach(words);
            List<Figure> figures = Agreement.of(comparison.compared(reach));
            String out = words.textOrNull("out");
            if (out != null) {
                new ReviewFiles(counter).write(sides, mine, theirs, comparison, reach, words.path("out", out));
            }
            if (words.has("json")) {
                ReviewOutput.write(
                        mine.name(),
                        theirs.name(),
                        comparison,
                        new ReviewOutput.Figures(figures, comparison.leftOut(reach)),
                        new KeptOpen(counter.out()));
            } else {
                say(mine.name(), theirs.name(), comparison, counter);
                new FigureTable(counter).say(figures);
                AgreementCommand.leftOut(comparison.leftOut(reach), counter);
            }
        }
        return 0;
    }

    private static void say(String mine, String theirs, Comparison comparison, Counter counter) {
        counter.say("cli.review.sides", mine, theirs);
        for (Reviewed reviewed : comparison.articles()) {
            for (Difference difference : reviewed.compared().differences()) {
                if (difference.outcome() != Difference.Outcome.SAME) {
                    line(reviewed, difference, counter);
                }
            }
        }
        comparison
                .totals()
                .forEach((outcome, count) ->
                        counter.line(counter.phrases().say("cli.class." + outcome), String.valueOf(count)));
        alone(comparison, counter);
    }

    private static void line(Reviewed reviewed, Difference difference, Counter counter) {
        Phrases phrases = counter.phrases();
        String facets = String.join(
                ", ",
                difference.facets().stream()
                        .sorted()
                        .map(facet -> phrases.say("cli.facet." + facet))
                        .toList());
        counter.line(
                phrases.say("cli.class." + difference.outcome()),
                phrases.say("cli.kind.one." + difference.first().kind()),
                difference.first().start() + "–" + difference.first().end(),
                facets,
                reviewed.compared().mine().article().title());
    }

    private static void alone(Comparison comparison, Counter counter) {
        comparison.onlyMine().forEach(article -> counter.remark("cli.review.onlyMine", article.title()));
        comparison.onlyTheirs().forEach(article -> counter.remark("cli.review.onlyTheirs", article.title()));
        for (Reviewed reviewed : comparison.articles()) {
            if (!reviewed.lost().isEmpty()) {
                counter.remark(
                        "cli.review.lost",
                        reviewed.lost().size(),
                        reviewed.compared().mine().article().title());
            }
        }
    }
}
