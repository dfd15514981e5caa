package org.pressmark.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/// Plain text, and whatever no other format recognises.
public final class TextFile implements ArticleFile {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return true;
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] bytes = source.bytes(limits);
        Charset chosen = source.charset();
        return chosen == null
                ? TextIntake.read(source.name(), bytes, limits)
                : TextIntake.read(source.name(), bytes, chosen, limits);
    }

    /// Reads a file on the disk as plain text.
    ///
    /// @throws CannotRead if it is not there, cannot be read, or is no text
    public static Draft read(Path file, Limits limits) {
        return new TextFile().read(Source.of(file), limits);
    }
}
