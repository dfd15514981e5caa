package org.pressmark.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Reading;
import org.pressmark.store.ProjectFile;

/// An open project and the one door to its disk: every change goes in here, in its own operation, and nowhere else.
///
/// One thread only: the project thread, or the command line's. Every method may throw a
/// [org.pressmark.model.Refusal];
/// then the project is unchanged.
public final class Door implements AutoCloseable {
    private final ProjectFile file;
    private final Reading reading;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    private Door(ProjectFile file, InstantSource clock, Supplier<UUID> ids) {
        this.file = file;
        this.reading = file.reading();
        this.clock = clock;
        this.ids = ids;
    }

    /// Opens a project; for reading only, where its file or folder cannot be written to.
    public static Door open(Path file, Workshop workshop) {
        return new Door(ProjectFile.open(file, workshop.locks()), workshop.clock(), workshop.ids());
    }

    /// Opens a project without writing anything, also where another program has it open.
    public static Door look(Path file, Workshop workshop) {
        return new Door(ProjectFile.openReadOnly(file), workshop.clock(), workshop.ids());
    }

    /// Makes a new, empty project and opens it.
    public static Door create(Path file, Workshop workshop) {
        ProjectInfo info =
                new ProjectInfo(workshop.ids().get(), workshop.clock().instant());
        return new Door(ProjectFile.create(file, info, workshop.locks()), workshop.clock(), workshop.ids());
    }

    public Path path() {
        return file.path();
    }

    public ProjectInfo info() {
        return file.info();
    }

    public boolean isReadOnly() {
        return file.access() == ProjectFile.Access.READ;
    }

    public Reading reading() {
        return reading;
    }

    /// Carries out a change under a name: one transaction, one undo step.
    public Committed carryOut(UUID annotator, Message deed, Change change) {
        return file.commit(Operation.step(ids.get(), annotator, clock.instant(), deed, change));
    }

    /// Carries out a change that undo will not take back: what the steps of this project stand on.
    public Committed layGround(UUID annotator, Message deed, Change change) {
        return file.commit(Operation.ground(ids.get(), annotator, clock.instant(), deed, change));
    }

    /// Takes back what was done last; null if there is nothing.
    public @Nullable Committed undo(UUID annotator) {
        return file.undo(ids.get(), annotator, clock.instant());
    }

    /// Does again what was taken back last; null if there is nothing.
    public @Nullable Committed redo(UUID annotator) {
        return file.redo(ids.get(), annotator, clock.instant());
    }

    /// Copies the project, as it stands, to a file that is not there yet.
    public void copyTo(Path copy) {
        file.copyTo(copy);
    }

    @Override
    public void close() {
        file.close();
    }
}
