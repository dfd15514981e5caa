package org.pressmark.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.review.Pairing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.exchange.own.ReviewFileOutput;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.exchange.report.ReportFile;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.review.Agreement;
import org.pressmark.review.Comparing;
import org.pressmark.review.Comparison;
import org.pressmark.review.FigureLine;
import org.pressmark.review.Reach;
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
    /// So many articles are compared before what is decided about them is read.
    private static final int MANY = 20;

    private final Desk desk;
    private final Shell shell;
    private final Reviewing reviewing;

    ReviewExport(Desk desk, Shell shell, Reviewing reviewing) {
        this.desk = desk;
        this.shell = shell;
        this.reviewing = reviewing;
    }

    List<Command> commands() {
        return List.of(Command.of("exportReview", Command.Group.PROJECT, this::export));
    }

    /// What lies on the review desk goes out as it lies there; where nothing does, a colleague's file is asked
    /// for. Asked for once more while one is on its way, it stops that.
    private void export() {
        if (reviewing.handingOver().isUnderway()) {
            reviewing.handingOver().cancel();
            return;
        }
        Pairing pairing = reviewing.pairingProperty().get();
        if (pairing == null || reviewing.phaseProperty().get() != Reviewing.Phase.OPEN) {
            shell.files().colleague(this::open);
        } else {
            List<Reviewed> laid = List.copyOf(reviewing.articles());
            ask(pairing.theirs(), to -> new Writing(pairing.mine(), pairing.theirs(), null, laid, to));
        }
    }

    private void ask(Annotator theirs, Function<Path, Writing> writing) {
        String suggested = "review-" + theirs.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ReviewFileReader.ENDING;
        shell.files().newReview(suggested, to -> {
            reviewing.handingOver().begin();
            desk.tell(Message.of("tell.reviewWriting", to.getFileName()));
            desk.session().inSlices(writing.apply(to));
        });
    }

    private void open(Path file) {
        Workshop workshop = desk.session().workshop();
        desk.tell(Message.of("tell.opening", Colleague.name(file)));
        desk.session()
                .askBeside(
                        project -> Colleague.beside(project, file, workshop),
                        all -> name(all, Colleague.name(file)),
                        desk::refuse);
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
        ask(theirs, to -> new Writing(me, theirs, all.by(people), List.of(), to));
    }

    /// A review on its way.
    private final class Writing implements Session.Slices {
        private final Annotator mine;
        private final Annotator theirs;
        private final @Nullable Side side;
        private final Deque<Reviewed> laid;
        private final Path file;
        private final Compiling compiling;
        private final List<Reviewed> done = new ArrayList<>();
        private @Nullable Comparing comparing;
        private @Nullable Dossier dossier;
        private int taken;
        private final int all;

        /// `laid` is what is compared already, where there is no side.
        Writing(Annotator mine, Annotator theirs, @Nullable Side side, List<Reviewed> laid, Path file) {
            this.mine = mine;
            this.theirs = theirs;
            this.side = side;
            this.laid = new ArrayDeque<>(laid);
            this.all = laid.size();
            this.file = file;
            this.compiling = new Compiling(mine, theirs);
        }

        @Override
        public boolean slice(Reading project) {
            Side other = side;
            boolean more = other == null ? takeLaid(project) : compare(other, project);
            tell();
            if (!more) {
                dossier = compiling.dossier(
                        project.registers().annotators(),
                        desk.session().workshop().clock().instant());
            }
            return more;
        }

        /// The last tenth is left for the file itself.
        private void tell() {
            Comparing now = comparing;
            int whole = now == null ? all : now.all();
            double share = 0.9 * done.size() / Math.max(1, whole);
            desk.session()
                    .workshop()
                    .screen()
                    .execute(() -> reviewing.handingOver().tell(share));
        }

        private boolean compare(Side other, Reading project) {
            Comparing now = comparing == null ? new Comparing(Side.of(project, Set.of(mine.id())), other) : comparing;
            comparing = now;
            boolean more = now.next();
            if (!more || now.done() - taken >= MANY) {
                List<Reviewed> compared = now.result().articles();
                while (taken < compared.size()) {
                    take(compared.get(taken++), project);
                }
            }
            return more;
        }

        private boolean takeLaid(Reading project) {
            Reviewed next = laid.poll();
            if (next != null) {
                take(next, project);
            }
            return !laid.isEmpty();
        }

        private void take(Reviewed reviewed, Reading project) {
            compiling.add(reviewed, project);
            done.add(reviewed);
        }

        @Override
        public boolean isCancelled() {
            return reviewing.handingOver().isCancelled();
        }

        @Override
        public void ended() {
            Dossier made = dossier;
            if (made == null || isCancelled()) {
                end(Message.of("tell.reviewStopped"));
            } else {
                write(made);
            }
        }

        private void end(Message said) {
            reviewing.handingOver().end();
            desk.tell(said);
        }

        private void write(Dossier made) {
            Workshop workshop = desk.session().workshop();
            workshop.background().execute(() -> {
                try {
                    if (isCancelled()) {
                        workshop.screen().execute(() -> end(Message.of("tell.reviewStopped")));
                        return;
                    }
                    if (ReportFile.isOne(file)) {
                        List<FigureLine> figures = FigureLine.of(
                                mine.name(),
                                theirs.name(),
                                Agreement.of(new Comparison(done, List.of(), List.of()).compared(Reach.SHARED)));
                        DossierWords words = new DossierWords(shell.phrases()::say, ZoneId.systemDefault());
                        ReportFile.write(words.report(made, figures), file);
                    } else {
                        ReviewFileOutput.write(made, "Pressmark", file);
                    }
                    workshop.screen().execute(() -> end(Message.of("tell.reportWritten", file)));
                } catch (Refusal refusal) {
                    workshop.screen().execute(() -> {
                        reviewing.handingOver().end();
                        desk.refuse(refusal);
                    });
                }
            });
        }
    }
}
