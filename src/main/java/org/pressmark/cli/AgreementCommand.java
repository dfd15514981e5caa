package org.pressmark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.report.ReportFile;
import org.pressmark.model.Message;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Agreements;
import org.pressmark.review.Figure;
import org.pressmark.review.FigureLine;
import org.pressmark.review.Reach;
import org.pressmark.review.report.FigureWords;
import org.pressmark.review.report.Report;
import org.pressmark.settings.Phrases;

/// `agreement`: how far annotators agree, pair by pair and all together. Of one project its annotators, of several
/// the projects. Nothing is written but, where asked for, a report with the figures by outlet and article.
final class AgreementCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "agreement")
                .flag("json")
                .flag("all-articles")
                .option("out", "FILE")
                .words("PROJECT");
    }

    @Override
    public int run(Words words, Counter counter) {
        List<Path> projects = words.paths(0);
        List<Sides> opened = new ArrayList<>();
        try {
            for (Path project : projects) {
                opened.add(new Sides(project, counter));
            }
            say(sides(opened), words, counter);
        } finally {
            opened.forEach(Sides::close);
        }
        return 0;
    }

    private static List<Agreeing.Named> sides(List<Sides> opened) {
        List<Agreeing.Named> sides = opened.size() == 1
                ? opened.getFirst().people()
                : opened.stream().map(each -> each.mine(null)).toList();
        if (sides.size() < 2) {
            throw new WrongWords(Message.of("cli.agreement.alone"));
        }
        return sides;
    }

    /// Which articles count, as asked for.
    static Reach reach(Words words) {
        return words.has("all-articles") ? Reach.ALL : Reach.SHARED;
    }

    /// Says how many articles do not count, if there are any.
    static void leftOut(int articles, Counter counter) {
        if (articles > 0) {
            counter.remark("cli.agreement.leftOut", articles);
        }
    }

    private static void say(List<Agreeing.Named> sides, Words words, Counter counter) {
        Agreements agreements = Agreeing.of(sides, reach(words));
        List<Agreements.OfPair> pairs = agreements.pairs();
        String out = words.textOrNull("out");
        if (out != null) {
            Report report = new FigureWords(counter.phrases()::say).report(FigureLine.of(agreements));
            ReportFile.write(report, words.path("out", out));
        }
        if (words.has("json")) {
            List<Figure> together =
                    sides.size() == 2 ? pairs.getFirst().figures().all() : agreements.together();
            AgreementJson.write(agreements.annotators(), pairs, together, counter.out());
            return;
        }
        for (Agreements.OfPair pair : pairs) {
            counter.say("cli.review.sides", pair.mine(), pair.theirs());
            new FigureTable(counter).say(pair.figures().all());
            leftOut(pair.leftOut(), counter);
        }
        if (sides.size() > 2) {
            counter.say("cli.agreement.together", sides.size());
            new FigureTable(counter).say(agreements.together());
        }
    }
}
