package org.pressmark.review.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.FigureLine;
import org.pressmark.review.Spoken;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;

/// A review in words: what each difference is, what was decided and said of it. Times are those of a zone.
public record DossierWords(Wording wording, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SHOWN = 400;

    /// What class of difference it is.
    public String what(Point point) {
        Difference.Outcome outcome = point.outcome();
        if (outcome != null) {
            return wording.say("cli.class." + outcome);
        }
        return point.what().equals(Point.STATED) ? wording.say("dossier.stated") : point.what();
    }

    /// What was decided, or said.
    public String choice(Verdict.Choice choice) {
        return switch (choice) {
            case ACCEPT_THEIRS -> wording.say("dossier.choice.acceptTheirs");
            case KEEP_MINE -> wording.say("dossier.choice.keepMine");
            case TAKE_BORDER -> wording.say("dossier.choice.takeBorder");
            case TAKE_FIELDS -> wording.say("dossier.choice.takeFields");
            case THIRD_VERSION -> wording.say("dossier.choice.thirdVersion");
            case DROP_BOTH -> wording.say("dossier.choice.dropBoth");
            case SKIP -> wording.say("dossier.choice.skip");
            case COMMENT -> wording.say("dossier.choice.comment");
            case AGREED -> wording.say("dossier.choice.agreed");
            case OBJECTED -> wording.say("dossier.choice.objected");
        };
    }

    /// What was decided of a difference, with the respects that were taken, or what is stated of the article
    /// since; or that nothing was.
    public String decision(Point point) {
        return point.decision().map(this::decision).orElseGet(() -> wording.say("dossier.open"));
    }

    private String decision(Verdict verdict) {
        String matter = verdict.subject().matter();
        String stated = verdict.stated();
        String what = stated != null && matter != null
                ? value(matter, stated)
                : verdict.taken().stream().map(this::respect).collect(Collectors.joining(", "));
        return what.isEmpty() ? choice(verdict.choice()) : choice(verdict.choice()) + ": " + what;
    }

    /// A respect in which both sides differ; a matter of the article is one too.
    public String respect(String name) {
        return SpokenWords.respect(wording, name);
    }

    /// What is said in a respect.
    public String value(String respect, String said) {
        return said.isEmpty() ? wording.say("dossier.nothing") : SpokenWords.value(wording, respect, said);
    }

    public String when(Instant at) {
        return MINUTE.withZone(zone).format(at);
    }

    /// The words of the tags of one side, and what they say where the other says something else.
    public String side(Point point, List<Annotation> tags, Who who) {
        List<String> lines = new ArrayList<>();
        tags.forEach(tag -> lines.add(
                wording.say("cli.kind.one." + tag.kind()) + " " + place(tag) + ": “" + brief(Spoken.words(tag)) + "”"));
        for (Point.Saying saying : point.sayings()) {
            String said = who == Who.MINE ? saying.mine() : saying.theirs();
            lines.add(respect(saying.respect()) + ": " + value(saying.respect(), said));
        }
        return lines.isEmpty() ? wording.say("dossier.noTag") : String.join("\n", lines);
    }

    /// Whose side.
    public enum Who {
        MINE,
        THEIRS
    }

    /// `120–164`; nothing for a tag of the whole article.
    private static String place(Annotation tag) {
        return tag.spans().isEmpty() ? "" : tag.start() + "–" + tag.end();
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /// Everything that was said: who, when, what.
    public String said(Dossier dossier, Point point) {
        return point.verdicts().stream()
                .filter(verdict -> verdict.comment() != null || verdict.choice().isRemark())
                .map(verdict -> remark(dossier, verdict))
                .collect(Collectors.joining("\n"));
    }

    /// `Anna K., 2026-03-04 10:12, keeps mine: She is Orlova from the paragraph before.`
    public String remark(Dossier dossier, Verdict verdict) {
        String head = wording.say(
                "dossier.remark", dossier.name(verdict.reviewer()), when(verdict.at()), choice(verdict.choice()));
        return verdict.comment() == null ? head : head + ": " + verdict.comment();
    }

    /// The whole review, with figures of agreement where there are any.
    public Report report(Dossier dossier, List<FigureLine> figures) {
        List<Table> tables = new ArrayList<>(List.of(totals(dossier), differences(dossier)));
        List<List<Cell>> lost = new ArrayList<>();
        for (Dossier.OfArticle article : dossier.articles()) {
            article.lost()
                    .forEach(tag -> lost.add(List.of(
                            Cell.words(article.title()),
                            Cell.words(wording.say("cli.kind.one." + tag.kind())),
                            Cell.words(tag.words()))));
        }
        if (!lost.isEmpty()) {
            tables.add(new Table(
                    wording.say("dossier.lost"),
                    List.of(
                            wording.say("dossier.head.article"),
                            wording.say("figure.head.kind"),
                            wording.say("dossier.head.words")),
                    lost,
                    Table.Shape.GROUPED));
        }
        if (!figures.isEmpty()) {
            tables.add(new FigureWords(wording).table(figures));
        }
        long settled = dossier.points().stream().filter(DossierWords::isSettled).count();
        return new Report(
                wording.say(
                        "dossier.title", dossier.mine().name(), dossier.theirs().name()),
                List.of(
                        wording.say("dossier.preface.when", when(dossier.at()), zone.getId()),
                        wording.say(
                                "dossier.preface.settled",
                                settled,
                                dossier.points().size()),
                        wording.say("figure.preface.unit")),
                tables);
    }

    private static boolean isSettled(Point point) {
        return point.decision().filter(verdict -> verdict.choice().settles()).isPresent();
    }

    private Table totals(Dossier dossier) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Difference.Outcome, Integer> each : dossier.totals().entrySet()) {
            rows.add(List.of(
                    Cell.words(wording.say("cli.class." + each.getKey())),
                    Cell.count(each.getValue()),
                    Cell.count(settled(dossier, each.getKey()))));
        }
        long stated = dossier.points().stream()
                .filter(point -> point.outcome() == null)
                .count();
        rows.add(List.of(
                Cell.words(wording.say("dossier.stated")), Cell.count(stated), Cell.count(settled(dossier, null))));
        return Table.plain(
                wording.say("dossier.totals"),
                List.of(
                        wording.say("dossier.head.class"),
                        wording.say("dossier.head.count"),
                        wording.say("dossier.head.settled")),
                rows);
    }

    private static long settled(Dossier dossier, Difference.@Nullable Outcome outcome) {
        return dossier.points().stream()
                .filter(point -> point.outcome() == outcome && isSettled(point))
                .count();
    }

    private Table differences(Dossier dossier) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Dossier.OfArticle article : dossier.articles()) {
            for (Point point : article.points()) {
                rows.add(row(dossier, article, point, rows.size() + 1));
            }
        }
        List<String> heads = List.of(
                wording.say("dossier.head.article"),
                wording.say("dossier.head.number"),
                wording.say("dossier.head.class"),
                dossier.mine().name(),
                dossier.theirs().name(),
                wording.say("dossier.head.decision"),
                wording.say("dossier.head.by"),
                wording.say("dossier.head.when"),
                wording.say("dossier.head.said"));
        return new Table(wording.say("dossier.differences"), heads, rows, Table.Shape.GROUPED);
    }

    private List<Cell> row(Dossier dossier, Dossier.OfArticle article, Point point, int number) {
        String by = point.decision()
                .map(verdict -> dossier.name(verdict.reviewer()))
                .orElse("");
        String at = point.decision().map(verdict -> when(verdict.at())).orElse("");
        return List.of(
                Cell.words(article.title()),
                Cell.count(number),
                Cell.words(what(point)),
                Cell.words(side(point, point.mine(), Who.MINE)),
                Cell.words(side(point, point.theirs(), Who.THEIRS)),
                Cell.words(decision(point)),
                Cell.words(by),
                Cell.words(at),
                Cell.words(said(dossier, point)));
    }
}
