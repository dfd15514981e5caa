package org.pressmark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pressmark.model.Fingerprint;

/// Where the program keeps what protects one project: in its own folder, away from whatever befalls the analyst's.
///
/// Backups belong to the project, wherever its copies lie; ledger and mark belong to one of its files.
record Vault(Path home, UUID project) {
    private static final int SHORT = 16;
    private static final String LEDGER = ".ledger.jsonl";
    private static final String MARK = ".open";

    static Path locks(Path home) {
        return home.resolve("locks");
    }

    private static Path all(Path home) {
        return home.resolve("projects");
    }

    Path folder() {
        return all(home).resolve(project.toString());
    }

    Path backups() {
        return folder().resolve("backups");
    }

    Path ledger(Path file) {
        return folder().resolve(name(file) + LEDGER);
    }

    /// There while the file is open for writing; found at opening, it says that the program was cut off.
    Path mark(Path file) {
        return folder().resolve(name(file) + MARK);
    }

    private static String name(Path file) {
        return Fingerprint.sha256(file.toAbsolutePath().normalize().toString()).substring(0, SHORT);
    }

    /// The ledgers of all files of this project.
    List<Path> ledgers() throws IOException {
        return ending(folder(), LEDGER);
    }

    /// The files that were open when the program was cut off, of all projects.
    static List<Path> cutOff(Path home) throws IOException {
        if (!Files.isDirectory(all(home))) {
            return List.of();
        }
        try (Stream<Path> projects = Files.list(all(home))) {
            return projects.flatMap(folder -> marks(folder).stream()).toList();
        }
    }

    /// The vaults in which there is a ledger of this file: one, or none.
    static List<Vault> holding(Path file, Path home) {
        if (!Files.isDirectory(all(home))) {
            return List.of();
        }
        try (Stream<Path> projects = Files.list(all(home))) {
            return projects.flatMap(folder -> named(folder, home).stream())
                    .filter(vault -> Files.exists(vault.ledger(file)))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<Vault> named(Path folder, Path home) {
        try {
            return List.of(new Vault(home, UUID.fromString(folder.getFileName().toString())));
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    private static List<Path> marks(Path folder) {
        try {
            return ending(folder, MARK).stream()
                    .flatMap(mark -> marked(mark).stream())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<Path> marked(Path mark) {
        try {
            return List.of(Path.of(Files.readString(mark, StandardCharsets.UTF_8)));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static List<Path> ending(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
