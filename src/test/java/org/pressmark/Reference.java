package org.pressmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The reference texts and hostile files that tests look at where they are to be had. They are no part of the
/// project.
public final class Reference {
    private static final Path FOLDER = Path.of(System.getProperty("pressmark.reference", "../shared"));

    private Reference() {}

    /// A file or folder of the reference data, or nothing where it is absent: then the test is skipped.
    public static Optional<Path> file(String name) {
        return Optional.of(FOLDER.resolve(name)).filter(Files::exists);
    }
}
