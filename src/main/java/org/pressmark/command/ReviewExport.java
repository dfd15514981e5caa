package org.pressmark.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.own.ReviewFileOutput;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.exchange.report.ReportFile;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.review.Agreement;
import org.pressmark.review.Comparing;
import org.pressmark.review.FigureLine;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Side;
import org.pressmark.review.dossier.Compiling;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.report.DossierWords;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;

/// A review of a colleague's work on its way into a file: compared in slices with what is decided in this project,
/// then written, as a review that she can open and answer, or as a report.
///
/// Screen thread only.
final class ReviewExport {
    private final Desk desk;
    private final Shell shell;

    ReviewExport(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(Command.of(
                "exportReview", Command.Group.PROJECT, () -> shell.files().colleague(this::open)));
    }

    private void open(Path file) {
        Workshop workshop = desk.session().workshop();
        desk.tell(Message.of("tell.opening", Colleague.name(file)));
        workshop.background().execute(() -> {
            try {
                Side all = Colleague.open(file, workshop).side(workshop.clock().instant());
                workshop.screen().execute(() -> name(all, Colleague.name(file)));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }

    private void name(Side all, String file) {
        Annotator me = desk.annotatorProperty().get();
        List<Annotator> others = all.registers().annotators().stream()
                .filter(each -> !each.isLayer() && !each.id().equals(me.id()))
                .toList();
        if (others.isEmpty()) {
            desk.tell(Message.of("tell.nobodyElse", file));
            return;
        }
        Set<UUID> people = new HashSet<>();
        others.forEach(each -> people.add(each.id()));
        Annotator theirs = others.size() == 1
                ? others.getFirst()
                : new Annotator(others.getFirst().id(), file);
        String suggested = "review-" + theirs.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ReviewFileReader.ENDING;
        shell.files().newReview(suggested, to -> desk.session().inSlices(new Writing(me, theirs, all.by(people), to)));
    }

    /// A review on its way.
    private final class Writing implements Session.Slices {
        private final Annotator mine;
        private final Annotator theirs;
        private final Side side;
        private final Path file;
        private final Compiling compiling;
        private final List<Reviewed> done = new ArrayList<>();
        private @Nullable Comparing comparing;
        private @Nullable Dossier dossier;
        private int taken;

        Writing(Annotator mine, Annotator theirs, Side side, Path file) {
            this.mine = mine;
            this.theirs = theirs;
            this.side = side;
            this.file = file;
            this.compiling = new Compiling(mine, theirs);
        }

        @Override
        public boolean slice(Reading project) {
            Comparing now = comparing == null ? new Comparing(Side.of(project, Set.of(mine.id())), side) : comparing;
            comparing = now;
            boolean more = now.next();
            List<Reviewed> compared = now.result().articles();
            while (taken < compared.size()) {
                Reviewed reviewed = compared.get(taken++);
                compiling.add(reviewed, project);
                done.add(reviewed);
            }
            if (!more) {
                dossier = compiling.dossier(
                        project.registers().annotators(),
                        desk.session().workshop().clock().instant());
            }
            return more;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void ended() {
            Dossier made = dossier;
            if (made != null) {
                write(made);
            }
        }

        private void write(Dossier made) {
            Workshop workshop = desk.session().workshop();
            workshop.background().execute(() -> {
                try {
                    if (ReportFile.isOne(file)) {
                        List<FigureLine> figures = FigureLine.of(
                                mine.name(),
                                theirs.name(),
                                Agreement.of(
                                        done.stream().map(Reviewed::compared).toList()));
                        DossierWords words = new DossierWords(shell.phrases()::say, ZoneId.systemDefault());
                        ReportFile.write(words.report(made, figures), file);
                    } else {
                        ReviewFileOutput.write(made, "Pressmark", file);
                    }
                    workshop.screen().execute(() -> desk.tell(Message.of("tell.reportWritten", file)));
                } catch (Refusal refusal) {
                    workshop.screen().execute(() -> desk.refuse(refusal));
                }
            });
        }
    }
}
