package org.pressmark.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Backup;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// What brings work back: an earlier state of the project as a project of its own, or what an older copy lacks.
final class BackupCommands {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double MEGABYTE = 1 << 20;

    private final Shell shell;
    private final Desk desk;

    BackupCommands(Shell shell, Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /// With no project open: the latest backup of the one that could not be opened.
    static List<Command> without(Shell shell) {
        return List.of(Command.of("restoreLatest", Command.Group.PROJECT, shell::restoreLatest));
    }

    List<Command> commands() {
        return List.of(
                Command.of("restoreBackup", Command.Group.PROJECT, this::ask),
                Command.of("bringBack", Command.Group.PROJECT, shell::bringBack));
    }

    private void ask() {
        desk.session().backups(backups -> {
            if (backups.isEmpty()) {
                desk.tell(Message.of("tell.noBackup"));
            } else {
                desk.ask(new Prompt(
                        Message.of("ask.backup"),
                        Span.caret(desk.caret()),
                        typed -> backups.stream()
                                .map(this::option)
                                .filter(option -> option.label().contains(typed.strip()))
                                .toList(),
                        () -> {}));
            }
        });
    }

    private Prompt.Option option(Backup backup) {
        String size = String.format(Locale.ROOT, "%d · %.1f MB", backup.tags(), backup.bytes() / MEGABYTE);
        return new Prompt.Option(when(backup), size, () -> restore(backup));
    }

    private static String when(Backup backup) {
        return TIME.withZone(ZoneId.systemDefault()).format(backup.at());
    }

    private void restore(Backup backup) {
        Path name = desk.session().path().getFileName();
        String stem = String.valueOf(name).replace(".pressmark", "");
        shell.files()
                .newProject(
                        stem + " " + when(backup).replace(":", "") + ".pressmark",
                        copy -> desk.session().restore(backup, copy, () -> shell.openProject(copy)));
    }
}
