package org.pressmark.exchange.refi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.exchange.xml.XmlInput;
import org.pressmark.model.Entry;
import org.pressmark.text.OffsetUnit;

/// Reads a project of another tool, zipped or bare, or a codebook alone.
///
/// Lenient, because no two tools write the same: names of elements count and not their namespaces, the project is
/// the one `.qde` there is, sources are found whatever the case of their folder, and what is missing is done
/// without.
final class RefiReader {
    static final String FORMAT = "refi-qda";

    private RefiReader() {}

    /// @throws CannotImport if there is no project in it, or it cannot be read
    static ForeignSet read(Path path, ArchiveLimits limits) {
        try (Archive archive = Archive.open(path, limits)) {
            String project = project(archive);
            String shown = archive.names().size() == 1 ? archive.name() : archive.name() + "/" + project;
            return read(shown, archive, () -> archive.stream(project));
        }
    }

    private static String project(Archive archive) {
        List<String> projects = archive.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(qde|qdc)"))
                .toList();
        if (projects.size() > 1 && projects.contains("project.qde")) {
            return "project.qde";
        }
        if (projects.size() != 1) {
            throw new CannotImport(
                    CannotImport.message("exchange.refi.noProject", archive.name(), Place.FILE, projects.size()));
        }
        return projects.getFirst();
    }

    private static ForeignSet read(String file, Archive archive, Source source) {
        String root = XmlInput.read(file, source, cursor -> cursor.name());
        return switch (root) {
            case "Project" -> project(file, archive, source);
            case "CodeBook" -> {
                QdcReader.Book book = QdcReader.read(file, source);
                Passed passed = new Passed();
                passed.groups(book.groups());
                yield new ForeignSet(file, FORMAT, OffsetUnit.CODE_POINT, book.entries(), List.of(), passed.told(file));
            }
            default -> throw new CannotImport(CannotImport.message("exchange.refi.root", file, Place.FILE, root));
        };
    }

    private static ForeignSet project(String file, Archive archive, Source source) {
        QdeFrame frame = XmlInput.read(file, source, QdeFrame::read);
        CodeReader.Codes codes =
                CodeReader.read(frame.codes(), called(frame.name(), archive.name()), frame.origin(), frame.retired());
        List<Entry> entries = new ArrayList<>(codes.entries());
        if (frame.isOwn()) {
            entries.addAll(RegisterReader.read(frame, codes));
        }
        SourceReader sources = new SourceReader(archive, frame, codes, entries);
        XmlInput.read(file, source, cursor -> {
            sources.read(cursor);
            return file;
        });
        sources.passed().links(frame.unusedLinks());
        sources.passed().groups(frame.groups());
        return new ForeignSet(
                file,
                FORMAT,
                OffsetUnit.CODE_POINT,
                entries,
                sources.articles(),
                sources.passed().told(file));
    }

    /// What the codebook of a file is called: as the project is, or as the file is where that says nothing.
    static String called(String project, String file) {
        String name = project.replaceAll("\\s+", " ").strip();
        return name.isEmpty() || name.equals("project.qde") ? file.replaceFirst("\\.[A-Za-z]{1,5}$", "") : name;
    }

    /// A root element that was read whole.
    static XmlElement root(String file, Source source) {
        return XmlInput.read(file, source, cursor -> cursor.element());
    }
}
