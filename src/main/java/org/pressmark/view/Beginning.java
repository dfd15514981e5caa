package org.pressmark.view;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In which folder a dialog that asks for a file begins.
final class Beginning {
    private Beginning() {}

    /// The first of these that is a folder: the one used last, or home; null leaves it to the system.
    static @Nullable Path of(@Nullable String last, @Nullable String home) {
        return Stream.of(String.valueOf(last), String.valueOf(home))
                .filter(Beginning::isFolder)
                .map(Path::of)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFolder(String path) {
        try {
            Path folder = Path.of(path);
            return folder.isAbsolute() && Files.isDirectory(folder);
        } catch (InvalidPathException notOfThisSystem) {
            return false;
        }
    }
}
