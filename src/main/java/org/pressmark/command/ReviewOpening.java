package org.pressmark.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.review.Pairing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;
import org.pressmark.text.Span;

/// Whose work is laid beside whose: a colleague's file beside one's own tags, or two annotators of this project;
/// and the same again when the project is opened once more.
///
/// Screen thread only.
final class ReviewOpening {
    private static final String NAME = "review";
    private static final int PARTS = 3;

    private final Desk desk;
    private final Shell shell;
    private final Reviewing review;
    private final ProjectMemory memory;

    ReviewOpening(Desk desk, Shell shell, Reviewing review, ProjectMemory memory) {
        this.desk = desk;
        this.shell = shell;
        this.review = review;
        this.memory = memory;
    }

    void askFile() {
        shell.files().colleague(this::open);
    }

    void open(Path file) {
        look(file, colleague -> whose(mine -> theirs(colleague, file, mine)));
    }

    private void look(Path file, Consumer<OtherSide> then) {
        Workshop workshop = desk.session().workshop();
        desk.tell(Message.of("tell.looking", file.getFileName()));
        desk.session()
                .askBeside(
                        project -> Headroom.within(Colleague.name(file), () -> OtherSide.in(file, project, workshop)),
                        then,
                        desk::refuse);
    }

    /// Mine are the tags of who is at work, or where that is nobody who has tagged, of whoever is named.
    private void whose(Consumer<Annotator> then) {
        Annotator me = desk.annotatorProperty().get();
        desk.session().ask(OtherSide::workers, workers -> {
            if (workers.isEmpty() || workers.contains(me)) {
                then.accept(me);
            } else {
                ask("ask.review.mine", workers, then);
            }
        });
    }

    private void theirs(OtherSide colleague, Path file, Annotator mine) {
        List<Annotator> others = colleague.annotators().stream()
                .filter(each -> !each.id().equals(mine.id()))
                .toList();
        List<Annotator> all = others.isEmpty() ? colleague.annotators() : others;
        if (all.isEmpty()) {
            desk.tell(Message.of("tell.nobodyTagged", file.getFileName()));
        } else {
            ask("ask.review.theirs", all, theirs -> begin(new Pairing(mine, theirs, file), colleague));
        }
    }

    private void begin(Pairing pairing, org.pressmark.desk.review.Theirs theirs) {
        Path file = pairing.file();
        memory.keep(
                NAME,
                pairing.mine().id() + " " + pairing.theirs().id() + " " + (file == null ? "" : file.toAbsolutePath()));
        desk.showing().show(Sheet.REVIEW);
        review.begin(pairing, theirs);
    }

    /// Asks for two annotators of this project.
    void askAnnotators() {
        desk.session().ask(OtherSide::workers, workers -> {
            if (workers.size() < 2) {
                desk.tell(Message.of("tell.oneAnnotator"));
            } else {
                ask(
                        "ask.review.mine",
                        workers,
                        mine -> ask(
                                "ask.review.theirs",
                                workers.stream()
                                        .filter(each -> !each.equals(mine))
                                        .toList(),
                                theirs -> begin(new Pairing(mine, theirs, null), OtherSide.within(theirs))));
            }
        });
    }

    /// Asks for one of several; of one alone there is nothing to ask.
    private void ask(String question, List<Annotator> all, Consumer<Annotator> taken) {
        if (all.size() == 1) {
            taken.accept(all.getFirst());
            return;
        }
        desk.ask(new Prompt(
                Message.of(question),
                Span.caret(0),
                typed -> all.stream()
                        .filter(each -> Names.fits(each.name(), typed))
                        .map(each -> new Prompt.Option(each.name(), null, () -> taken.accept(each)))
                        .toList(),
                () -> {}));
    }

    /// Lays the same two beside each other again, as their tags are now.
    void again() {
        Pairing pairing = review.pairingProperty().get();
        if (pairing != null) {
            open(pairing.mine(), pairing.theirs().id(), pairing.file());
        }
    }

    /// Takes up the review that lay open when the project was last; answers whether there is one.
    boolean resume() {
        String kept = memory.find(NAME);
        String[] words = kept == null ? new String[0] : kept.split(" ", PARTS);
        Annotator mine =
                words.length < PARTS ? null : desk.shelves().annotators().find(id(words[0]));
        UUID theirs = mine == null ? null : id(words[1]);
        if (mine == null || theirs == null) {
            return false;
        }
        open(mine, theirs, words[2].isEmpty() ? null : path(words[2]));
        return true;
    }

    private void open(Annotator mine, UUID theirs, @Nullable Path file) {
        if (file == null) {
            Annotator other = desk.shelves().annotators().find(theirs);
            if (other != null) {
                begin(new Pairing(mine, other, null), OtherSide.within(other));
            }
            return;
        }
        look(
                file,
                colleague -> colleague.annotators().stream()
                        .filter(each -> each.id().equals(theirs))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> begin(new Pairing(mine, other, file), colleague),
                                () -> theirs(colleague, file, mine)));
    }

    /// Ends the review; it will not be taken up again.
    void close() {
        memory.keep(NAME, null);
        review.close();
    }

    private static @Nullable UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException unreadable) {
            return null;
        }
    }
}
