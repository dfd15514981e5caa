package org.pressmark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.review.Agreement;
import org.pressmark.review.Comparison;
import org.pressmark.review.Figure;
import org.pressmark.review.Half;
import org.pressmark.review.PairFigures;
import org.pressmark.review.Side;
import org.pressmark.settings.Phrases;

/// `agreement`: how far annotators agree, pair by pair and all together. Of one project its annotators, of several
/// the projects. Nothing is written.
final class AgreementCommand implements Subcommand {
    /// Two who were compared.
    record Pair(String mine, String theirs, PairFigures figures) {}

    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "agreement").flag("json").words("PROJECT");
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

    private static List<Sides.Named> sides(List<Sides> opened) {
        List<Sides.Named> sides = opened.size() == 1
                ? opened.getFirst().annotators().stream()
                        .map(Annotator::name)
                        .map(opened.getFirst()::mine)
                        .toList()
                : opened.stream().map(each -> each.mine(null)).toList();
        if (sides.size() < 2) {
            throw new WrongWords(Message.of("cli.agreement.alone"));
        }
        return sides;
    }

    private static void say(List<Sides.Named> sides, Words words, Counter counter) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < sides.size(); one++) {
            for (int two = one + 1; two < sides.size(); two++) {
                Sides.Named mine = sides.get(one);
                Sides.Named theirs = sides.get(two);
                Comparison comparison = Comparison.of(mine.side(), theirs.side());
                pairs.add(new Pair(mine.name(), theirs.name(), PairFigures.of(comparison.compared())));
            }
        }
        List<Figure> together = sides.size() == 2
                ? pairs.getFirst().figures().all()
                : Agreement.among(together(sides.stream().map(Sides.Named::side).toList()));
        if (words.has("json")) {
            AgreementJson.write(sides.stream().map(Sides.Named::name).toList(), pairs, together, counter.out());
            return;
        }
        for (Pair pair : pairs) {
            counter.say("cli.review.sides", pair.mine(), pair.theirs());
            new FigureTable(counter).say(pair.figures().all());
        }
        if (sides.size() > 2) {
            counter.say("cli.agreement.together", sides.size());
            new FigureTable(counter).say(together);
        }
    }

    /// The articles whose very text all have, each as all have it.
    private static List<List<Half>> together(List<Side> sides) {
        List<Map<String, Article>> held = new ArrayList<>();
        for (Side side : sides) {
            Map<String, Article> byText = new HashMap<>();
            side.articles().forEach(article -> byText.put(article.text().textSha256(), article));
            held.add(byText);
        }
        List<List<Half>> all = new ArrayList<>();
        for (Article article : sides.getFirst().articles()) {
            List<Half> halves = new ArrayList<>();
            for (int at = 0; at < sides.size(); at++) {
                Half half = half(sides.get(at), held.get(at).get(article.text().textSha256()));
                if (half != null) {
                    halves.add(half);
                }
            }
            if (halves.size() == sides.size()) {
                all.add(halves);
            }
        }
        return all;
    }

    private static @Nullable Half half(Side side, @Nullable Article article) {
        OpenArticle open = article == null ? null : side.open(article.id());
        return open == null ? null : new Half(open.article(), open.annotations(), side.registers());
    }
}
