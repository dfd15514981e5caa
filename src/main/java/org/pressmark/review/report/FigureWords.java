package org.pressmark.review.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Figure;
import org.pressmark.review.FigureLine;

/// Figures of agreement in words: whose, of what, by which measure.
public record FigureWords(Wording wording) {
    public String who(FigureLine line) {
        return line.isTogether() ? wording.say("figure.together") : line.mine() + " · " + line.theirs();
    }

    /// Over which articles.
    public String where(FigureLine line) {
        return switch (line.place()) {
            case ALL -> wording.say("figure.allArticles");
            case OUTLET -> line.name().isEmpty() ? wording.say("figure.outletUnknown") : line.name();
            case ARTICLE -> line.name();
        };
    }

    public String kind(Figure figure) {
        return wording.say("cli.kind.one." + figure.kind());
    }

    /// In which respect; where tags stand is one too.
    public String respect(Figure figure) {
        return figure.facet() == null ? wording.say("figure.place") : wording.say("cli.facet." + figure.facet());
    }

    public String unit(Figure figure) {
        return wording.say("cli.unit." + figure.unit());
    }

    public String measure(Figure figure) {
        return wording.say("cli.measure." + figure.measure());
    }

    /// The value, or why there is none.
    public String value(Figure figure) {
        return figure.undefined() == null ? number(figure.value()) : wording.say("cli.undefined." + figure.undefined());
    }

    /// `0.62–0.79`; empty where there is none.
    public String interval(Figure figure) {
        return figure.low() == null ? "" : number(figure.low()) + "–" + number(figure.high());
    }

    private static String number(@Nullable Double value) {
        return Cell.share(value).shown();
    }

    /// The lines as a table, with the ends of the intervals in columns of their own.
    public Table table(List<FigureLine> lines) {
        List<String> heads = List.of(
                wording.say("figure.head.who"),
                wording.say("figure.head.where"),
                wording.say("figure.head.kind"),
                wording.say("figure.head.respect"),
                wording.say("figure.head.unit"),
                wording.say("figure.head.measure"),
                wording.say("figure.head.value"),
                wording.say("figure.head.low"),
                wording.say("figure.head.high"),
                wording.say("figure.head.n"),
                wording.say("figure.head.note"));
        return Table.plain(
                wording.say("figure.title"),
                heads,
                lines.stream().map(this::row).toList());
    }

    private List<Cell> row(FigureLine line) {
        Figure figure = line.figure();
        return List.of(
                Cell.words(who(line)),
                Cell.words(where(line)),
                Cell.words(kind(figure)),
                Cell.words(respect(figure)),
                Cell.words(unit(figure)),
                Cell.words(measure(figure)),
                Cell.share(figure.value()),
                Cell.share(figure.low()),
                Cell.share(figure.high()),
                Cell.count(figure.n()),
                Cell.words(note(figure)));
    }

    private String note(Figure figure) {
        if (figure.undefined() != null) {
            return value(figure);
        }
        return figure.low() == null ? wording.say("figure.noInterval") : "";
    }

    /// A report of nothing but figures.
    public Report report(List<FigureLine> lines) {
        return new Report(
                wording.say("figure.title"),
                List.of(wording.say("figure.preface.unit"), wording.say("figure.preface.interval")),
                List.of(table(lines)));
    }
}
