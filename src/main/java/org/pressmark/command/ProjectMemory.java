package org.pressmark.command;

import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;

/// Small things that an analyst finds again in a project as they were left: kept with the choices on this computer,
/// never in the project. Screen thread only.
public final class ProjectMemory {
    private final Shell shell;
    private final String prefix;

    public ProjectMemory(Shell shell, Desk desk) {
        this.shell = shell;
        this.prefix = "project." + desk.session().path().toAbsolutePath() + ".";
    }

    public @Nullable String find(String name) {
        return shell.choices().remembered(prefix + name);
    }

    /// Keeps a value under a name; null forgets it.
    public void keep(String name, @Nullable String value) {
        shell.choose(shell.choices().remember(prefix + name, value));
    }
}
