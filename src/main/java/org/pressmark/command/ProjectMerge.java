package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Arrival.Clash;
import org.pressmark.exchange.format.Arrival.Namesakes;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Entry;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;

/// A colleague's new articles and tags on their way into the project: first a report of what would come in and a
/// question for every register entry that has the name of one in the project; then all of it as one undo step,
/// after a backup.
///
/// ```
/// begin → read (background) → offered ⇄ answered → taken (backup, one change) or given up
/// ```
/// Her file is opened for reading only. Screen thread only.
public final class ProjectMerge {
    /// Whether an entry of her file is the one of the project that has its name.
    public enum Answer {
        SAME,
        ANOTHER
    }

    /// A register entry of her file, the one of the project with its name, and what was answered, or null.
    public record Question(
            Entry theirs, Entry mine, @Nullable Answer answer) {}

    /// What would come in, as it was answered so far.
    public record Offer(String file, ImportReport report, List<Question> questions) {
        public Offer {
            questions = List.copyOf(questions);
        }

        /// Whether every question is answered.
        public boolean isAnswered() {
            return questions.stream().noneMatch(question -> question.answer() == null);
        }

        public boolean isNothing() {
            return report.added() == 0;
        }
    }

    private final Desk desk;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final Map<UUID, Answer> answers = new HashMap<>();
    private @Nullable Arrival arrival;
    private int generation;

    ProjectMerge(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(Command.of(
                "mergeProject", Command.Group.PROJECT, () -> shell.files().colleague(this::begin)));
    }

    /// What is offered, or null.
    public ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    void begin(Path file) {
        Workshop workshop = desk.session().workshop();
        giveUp();
        int mine = generation;
        desk.tell(Message.of("tell.opening", Colleague.name(file)));
        workshop.background().execute(() -> {
            try {
                Arrival read = Headroom.within(Colleague.name(file), () -> Colleague.open(file, workshop));
                workshop.screen().execute(() -> {
                    if (mine == generation) {
                        arrival = read;
                        look(read, Colleague.name(file));
                    }
                });
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }

    /// Says what would come in. Nothing is changed.
    private void look(Arrival read, String file) {
        int mine = ++generation;
        Arrival.Terms terms = terms();
        desk.session()
                .askBeside(
                        project -> read.into(project, terms),
                        incoming -> {
                            if (mine == generation) {
                                offer.set(new Offer(file, incoming.report(), questions(incoming)));
                            }
                        },
                        desk::refuse);
    }

    private List<Question> questions(Incoming incoming) {
        List<Question> questions = new ArrayList<>();
        for (Incoming.Namesake each : incoming.namesakes()) {
            questions.add(new Question(
                    each.theirs(), each.mine(), answers.get(each.theirs().id())));
        }
        return questions;
    }

    private Arrival.Terms terms() {
        Set<UUID> same = new HashSet<>();
        answers.forEach((id, answer) -> {
            if (answer == Answer.SAME) {
                same.add(id);
            }
        });
        return new Arrival.Terms(
                null,
                Shipped.read().entries(),
                desk.session().workshop().clock().instant(),
                Clash.GIVES_WAY,
                Namesakes.AS_SAID,
                same);
    }

    public void answer(Question question, Answer answer) {
        answers.put(question.theirs().id(), answer);
        lookAgain();
    }

    /// Answers everything that is not answered yet in one way.
    public void answerAll(Answer answer) {
        Offer open = offer.get();
        if (open != null) {
            open.questions()
                    .forEach(question -> answers.putIfAbsent(question.theirs().id(), answer));
            lookAgain();
        }
    }

    private void lookAgain() {
        Offer open = offer.get();
        Arrival read = arrival;
        if (open != null && read != null) {
            look(read, open.file());
        }
    }

    /// Takes what is offered; where a question is open nothing happens.
    public void take() {
        Offer open = offer.get();
        Arrival read = arrival;
        if (open == null || read == null || !open.isAnswered()) {
            return;
        }
        Arrival.Terms terms = terms();
        giveUp();
        desk.session()
                .backUp(() -> desk.session()
                        .askBeside(
                                project -> read.into(project, terms),
                                incoming -> bring(open.file(), incoming),
                                desk::refuse));
    }

    private void bring(String file, Incoming incoming) {
        if (incoming.isEmpty()) {
            desk.tell(Message.of("tell.setThere", file));
            return;
        }
        desk.session()
                .takeIn(
                        Message.of("deed.mergeWith", file),
                        incoming.influx(),
                        () -> desk.tell(
                                Message.of("tell.imported", incoming.report().added(), file)));
    }

    /// Leaves the project as it is.
    public void giveUp() {
        generation++;
        answers.clear();
        arrival = null;
        offer.set(null);
    }
}
