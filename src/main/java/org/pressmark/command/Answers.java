package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Received;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.ReviewFileOutput;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;

/// A review of one's own work: opened, read, answered difference by difference, and handed back.
///
/// An answer is a change like any other: on disk at once, taken back by undo. Screen thread only.
public final class Answers {
    private final Desk desk;
    private final Shell shell;

    public Answers(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "openReview", Command.Group.PROJECT, () -> shell.files().review(this::open)),
                Command.of("agreeReview", Command.Group.PROJECT, () -> answer(Verdict.Choice.AGREED, null)),
                Command.of("objectReview", Command.Group.PROJECT, () -> answer(Verdict.Choice.OBJECTED, null)),
                Command.of("saveAnswers", Command.Group.PROJECT, this::save));
    }

    private Received received() {
        return desk.showing().received();
    }

    void open(Path file) {
        Workshop workshop = desk.session().workshop();
        desk.tell(Message.of("tell.opening", Colleague.name(file)));
        workshop.background().execute(() -> {
            try {
                Dossier dossier =
                        Headroom.within(Colleague.name(file), () -> ReviewFileReader.read(file, ReadLimits.usual()));
                workshop.screen().execute(() -> find(dossier, file));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }

    /// What of the review is in this project: its articles, and answers given before; where it was made here, also
    /// what is to be taken in of the answers in the file.
    private record Found(Map<UUID, UUID> articles, List<Verdict> answers, HandedBack.@Nullable Taken back) {}

    private void find(Dossier dossier, Path file) {
        Annotator me = desk.annotatorProperty().get();
        desk.session().ask(reading -> found(reading, dossier, me), found -> {
            HandedBack.Taken back = found.back();
            if (back == null) {
                received().open(dossier, file, me, found.articles(), found.answers());
                desk.tell(Message.of(
                        "tell.reviewOpen",
                        dossier.points().size(),
                        dossier.mine().name()));
            } else {
                received().read(dossier, file, found.articles());
                takeIn(back);
            }
            desk.showing().show(Sheet.RECEIVED);
        });
    }

    /// What the colleague answered stands beside the decisions from now on, also on the review desk.
    private void takeIn(HandedBack.Taken back) {
        if (back.changes().isEmpty()) {
            desk.tell(Message.of("tell.answersThere"));
        } else {
            desk.session()
                    .carryOut(
                            Message.of("deed.answersTaken", back.answers(), back.by()),
                            new Change.Several(back.changes()));
        }
    }

    private static Found found(Reading reading, Dossier dossier, Annotator me) {
        boolean isMadeHere = HandedBack.isWhereItWasMade(reading, dossier, me);
        Map<UUID, UUID> articles = new HashMap<>();
        List<Verdict> answers = new ArrayList<>();
        for (Dossier.OfArticle article : dossier.articles()) {
            String own = isMadeHere ? article.sha256() : article.theirSha256();
            String other = isMadeHere ? article.theirSha256() : article.sha256();
            Article same = reading.articleWithText(own);
            Article here = same == null ? reading.articleWithText(other) : same;
            if (here != null) {
                articles.put(article.id(), here.id());
                reading.verdicts(here.id()).stream()
                        .filter(verdict ->
                                Received.isAnswer(verdict) && verdict.reviewer().equals(me.id()))
                        .forEach(answers::add);
            }
        }
        return new Found(articles, answers, isMadeHere ? HandedBack.of(reading, dossier, articles) : null);
    }

    /// Answers the point that is looked at; an earlier answer becomes this one.
    public void answer(Verdict.Choice choice, @Nullable String comment) {
        Point point = received().point();
        Dossier.OfArticle article = received().article();
        if (point == null || article == null) {
            desk.tell(Message.of("tell.noPointOfReview"));
            return;
        }
        if (!received().isToBeAnswered()) {
            desk.tell(Message.of("tell.ownReview"));
            return;
        }
        UUID home = received().home(article);
        if (home == null) {
            desk.tell(Message.of("tell.articleNotHere", article.title()));
            return;
        }
        Verdict before = received().answer(point);
        Verdict after = answer(point, home, choice, comment, before);
        Message deed = choice == Verdict.Choice.AGREED
                ? Message.of("deed.answerAgreed", article.title())
                : Message.of("deed.answerObjected", article.title());
        Change change = before != null && before.article().equals(home)
                ? new Change.Edited(before, after)
                : new Change.Added(after);
        desk.session().carryOut(deed, change);
    }

    private Verdict answer(
            Point point, UUID home, Verdict.Choice choice, @Nullable String comment, @Nullable Verdict before) {
        Workshop workshop = desk.session().workshop();
        Verdict.Seen seen =
                point.decision().map(Verdict::seen).orElseGet(() -> new Verdict.Seen(point.what(), List.of(), ""));
        return new Verdict(
                before == null ? workshop.ids().get() : before.id(),
                home,
                point.subject(),
                seen,
                choice,
                List.of(),
                List.of(),
                null,
                comment == null || comment.isBlank() ? null : comment.strip(),
                desk.annotatorProperty().get().id(),
                workshop.clock().instant());
    }

    /// Goes to the next point that has no answer yet, round the end.
    public void nextOpen() {
        Dossier dossier = received().dossierProperty().get();
        if (dossier == null) {
            return;
        }
        List<Point> points = dossier.points();
        int from = received().chosenProperty().get();
        for (int step = 1; step <= points.size(); step++) {
            int at = (from + step) % points.size();
            if (received().answer(points.get(at)) == null) {
                received().choose(at);
                return;
            }
        }
        desk.tell(Message.of("tell.allAnswered"));
    }

    /// Opens the article of the point in this project, at its words.
    public void goTo() {
        Dossier.OfArticle article = received().article();
        Point point = received().point();
        UUID home = article == null ? null : received().home(article);
        if (home == null || point == null) {
            return;
        }
        desk.open(home, () -> {
            var first =
                    point.theirs().isEmpty() ? point.first() : point.theirs().getFirst();
            if (first != null) {
                var own = desk.tags().find(first.id());
                desk.choose(own);
            }
            desk.showing().show(Sheet.ARTICLE);
        });
    }

    /// Writes the review with the answers into a file to hand back; by default another than the one that came.
    public void save() {
        Dossier dossier = received().dossierProperty().get();
        Path from = received().file();
        if (dossier == null || from == null) {
            desk.tell(Message.of("tell.noPointOfReview"));
            return;
        }
        String name = desk.annotatorProperty().get().name();
        String suggested = String.valueOf(ReviewFileReader.answered(from, name).getFileName());
        shell.files().newReview(suggested, file -> write(dossier, file));
    }

    private void write(Dossier dossier, Path file) {
        Workshop workshop = desk.session().workshop();
        workshop.background().execute(() -> {
            try {
                ReviewFileOutput.write(dossier, "Pressmark", file);
                workshop.screen().execute(() -> desk.tell(Message.of("tell.reportWritten", file)));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }
}
