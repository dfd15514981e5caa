package org.pressmark.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.ReadableFormat;

/// Annotation sets out of the project and into it: the two commands, and which dropped files are sets.
///
/// Screen thread only.
final class SetExchange {
    /// What is read as articles, though some sets have such names, too.
    private static final Set<String> OF_ARTICLES = Set.of(
            "txt", "text", "md", "htm", "html", "xhtml", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "epub", "eml",
            "mbox", "warc", "gz", "wacz");

    private final Shell shell;
    private final Formats formats;
    private final SetExport exporting;
    private final SetImport importing;

    SetExchange(Desk desk, Shell shell, Consumer<List<Path>> articles) {
        this.shell = shell;
        this.formats = Formats.usual(shell.phrases()::say);
        this.exporting = new SetExport(desk, shell, formats);
        this.importing = new SetImport(desk, shell, formats, articles);
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "importSet",
                        Command.Group.PROJECT,
                        () -> shell.files()
                                .annotationSet(endings(), file -> importing.begin(List.of(file), SetImport.Sort.TAGS))),
                Command.of("exportSet", Command.Group.PROJECT, exporting::open, "Ctrl+Shift+E"));
    }

    /// How files end that can be read, each ending once.
    private List<String> endings() {
        return formats.all().stream()
                .filter(ReadableFormat.class::isInstance)
                .flatMap(format -> format.endings().stream())
                .distinct()
                .toList();
    }

    SetExport exporting() {
        return exporting;
    }

    SetImport importing() {
        return importing;
    }

    /// Whether a file, a folder or a zip holds a set, or may: a table is asked about.
    boolean isSet(Path file) {
        if (Files.isDirectory(file)) {
            return formats.inside(file).isPresent();
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("zip")) {
            return formats.inside(file).isPresent();
        }
        return !OF_ARTICLES.contains(ending)
                && (ending.equals("json") || formats.of(file).isPresent());
    }

    /// Takes sets that were dropped on the window.
    void take(List<Path> sets) {
        importing.begin(sets, SetImport.Sort.EITHER);
    }
}
