package org.pressmark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Text files on the disk: which of a folder are meant, and one of them read.
public final class TextFile {
    private static final String ENDING = ".txt";

    private TextFile() {}

    /// Reads a file whose size was looked at first.
    ///
    /// @throws CannotRead if it is not there, cannot be read, or is no text
    public static Draft read(Path file, Limits limits) {
        return TextIntake.read(name(file), bytes(file, limits), limits);
    }

    /// Reads a file in a character set that somebody chose.
    ///
    /// @throws CannotRead if it is not there, cannot be read, or is no text then
    public static Draft read(Path file, Charset charset, Limits limits) {
        return TextIntake.read(name(file), bytes(file, limits), charset, limits);
    }

    private static byte[] bytes(Path file, Limits limits) {
        if (!Files.exists(file)) {
            throw new CannotRead("intake.missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotRead("intake.irregular", file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            TextIntake.checkSize(name(file), Files.size(file), limits);
            // A file may have grown since: one byte more than allowed tells.
            return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        } catch (IOException failure) {
            throw new CannotRead(failure, "intake.unreadable", file, failure.getMessage());
        }
    }

    /// The text files of a folder and of all folders in it, in the order of their names; hidden ones are left out.
    ///
    /// @throws CannotRead if the folder cannot be looked into
    public static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(TextFile::isText).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new CannotRead(failure, "intake.folder", folder, failure.getMessage());
        }
    }

    private static boolean isText(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
