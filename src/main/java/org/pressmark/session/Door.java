package org.pressmark.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Backup;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Influx;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Missing;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Salvage;
import org.pressmark.store.Aside;
import org.pressmark.store.Backups;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.Safety;
import org.pressmark.store.Surroundings;

/// An open project and the one door to its disk: every change goes in here, in its own operation, and nowhere else.
///
/// One thread only: the project thread, or the command line's. Every method may throw a
/// [org.pressmark.model.Refusal]; then the project is unchanged.
public final class Door implements AutoCloseable {
    private static final Change NOTHING_YET = Change.several();

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

    /// Opens a project; for reading only, where its file or folder cannot be written to. It is looked through
    /// first where the program was cut off while it was open.
    public static Door open(Path file, Workshop workshop) {
        return open(file, workshop, (done, all) -> {});
    }

    /// The same; `progress` hears of a look through the file.
    public static Door open(Path file, Workshop workshop, Safety.Progress progress) {
        ProjectFile opened = ProjectFile.open(file, workshop.home());
        Safety safety = opened.safety();
        if (safety != null && safety.wasCutOff()) {
            try {
                safety.check(progress);
            } catch (Refusal damaged) {
                opened.close();
                throw damaged;
            }
        }
        return new Door(opened, workshop.clock(), workshop.ids());
    }

    /// Rolls back what was half written when the program was cut off, in every project that was open then, before
    /// anybody copies one of them. They are looked through when they are opened. Answers those that
    /// cannot be opened now.
    public static List<Path> settleCutOff(Workshop workshop) {
        return ProjectFile.cutOff(workshop.home()).stream()
                .filter(file -> !isSettled(file, workshop))
                .toList();
    }

    private static boolean isSettled(Path file, Workshop workshop) {
        try (ProjectFile half = ProjectFile.open(file, workshop.home())) {
            Safety safety = half.safety();
            if (safety != null) {
                safety.doubt();
            }
            return true;
        } catch (Refusal waits) {
            return false;
        }
    }

    /// Whether a file is a project, by its name or, where that has lost its ending, by the mark in it. Any thread.
    public static boolean isProject(Path file) {
        return ProjectFile.isOne(file);
    }

    /// Reads of a damaged project what can still be read; nothing is written.
    ///
    /// @throws org.pressmark.model.Refusal if it is no project, or nothing of it can be read
    public static Salvage salvage(Path file) {
        return ProjectFile.salvage(file);
    }

    /// Opens a project without writing anything, also where another program has it open.
    public static Door look(Path file, Workshop workshop) {
        return new Door(ProjectFile.openReadOnly(file, workshop.home()), workshop.clock(), workshop.ids());
    }

    /// Makes a new, empty project and opens it.
    public static Door create(Path file, Workshop workshop) {
        ProjectInfo info =
                new ProjectInfo(workshop.ids().get(), workshop.clock().instant());
        return new Door(ProjectFile.create(file, info, workshop.home()), workshop.clock(), workshop.ids());
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

    /// Carries out under a name whatever pours in, however much it is: one transaction, one undo step.
    public Committed takeIn(UUID annotator, Message deed, Influx influx) {
        return file.commit(Operation.step(ids.get(), annotator, clock.instant(), deed, NOTHING_YET), influx);
    }

    /// The same for what the steps of this project stand on: undo will not take it back.
    public Committed layGround(UUID annotator, Message deed, Influx influx) {
        return file.commit(Operation.ground(ids.get(), annotator, clock.instant(), deed, NOTHING_YET), influx);
    }

    /// Opens the project once more, for long work that only reads and runs beside everything else. Any thread.
    public Aside aside() {
        return file.aside();
    }

    /// Has operations of more changes than so many count as too much to hold: who hears of one reads anew.
    public void holdAtMost(int changes) {
        file.holdAtMost(changes);
    }

    /// Takes back what was done last; null if there is nothing.
    public @Nullable Committed undo(UUID annotator) {
        return file.undo(ids.get(), annotator, clock.instant());
    }

    /// Does again what was taken back last; null if there is nothing.
    public @Nullable Committed redo(UUID annotator) {
        return file.redo(ids.get(), annotator, clock.instant());
    }

    /// The backups of this project, the latest first. Any thread.
    public List<Backup> backups() {
        return file.backups().all();
    }

    /// The backups of a project whose file cannot be opened any more, the latest first.
    public static List<Backup> backupsOf(Path file, Workshop workshop) {
        return Backups.of(file, workshop.home());
    }

    /// Lays a backup down as a project of its own, at a place where nothing is yet.
    public static void restoreTo(Backup backup, Path copy) {
        Backups.restore(backup.file(), copy);
    }

    /// Takes a backup beside whatever else is done, and checks the project by it. Any thread; not while another
    /// runs.
    public Backup takeBackup() {
        return file.backups().take(clock.instant());
    }

    /// Takes a backup if the latest does not hold the project as it is.
    public void backUp() {
        if (!isReadOnly() && !file.backups().covers(reading.latest())) {
            covered(takeBackup());
        }
    }

    /// The ledger need not keep what this backup holds.
    public void covered(Backup backup) {
        Safety safety = file.safety();
        if (safety != null) {
            safety.covered(backup);
        }
    }

    /// Lays a backup down as a project of its own, at a place where nothing is yet.
    public void restore(Backup backup, Path copy) {
        Safety safety = file.safety();
        if (safety == null) {
            throw new InvalidChange("project.readOnly", file.path());
        }
        safety.restore(backup, copy);
    }

    /// What was done to this project here and is not in the file, or null.
    public @Nullable Missing missing() {
        Safety safety = file.safety();
        return safety == null ? null : safety.missing();
    }

    /// Carries out again what is missing; answers how many operations came back.
    public long bringBack() {
        Safety safety = file.safety();
        return safety == null ? 0 : safety.bringBack();
    }

    /// What an analyst should know before relying on this file: the gravest thing, or null.
    public @Nullable Message warning() {
        Safety safety = file.safety();
        Missing missing = missing();
        if (missing != null) {
            return switch (missing.kind()) {
                case CAN_COME_BACK -> Message.of("missing.back", missing.changes(), day(missing.since()));
                case IN_A_BACKUP -> Message.of("missing.backup", missing.changes());
                case PARTED -> Message.of("missing.parted", missing.changes(), day(missing.since()));
            };
        }
        if (safety != null && safety.trouble() != null) {
            return Message.of("ledger.trouble", safety.trouble());
        }
        return Surroundings.warning(file.path());
    }

    private static String day(@Nullable Instant at) {
        return at == null
                ? "?"
                : LocalDate.ofInstant(at, ZoneId.systemDefault()).toString();
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
