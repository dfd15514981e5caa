package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.settings.Choices;

/// Projects, the look of the window, help: what can be done whether or not an article lies open.
public final class ProjectCommands {
    private final Shell shell;
    private final @Nullable Desk desk;

    private ProjectCommands(Shell shell, @Nullable Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /// What can be done with no project open.
    public static List<Command> without(Shell shell) {
        ProjectCommands commands = new ProjectCommands(shell, null);
        return java.util.stream.Stream.of(
                        commands.projects(), BackupCommands.without(shell), List.of(commands.quit()), commands.look())
                .flatMap(List::stream)
                .toList();
    }

    static List<Command> on(Shell shell, Desk desk) {
        ProjectCommands commands = new ProjectCommands(shell, desk);
        return java.util.stream.Stream.of(
                        commands.projects(),
                        commands.openProject(),
                        new BackupCommands(shell, desk).commands(),
                        List.of(commands.quit()),
                        commands.look())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> projects() {
        return List.of(
                Command.of(
                        "newProject",
                        Command.Group.PROJECT,
                        () -> shell.files().newProject("Project.pressmark", shell::createProject),
                        "Ctrl+N"),
                Command.of(
                        "openProject",
                        Command.Group.PROJECT,
                        () -> shell.files().project(shell::openProject),
                        "Ctrl+O"),
                Command.of("openSample", Command.Group.PROJECT, shell::openSample));
    }

    private List<Command> openProject() {
        return List.of(
                Command.of("saveCopy", Command.Group.PROJECT, this::saveCopy, "Ctrl+Shift+S"),
                Command.of("closeProject", Command.Group.PROJECT, shell::closeProject, "Ctrl+W"));
    }

    private Command quit() {
        return Command.of("quit", Command.Group.PROJECT, shell::quit, "Ctrl+Q");
    }

    private List<Command> look() {
        return List.of(
                Command.of("larger", Command.Group.VIEW, () -> size(1), "Ctrl++"),
                Command.of("smaller", Command.Group.VIEW, () -> size(-1), "Ctrl+-"),
                Command.of("theme", Command.Group.VIEW, this::theme, "Ctrl+Shift+D"),
                Command.of("language", Command.Group.VIEW, this::language),
                Command.of("keys", Command.Group.HELP, shell::toggleKeySheet, "F1"));
    }

    private void saveCopy() {
        if (desk == null) {
            return;
        }
        Desk open = desk;
        String name = String.valueOf(open.session().path().getFileName()).replace(".pressmark", "");
        shell.files()
                .newProject(
                        name + " copy.pressmark",
                        copy -> open.session().copyTo(copy, () -> open.tell(Message.of("tell.copied", copy))));
    }

    private void size(int by) {
        Choices choices = shell.choices();
        shell.choose(choices.fontSize(choices.fontSize() + by));
    }

    private void theme() {
        Choices choices = shell.choices();
        shell.choose(choices.ofOwnTheme()
                .theme(choices.theme() == Choices.Theme.LIGHT ? Choices.Theme.DARK : Choices.Theme.LIGHT));
    }

    private void language() {
        shell.choose(shell.choices().language(shell.phrases().language().other()));
    }

    /// From now on this person tags; a name the project does not know yet is written into it.
    public static void work(Desk desk, Shell shell, String name) {
        String tidy = name.strip();
        for (Annotator known : desk.shelves().annotators().all()) {
            if (known.name().equals(tidy)) {
                become(desk, shell, known);
                return;
            }
        }
        Annotator made = new Annotator(desk.session().workshop().ids().get(), tidy);
        desk.session().introduce(Message.of("deed.annotator", tidy), made, () -> become(desk, shell, made));
    }

    private static void become(Desk desk, Shell shell, Annotator annotator) {
        desk.session().work(annotator);
        desk.annotatorChanged();
        shell.choose(shell.choices().annotator(annotator.name()));
    }
}
