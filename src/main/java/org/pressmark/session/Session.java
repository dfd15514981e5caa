package org.pressmark.session;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Backup;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Influx;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.store.Aside;

/// An open project as the window holds it: what is asked goes to the project thread, what comes of it back to the
/// screen.
///
/// 1. check, 2. commit, 3. tell: a listener hears of a change only when it is on disk (invariant 1).
/// Tasks are done in the order in which they were given. Screen thread only; a task runs on the project thread.
public final class Session {
    /// Hears what came of things, on the screen thread.
    public interface Listener {
        void committed(Committed what);

        /// Something could not be done; nothing has changed.
        void refused(Refusal why);
    }

    private final Door door;
    private final Workshop workshop;
    private final Listener listener;
    private final Rests rests;
    private Annotator annotator;

    /// Project thread only.
    private boolean isClosed;

    public Session(Door door, Workshop workshop, Annotator annotator, Listener listener) {
        this.door = door;
        this.workshop = workshop;
        this.annotator = annotator;
        this.listener = listener;
        this.rests = new Rests(workshop.clock());
    }

    public Path path() {
        return door.path();
    }

    public boolean isReadOnly() {
        return door.isReadOnly();
    }

    public Workshop workshop() {
        return workshop;
    }

    /// Who is at work; every change and every new annotation bears this name.
    public Annotator annotator() {
        return annotator;
    }

    public void work(Annotator as) {
        annotator = as;
    }

    /// Carries out a change, and with the first tag in an article puts that in work; `then` runs on the screen
    /// thread after the listener has heard of it.
    public void carryOut(Message deed, Change change, Runnable then) {
        UUID who = annotator.id();
        commit(() -> door.carryOut(who, deed, FirstTag.with(change, door.reading())), then);
    }

    public void carryOut(Message deed, Change change) {
        carryOut(deed, change, () -> {});
    }

    /// Carries out as one step whatever pours in, however much it is, and puts articles in work that got their
    /// first tag; `then` runs on the screen thread after the listener has heard of it.
    public void takeIn(Message deed, Influx influx, Runnable then) {
        UUID who = annotator.id();
        commit(() -> door.takeIn(who, deed, FirstTag.with(influx)), then);
    }

    /// Somebody comes to the project and is at work from now on; `then` runs on the screen thread.
    public void introduce(Message deed, Annotator newcomer, Runnable then) {
        annotator = newcomer;
        commit(() -> door.layGround(newcomer.id(), deed, new Change.Added(newcomer)), then);
    }

    public void undo() {
        UUID who = annotator.id();
        commit(() -> door.undo(who), () -> {});
    }

    public void redo() {
        UUID who = annotator.id();
        commit(() -> door.redo(who), () -> {});
    }

    private void commit(Supplier<@Nullable Committed> work, Runnable then) {
        onProject(() -> {
            Committed committed = work.get();
            workshop.screen().execute(() -> {
                if (committed != null) {
                    rests.changed();
                    listener.committed(committed);
                }
                then.run();
            });
        });
    }

    /// Asks the project something that is read in a few milliseconds; the answer comes on the screen thread.
    public <T extends @Nullable Object> void ask(Function<Reading, T> question, Consumer<T> answer) {
        onProject(() -> {
            T found = question.apply(door.reading());
            workshop.screen().execute(() -> answer.accept(found));
        });
    }

    /// Asks the project something long, beside everything else: a change does not wait for it, and may come in
    /// between. The answer comes on the screen thread, or why there is none.
    public <T> void askBeside(Function<Reading, T> question, Consumer<T> answer, Consumer<Refusal> refused) {
        workshop.background().execute(() -> {
            try (Aside aside = door.aside()) {
                T found = Headroom.within(String.valueOf(path().getFileName()), () -> question.apply(aside.reading()));
                workshop.screen().execute(() -> answer.accept(found));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> refused.accept(refusal));
            }
        });
    }

    /// Does long work in short slices, so that a change waiting meanwhile comes in between. The work ends when a
    /// slice says so, or when it was cancelled.
    public void inSlices(Slices work) {
        onProject(() -> {
            if (work.isCancelled()) {
                workshop.screen().execute(work::ended);
            } else if (work.slice(door.reading())) {
                inSlices(work);
            } else {
                workshop.screen().execute(work::ended);
            }
        });
    }

    /// Long work on a project, cut into slices of a few milliseconds each.
    public interface Slices {
        /// Does the next slice, on the project thread; answers whether there is more.
        boolean slice(Reading reading);

        /// Whether it was called off; any thread.
        boolean isCancelled();

        /// Told once on the screen thread, after the last slice.
        void ended();
    }

    /// Copies the project to a file that is not there yet; `then` runs on the screen thread when it is written.
    public void copyTo(Path copy, Runnable then) {
        onProject(() -> {
            door.copyTo(copy);
            workshop.screen().execute(then);
        });
    }

    /// Called now and then: takes a backup where one is worth taking and nobody is at work, beside everything else.
    public void rest() {
        if (isReadOnly() || !rests.begins()) {
            return;
        }
        workshop.background().execute(() -> {
            try {
                Backup backup = door.takeBackup();
                onProject(() -> door.covered(backup));
                workshop.screen().execute(rests::ended);
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> {
                    rests.failed();
                    listener.refused(refusal);
                });
            }
        });
    }

    /// Asks for the backups of this project, the latest first; the answer comes on the screen thread.
    public void backups(Consumer<List<Backup>> answer) {
        onProject(() -> {
            List<Backup> found = door.backups();
            workshop.screen().execute(() -> answer.accept(found));
        });
    }

    /// Lays a backup down as a project of its own, where nothing is yet; `then` runs on the screen thread.
    public void restore(Backup backup, Path copy, Runnable then) {
        onProject(() -> {
            door.restore(backup, copy);
            workshop.screen().execute(then);
        });
    }

    /// Takes a backup, unless the latest holds the same; `then` runs on the screen thread, also where that failed.
    public void backUp(Runnable then) {
        onProject(() -> {
            try {
                door.backUp();
            } finally {
                workshop.screen().execute(then);
            }
        });
    }

    /// Closes the project after everything that was asked before, with a backup of what was changed; `then` runs
    /// on the screen thread. What is asked later, such as the next step of an answer that was still under way, is
    /// passed over: there is nobody to hear of it.
    public void close(Runnable then) {
        onProject(() -> {
            try {
                door.backUp();
            } finally {
                isClosed = true;
                door.close();
                workshop.screen().execute(then);
            }
        });
    }

    private void onProject(Runnable task) {
        workshop.project().execute(() -> {
            if (isClosed) {
                return;
            }
            try {
                Headroom.within(String.valueOf(path().getFileName()), task);
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> listener.refused(refusal));
            }
        });
    }
}
