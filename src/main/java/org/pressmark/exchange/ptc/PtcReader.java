package org.pressmark.exchange.ptc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetUnit;

/// Reads label files with the articles beside them, in a zip, a folder, or one file alone.
///
/// Lines of four columns name a technique and its place, lines of three a place alone, or the number of a sentence
/// and whether it is propaganda or which techniques it has. Such files hold no words, so whether they count code
/// points is told by the borders of words, for each article by itself: the corpus has one that counts otherwise.
final class PtcReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String PROPAGANDA = "propaganda";

    private final Archive archive;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<Row>> byArticle = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> colors = new HashMap<>();

    /// One line: `sentence` is from 1, or 0 where there are places.
    private record Row(String file, int line, String article, String technique, int start, int end, int sentence) {}

    private PtcReader(Archive archive) {
        this.archive = archive;
    }

    /// @throws CannotImport if there are no labels, or one of the lines is none
    static ForeignSet read(Path file, ArchiveLimits limits) {
        try (Archive archive = Archive.open(file, limits)) {
            return new PtcReader(archive).set();
        }
    }

    static boolean isLabels(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".labels") || small.matches("(?s).*-labels-subtask-3\\.(txt|tsv)");
    }

    private ForeignSet set() {
        archive.names().stream().filter(PtcReader::isLabels).forEach(this::labels);
        archive.names().forEach(this::textOnly);
        if (byArticle.isEmpty()) {
            throw new CannotImport(CannotImport.message("exchange.ptc.none", archive.name(), Place.FILE));
        }
        sheet();
        List<ForeignArticle> articles = new ArrayList<>();
        byArticle.forEach((id, labels) -> articles.add(article(id, labels)));
        return new ForeignSet(archive.name(), "ptc", OffsetUnit.CODE_POINT, List.of(), articles, List.of());
    }

    /// An article without labels is one all the same, if others of the set have some.
    private void textOnly(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        if (bare.startsWith("article")
                && bare.endsWith(".txt")
                && !isLabels(bare)
                && archive.names().size() > 1) {
            byArticle.computeIfAbsent(bare.substring(7, bare.length() - 4), any -> new ArrayList<>());
        }
    }

    private void labels(String file) {
        String[] lines = archive.text(file).split("\r?\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].isBlank()) {
                for (Row row :
                        rows(file, at + 1, lines[at].replace("\uFEFF", "").split("\t", -1))) {
                    byArticle
                            .computeIfAbsent(row.article(), any -> new ArrayList<>())
                            .add(row);
                    rows.put(file + row.line() + " " + row.technique(), row);
                }
            }
        }
    }

    /// A line of the task of 2023 names all techniques of a paragraph, or none, with commas between.
    private List<Row> rows(String file, int line, String[] cells) {
        boolean isParagraph = cells.length == 3
                && number(cells[1]) > 0
                && number(cells[2]) < 0
                && !cells[2].strip().endsWith(PROPAGANDA);
        if (!isParagraph) {
            return List.of(row(file, line, cells));
        }
        List<Row> rows = new ArrayList<>();
        for (String technique : cells[2].split(",", -1)) {
            rows.add(new Row(file, line, cells[0].strip(), technique.strip(), 0, 0, number(cells[1])));
        }
        return rows;
    }

    private Row row(String file, int line, String[] cells) {
        int start = cells.length < 3 ? -1 : number(cells[cells.length - 2]);
        int end = cells.length < 3 ? -1 : number(cells[cells.length - 1]);
        if (cells.length == 3 && start > 0 && cells[2].strip().endsWith(PROPAGANDA)) {
            String technique = cells[2].strip().equals(PROPAGANDA) ? PROPAGANDA : "";
            return new Row(file, line, cells[0].strip(), technique, 0, 0, start);
        }
        boolean sound = (cells.length == 3 || cells.length == 4) && start >= 0 && end > start;
        if (!sound || cells[0].isBlank() || cells[1].isBlank()) {
            throw new CannotImport(
                    CannotImport.message("exchange.ptc.row", archive.name(), new Place(null, file, 0, line)));
        }
        return new Row(file, line, cells[0].strip(), cells.length == 3 ? PROPAGANDA : cells[1].strip(), start, end, 0);
    }

    private static int number(String cell) {
        String digits = cell.strip();
        return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
    }

    /// What the techniques are: as the sheet beside them says, or as the shared tasks call them.
    private void sheet() {
        Set<String> names = new LinkedHashSet<>();
        rows.values().forEach(row -> names.add(row.technique()));
        codes.putAll(Techniques.paths(names));
        String sheet = archive.find(TechniqueNames.FILE);
        for (String line : sheet == null ? new String[0] : archive.text(sheet).split("\r?\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3) {
                codes.put(cells[0], cells[1]);
                colors.put(cells[0], cells[2]);
            }
        }
    }

    private ForeignArticle article(String id, List<Row> labels) {
        String found = find("article" + id + ".txt");
        String text = found == null ? null : archive.text(found);
        List<ForeignTag> tags = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : labels) {
            ForeignSpan span = span(row, text);
            if (!row.technique().isEmpty() && span != null) {
                String key = row.technique() + " " + span.start() + " " + span.end();
                int again = seen.merge(key, 1, Integer::sum);
                tags.add(tag(again == 1 ? key : key + " " + again, row, span));
            }
        }
        Map<Known, String> known = new LinkedHashMap<>();
        known.put(Known.FILE_NAME, "article" + id + ".txt");
        if (text != null && !text.isBlank()) {
            known.put(Known.TITLE, text.strip().lines().findFirst().orElse(id));
        }
        Place place = new Place(null, found == null ? "article" + id : found, 0, 1);
        return new ForeignArticle(uuid(id), "article" + id, text, place, known, tags);
    }

    private @Nullable String find(String name) {
        String found = archive.find(name);
        return found != null
                ? found
                : archive.names().stream()
                        .filter(each -> each.endsWith("/" + name))
                        .findFirst()
                        .orElse(null);
    }

    private ForeignTag tag(String key, Row row, ForeignSpan span) {
        Map<Said, String> said = new HashMap<>();
        said.put(Said.CODE, codes.getOrDefault(row.technique(), row.technique()));
        String color = colors.get(row.technique());
        if (color != null) {
            said.put(Said.CODE_COLOR, color);
        }
        Place place = new Place(null, row.file(), 0, row.line());
        return new ForeignTag(key, null, place, Annotation.Kind.CODING, null, null, null, List.of(span), said);
    }

    /// The place of a label; a sentence is a line of the text.
    private static @Nullable ForeignSpan span(Row row, @Nullable String text) {
        if (row.sentence() == 0) {
            return ForeignSpan.at(Role.CODING, row.start(), row.end(), null);
        }
        int from = 0;
        int number = 1;
        for (String line : text == null ? new String[0] : text.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (number++ == row.sentence() && length > 0) {
                return ForeignSpan.at(Role.CODING, from, from + length, line);
            }
            from += length + 1;
        }
        return null;
    }

    private static java.util.@Nullable UUID uuid(String id) {
        try {
            return id.length() == 36 ? java.util.UUID.fromString(id) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
