package org.pressmark.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.xml.XmlCursor;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.exchange.xml.XmlInput;

/// The rows of a book of sheets (ECMA-376, part 1, section 18), whoever wrote it: shared and own strings, rich
/// text, numbers, dates. Hints at how a word is read aloud are left out.
///
/// Read by hand and not by a library, because a cell may say that it stands in column `ZZZZZZ`, and libraries make
/// room for it.
final class BookRows {
    /// As many columns as a spreadsheet has is more than any table of tags; what stands further out is passed over.
    static final int MOST_COLUMNS = 1_024;

    private static final int CELL = 80;

    private final String file;
    private final Archive archive;
    private final List<String> strings = new ArrayList<>();
    private final Allowance room;
    private DateCells dates = DateCells.NONE;

    /// A sheet of a book: its name and where it stands.
    record Part(String name, String path) {}

    private BookRows(Archive archive) {
        this.file = archive.name();
        this.archive = archive;
        this.room = Allowance.of(file);
    }

    /// Hands over every row that is not blank, sheet by sheet in the order of the book, until one is answered with
    /// false: then the next sheet follows.
    ///
    /// @throws CannotImport if it is no such book, is damaged, or larger than can be read
    static void read(Path path, ArchiveLimits limits, Predicate<Row> taker) {
        try (Archive archive = Archive.open(path, limits)) {
            new BookRows(archive).rows(taker);
        }
    }

    private void rows(Predicate<Row> taker) {
        String book = archive.find("xl/workbook.xml");
        if (book == null) {
            throw new CannotImport(CannotImport.message("exchange.table.noBook", file, Place.FILE));
        }
        List<Part> sheets = sheets(book, relations());
        String shared = archive.find("xl/sharedStrings.xml");
        if (shared != null) {
            read(shared, root -> root.children(this::shared));
        }
        String styles = archive.find("xl/styles.xml");
        if (styles != null) {
            dates = DateCells.of(element(styles), dates.epoch());
        }
        sheets.forEach(sheet -> sheet(sheet, taker));
    }

    private void read(String part, java.util.function.Consumer<XmlCursor> work) {
        String name = file + "/" + part;
        XmlInput.read(name, () -> archive.stream(part), Allowance.passing(name), root -> {
            work.accept(root);
            return part;
        });
    }

    private XmlElement element(String part) {
        return XmlInput.read(file + "/" + part, () -> archive.stream(part), XmlCursor::element);
    }

    private Map<String, String> relations() {
        Map<String, String> targets = new HashMap<>();
        String part = archive.find("xl/_rels/workbook.xml.rels");
        if (part != null) {
            element(part).all("Relationship").forEach(each -> targets.put(each.get("Id", ""), each.get("Target", "")));
        }
        return targets;
    }

    private List<Part> sheets(String book, Map<String, String> targets) {
        XmlElement workbook = element(book);
        XmlElement properties = workbook.first("workbookPr");
        if (properties != null && isTrue(properties.get("date1904"))) {
            dates = dates.since(DateCells.SINCE_1904);
        }
        List<Part> sheets = new ArrayList<>();
        XmlElement all = workbook.first("sheets");
        for (XmlElement sheet : all == null ? List.<XmlElement>of() : all.children()) {
            String target = targets.get(sheet.get("id", ""));
            String path =
                    target == null ? null : archive.find(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            if (path != null && !path.contains("chartsheets/")) {
                sheets.add(new Part(sheet.get("name", ""), path));
            }
        }
        return sheets;
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void shared(XmlCursor item) {
        if (item.name().equals("si")) {
            String words = words(item.element());
            room.take(CELL + words.length(), Place.FILE);
            strings.add(words);
        }
    }

    /// The text of a string, plain or in several runs.
    private static String words(XmlElement string) {
        StringBuilder words = new StringBuilder();
        for (XmlElement child : string.children()) {
            switch (child.name()) {
                case "t" -> words.append(child.text());
                case "r" -> child.all("t").forEach(run -> words.append(run.text()));
                default -> {}
            }
        }
        return Cells.unescaped(words.toString());
    }

    private void sheet(Part sheet, Predicate<Row> taker) {
        boolean[] wanted = {true};
        int[] line = {0};
        MergedCells merged = merged(sheet);
        read(
                sheet.path(),
                root -> root.children(part -> {
                    if (part.name().equals("sheetData")) {
                        part.children(row -> {
                            line[0] = number(row.get("r"), line[0] + 1);
                            if (wanted[0]) {
                                Row read = new Row(sheet.name(), line[0], merged.filled(line[0], cells(row, sheet)));
                                wanted[0] = read.isBlank() || taker.test(read);
                            }
                        });
                    }
                }));
    }

    /// They stand below the rows, so the sheet is gone through once for them.
    private MergedCells merged(Part sheet) {
        MergedCells merged = new MergedCells();
        read(
                sheet.path(),
                root -> root.children(part -> {
                    if (part.name().equals("mergeCells")) {
                        part.children(cell -> merged.add(cell.get("ref")));
                    }
                }));
        return merged.sorted();
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /// Cell by cell, because a row may be as long as the file.
    private List<String> cells(XmlCursor row, Part sheet) {
        List<String> cells = new ArrayList<>();
        row.children(at -> {
            int column = column(at.get("r"), cells.size());
            if (column < MOST_COLUMNS) {
                cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
                cells.set(column, cell(at.element(), sheet));
            }
        });
        return cells;
    }

    /// The number of a column, `A` being 0; too large a one for what no spreadsheet has.
    static int column(@Nullable String reference, int otherwise) {
        int column = 0;
        int at = 0;
        while (reference != null && at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            at++;
        }
        return at == 0 ? otherwise : at > 3 || column < 1 ? MOST_COLUMNS : column - 1;
    }

    private String cell(XmlElement cell, Part sheet) {
        String value = cell.textOf("v");
        return switch (cell.get("t", "n")) {
            case "s" -> shared(value, cell, sheet);
            case "inlineStr" -> {
                XmlElement inline = cell.first("is");
                yield inline == null ? "" : words(inline);
            }
            case "str" -> value == null ? "" : Cells.unescaped(value);
            case "b" -> isTrue(value) ? "TRUE" : "FALSE";
            case "e" -> "";
            case "d" -> value == null ? "" : value;
            default -> value == null ? "" : dates.text(value, number(cell.get("s"), 0));
        };
    }

    private String shared(@Nullable String value, XmlElement cell, Part sheet) {
        int number = number(value == null ? null : value.strip(), -1);
        if (number < 0 || number >= strings.size()) {
            Place place = new Place(null, sheet.name() + "!" + cell.get("r", ""), 0, cell.line());
            throw new CannotImport(CannotImport.message("exchange.table.shared", file, place));
        }
        return strings.get(number);
    }
}
