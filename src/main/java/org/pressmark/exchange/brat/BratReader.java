package org.pressmark.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Entry;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Reads the `.ann` files of a zip, a folder, or one alone, each with the text beside it.
///
/// `x.ann` goes with `x.txt`; `x_anna.ann` goes with `x.txt` too where there is no `x_anna.txt`, and is Anna's.
/// Where files of one name lie in several folders, each folder is an annotator's. Files on the same text make one
/// article.
final class BratReader {
    private final Archive archive;
    private final Map<String, Sheet.Row> rows;
    private final Map<String, String> codes;
    private final Map<String, String> colors;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final List<Message> notes = new ArrayList<>();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();

    /// What the files on one text come to.
    private record Gathered(
            @Nullable UUID id,
            String name,
            @Nullable String text,
            String file,
            Map<Known, String> known,
            List<ForeignTag> tags) {}

    private BratReader(Archive archive) {
        this.archive = archive;
        this.rows = Sheet.read(beside(Sheet.NAME));
        String visual = beside("visual.conf");
        this.codes = Configuration.paths(beside("annotation.conf"), visual);
        this.colors = Configuration.colors(visual);
    }

    /// @throws CannotImport if there is no `.ann` file, or one of the files is no text or larger than the limits
    static ForeignSet read(Path file, ArchiveLimits limits) {
        try (Archive archive = Archive.open(file, limits)) {
            return new BratReader(archive).set();
        }
    }

    private ForeignSet set() {
        List<String> files = archive.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".ann"))
                .toList();
        if (files.isEmpty()) {
            throw new CannotImport(CannotImport.message("exchange.brat.none", archive.name(), Place.FILE));
        }
        Set<String> seen = new HashSet<>();
        files.stream().map(BratReader::bare).filter(name -> !seen.add(name)).forEach(repeated::add);
        files.forEach(this::take);
        List<ForeignArticle> articles = gathered.values().stream()
                .map(each -> new ForeignArticle(
                        each.id(),
                        each.name(),
                        each.text(),
                        new Place(null, each.file(), 0, 1),
                        each.known(),
                        each.tags()))
                .toList();
        return new ForeignSet(
                archive.name(), "brat", OffsetUnit.CODE_POINT, List.copyOf(entries.values()), articles, notes);
    }

    private void take(String file) {
        Sheet.Row row = rows.get(file);
        String stem = file.substring(0, file.length() - 4);
        String named = stem(stem);
        String found = archive.find(named + ".txt");
        String text = found == null ? null : archive.text(found);
        String annotator = row == null ? annotator(stem, named) : row.annotator();
        UUID id = row == null ? null : row.id();
        String key = id != null ? id.toString() : text == null ? named : Fingerprint.sha256(text);
        Gathered into = gathered.computeIfAbsent(
                key, any -> new Gathered(id, bare(named + ".ann"), text, file, known(row, found), new ArrayList<>()));
        Lines lines = Lines.of(archive.text(file));
        DocumentReader reader = new DocumentReader(
                archive.name().equals(file) ? file : archive.name() + "/" + file,
                lines,
                text == null ? "" : text,
                annotator,
                codes,
                entries,
                notes);
        String numbered = row == null ? annotator == null ? "" : annotator : row.numbered();
        reader.tags(numbered).forEach(tag -> into.tags().add(coloured(tag, lines)));
    }

    private ForeignTag coloured(ForeignTag tag, Lines lines) {
        Lines.Mark mark = lines.marks.get(tag.key().substring(0, tag.key().indexOf(' ')));
        String color = mark == null ? null : colors.get(mark.type());
        if (color == null || !tag.said().containsKey(Said.CODE)) {
            return tag;
        }
        Map<Said, String> said = new HashMap<>(tag.said());
        said.put(Said.CODE_COLOR, color);
        return tag.saying(said);
    }

    private static Map<Known, String> known(Sheet.@Nullable Row row, @Nullable String textFile) {
        if (row != null) {
            return row.known();
        }
        return textFile == null ? Map.of() : Map.of(Known.FILE_NAME, textFile.substring(textFile.lastIndexOf('/') + 1));
    }

    /// The name of the text that lines go with, without its ending.
    private String stem(String stem) {
        int last = stem.lastIndexOf('_');
        if (archive.find(stem + ".txt") == null && last > stem.lastIndexOf('/') + 1) {
            String shorter = stem.substring(0, last);
            return archive.find(shorter + ".txt") == null ? stem : shorter;
        }
        return stem;
    }

    private @Nullable String annotator(String stem, String named) {
        if (!stem.equals(named)) {
            return stem.substring(named.length() + 1);
        }
        int folder = stem.lastIndexOf('/');
        return folder > 0 && repeated.contains(bare(stem + ".ann"))
                ? stem.substring(stem.lastIndexOf('/', folder - 1) + 1, folder)
                : null;
    }

    private static String bare(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - 4);
    }

    /// A file beside the others, or nothing.
    private String beside(String name) {
        String found = archive.find(name);
        if (found == null) {
            found = archive.names().stream()
                    .filter(each -> each.endsWith("/" + name))
                    .findFirst()
                    .orElse(null);
        }
        return found == null ? "" : archive.text(found);
    }
}
