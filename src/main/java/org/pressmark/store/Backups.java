package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Backup;
import org.pressmark.model.Message;

/// The backups of a project, in the program's own folder.
///
/// 1. A backup is called one only after it was opened, checked page by page and counted against the project.
/// 2. It is taken a few pages at a time through a connection of its own, so that a change never waits for it longer
///    than for one step; a change that comes meanwhile is in it.
/// 3. What it is stands in its name: when, up to which operation, how many tags.
///
/// Any thread, one at a time.
public final class Backups {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{9})Z-(\\d+)-(\\d+)\\.pressmark");
    private static final String PART = ".part";

    private final Path folder;
    private final Path file;

    Backups(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /// Every backup of the project, the latest first.
    ///
    /// @throws NotSaved if their folder cannot be read
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Backup backup = named(each);
                if (backup != null) {
                    found.add(backup);
                }
            }
        } catch (IOException failure) {
            throw new NotSaved(Message.of("backup.folder", folder, Sqlite.reason(failure)), failure);
        }
        found.sort(Comparator.comparing(Backup::at)
                .thenComparingLong(Backup::sequence)
                .reversed());
        return found;
    }

    private static @Nullable Backup named(Path each) throws IOException {
        Matcher name = NAME.matcher(each.getFileName().toString());
        if (!name.matches()) {
            return null;
        }
        try {
            return new Backup(
                    each,
                    TIME.parse(name.group(1), Instant::from),
                    Long.parseLong(name.group(2)),
                    Long.parseLong(name.group(3)),
                    Files.size(each));
        } catch (DateTimeException | NumberFormatException notOurs) {
            return null;
        }
    }

    /// Takes a backup, or, where the latest holds the same, only looks whether every page of the project can be
    /// read.
    ///
    /// @throws NotSaved if none could be made; those before it stand. `project.damaged` if the project itself is
    /// damaged
    public Backup take(Instant at) {
        Path part = folder.resolve(TIME.format(at) + PART);
        try {
            Files.createDirectories(folder);
            Checked checked = copied(part);
            Backup latest = all().stream().findFirst().orElse(null);
            if (latest != null && isSame(latest, checked.end())) {
                Files.delete(part);
                return latest;
            }
            Path name = folder.resolve(
                    TIME.format(at) + "Z-" + checked.end().sequence() + "-" + checked.tags() + ".pressmark");
            Files.move(part, name, StandardCopyOption.ATOMIC_MOVE);
            Copying.syncFolder(name);
            thinOut();
            return new Backup(name, at, checked.end().sequence(), checked.tags(), Files.size(name));
        } catch (SQLException | IOException failure) {
            Copying.discard(part, failure);
            throw new NotSaved(Message.of("backup.failed", folder, Sqlite.reason(failure)), failure);
        }
    }

    /// What a copy holds, after it was found whole.
    private record Checked(ChangeLog.Place end, long tags) {}

    private Checked copied(Path part) throws SQLException, IOException {
        Files.deleteIfExists(part);
        try (Db project = Sqlite.readOnly(file)) {
            project.copyInSteps(part);
            Checked checked = check(project, part);
            Copying.sync(part);
            return checked;
        }
    }

    private Checked check(Db project, Path part) throws SQLException {
        try (Db copy = Sqlite.readOnly(part)) {
            List<String> found = Copying.damage(copy);
            if (!found.isEmpty()) {
                throw new NotSaved(
                        Message.of("project.damaged", file, found.getFirst()), new SQLException(found.getFirst()));
            }
            ChangeLog.Place end = new ChangeLog(copy).end();
            compare(project, copy, "operation", " WHERE sequence <= " + end.sequence());
            compare(project, copy, "change", " WHERE sequence <= " + end.sequence());
            if (new ChangeLog(project).end().equals(end)) {
                compare(project, copy, "article", "");
                compare(project, copy, "annotation", "");
            }
            return new Checked(end, copy.number("SELECT count(*) FROM annotation"));
        }
    }

    private static void compare(Db project, Db copy, String table, String which) throws SQLException {
        String count = "SELECT count(*) FROM " + table + which;
        if (project.number(count) != copy.number(count)) {
            throw new SQLException("the copy has another number of rows in " + table);
        }
    }

    private static boolean isSame(Backup backup, ChangeLog.Place end) throws SQLException {
        try (Db held = Sqlite.readOnly(backup.file())) {
            return new ChangeLog(held).end().equals(end);
        }
    }

    /// Whether the latest backup holds a project up to this operation.
    public boolean covers(long sequence) {
        return sequence == 0 || all().stream().anyMatch(backup -> backup.sequence() == sequence);
    }

    private void thinOut() throws IOException {
        List<Backup> all = all();
        var kept = Retention.kept(all);
        for (Backup each : all) {
            if (!kept.contains(each)) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /// Throws away what a backup that was cut off left behind. Call it while nobody else has the project.
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                if (each.getFileName().toString().contains(PART)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException staysForTheNextTime) {
            return;
        }
    }

    /// The backups of the project that a file held, told by the ledger of that file, where the file itself cannot
    /// be read any more.
    public static List<Backup> of(Path file, Path home) {
        return Vault.holding(file, home).stream()
                .flatMap(vault -> new Backups(vault.backups(), file).all().stream())
                .toList();
    }

    /// Lays a backup down as a project of its own, at a place where nothing is yet.
    ///
    /// @throws CannotOpen if there is such a file already, it cannot be written, or the backup cannot be read
    public static void restore(Path backup, Path copy) {
        Opening.check(backup);
        try (Db db = Sqlite.readOnly(backup)) {
            Copying.copy(db, copy);
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of("open.damaged", backup), failure);
        }
    }
}
