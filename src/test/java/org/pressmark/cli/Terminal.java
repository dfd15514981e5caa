package org.pressmark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.Trial;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;

/// The command line in a folder of a test, and what was said last.
final class Terminal {
    private final Path folder;
    private final Workshop workshop;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Path folder) {
        this.folder = folder;
        this.workshop = Trial.workshop(folder, 1);
    }

    /// Runs it; words that name a file of the folder begin with `./`.
    int run(String... words) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        String[] resolved = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            resolved[at] =
                    words[at].startsWith("./") ? file(words[at].substring(2)).toString() : words[at];
        }
        return Cli.run(resolved, new PrintStream(out), new PrintStream(err), Phrases.english(), workshop);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String read(String name) {
        return Trial.text(file(name));
    }

    Workshop workshop() {
        return workshop;
    }
}
