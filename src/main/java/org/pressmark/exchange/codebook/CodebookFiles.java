package org.pressmark.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.refi.RefiCodebooks;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Facts;
import org.pressmark.model.Refusal;

/// Codebooks as files, in JSON or, where the name ends in `.csv`, as a table, or in `.qdc`, as other tools for
/// qualitative analysis have them.
public final class CodebookFiles {
    private CodebookFiles() {}

    /// Reads a file whole; `ids` gives ids to what has none.
    ///
    /// @throws org.pressmark.exchange.json.CannotImport if it is no codebook; the sentence names
    /// file, place and line
    public static CodebookSet read(Path file, Supplier<UUID> ids) {
        return switch (Kind.of(file)) {
            case CSV -> CodebookCsv.read(file, ids);
            case QDC -> refi(RefiCodebooks.read(file));
            case JSON -> CodebookJson.read(file);
        };
    }

    private static CodebookSet refi(List<Entry> entries) {
        List<Code> codes = entries.stream()
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .toList();
        Codebook book = entries.stream()
                .filter(Codebook.class::isInstance)
                .map(Codebook.class::cast)
                .findFirst()
                .orElseThrow();
        return new CodebookSet(book, codes);
    }

    /// Writes a codebook; the file is there whole or as it was.
    ///
    /// @throws CannotExport if it cannot be written
    public static void write(CodebookSet set, Path file) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                switch (Kind.of(file)) {
                    case CSV -> CodebookCsv.write(set, stream);
                    case QDC -> RefiCodebooks.write(set.codebook(), set.codes(), stream);
                    case JSON -> CodebookJson.write(set, stream);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            forget(part);
            throw new CannotExport(failure, "export.unwritable", file, Refusal.reason(failure));
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException alreadyTold) {
            // The disk that would not take the file is what is told of.
            return;
        }
    }

    private enum Kind {
        CSV,
        QDC,
        JSON;

        static Kind of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".csv") ? CSV : name.endsWith(".qdc") ? QDC : JSON;
        }
    }

    /// What makes a project hold what a file says: entries it lacks come in, those it has become as in the file.
    /// Empty where it holds all of it.
    public static Change.Several joining(CodebookSet set, Facts project) {
        List<Change> changes = new ArrayList<>();
        join(Codebook.class, set.codebook(), project, changes);
        set.codes().forEach(code -> join(Code.class, code, project, changes));
        return new Change.Several(changes);
    }

    private static <E extends Entry> void join(Class<E> kind, E entry, Facts project, List<Change> changes) {
        E there = project.find(kind, entry.id());
        if (there == null) {
            changes.add(new Change.Added(entry));
        } else if (!there.equals(entry)) {
            changes.add(new Change.Edited(there, entry));
        }
    }
}
