package org.pressmark.view.window;

import java.nio.file.Path;

/// How a project that was opened before is named in a list.
final class Recents {
    private static final String ENDING = ".pressmark";

    private Recents() {}

    /// The file's name without its ending.
    static String name(Path project) {
        String name = String.valueOf(project.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    static String folder(Path project) {
        return String.valueOf(project.toAbsolutePath().getParent());
    }
}
