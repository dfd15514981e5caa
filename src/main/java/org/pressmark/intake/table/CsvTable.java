package org.pressmark.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextFile;
import org.pressmark.intake.Watch;

/// Reads a table whose cells stand in lines of text, divided by commas, semicolons, tabs or bars.
///
/// Which of them is seen by trying: the one that gives the first rows the same number of cells, and most. The
/// character set is decided as for any text.
final class CsvTable {
    private static final int TRIED = 20;
    private static final int MOST_CELLS = 2_000;

    /// So many rows are read between two words to who watches.
    private static final int OFTEN = 50;

    private final String fileName;
    private final Limits limits;
    private final Watch watch;

    private CsvTable(String fileName, Limits limits, Watch watch) {
        this.fileName = fileName;
        this.limits = limits;
        this.watch = watch;
    }

    static Table read(Source source, Limits limits) {
        Draft draft = new TextFile().read(source, limits);
        if (draft.certainty() == Draft.Certainty.UNSURE) {
            throw new CannotRead("intake.table.charset", source.name());
        }
        return new CsvTable(source.name(), limits, source.watch()).table(draft);
    }

    private Table table(Draft draft) {
        String text = draft.text();
        int start = 0;
        char divider = 0;
        if (text.startsWith("sep=") && text.length() > 5 && text.charAt(5) == '\n') {
            divider = text.charAt(4);
            start = 6;
        }
        String body = text.substring(start);
        List<CSVRecord> records = records(body, divider == 0 ? divider(body) : divider, limits.entries() + 1);
        if (records.size() > limits.entries()) {
            throw new CannotRead("intake.bomb.entries", fileName, limits.entries());
        }
        List<Table.Row> rows = rows(body, records, start == 0 ? 1 : 2);
        if (rows.isEmpty()) {
            throw new CannotRead("intake.table.empty", fileName);
        }
        return new Table(
                rows.getFirst().cells(),
                rows.subList(1, rows.size()),
                draft.content().charset());
    }

    private char divider(String text) {
        char best = ',';
        int most = 0;
        for (char divider : List.of(',', ';', '\t', '|')) {
            int score = score(text, divider);
            if (score > most) {
                most = score;
                best = divider;
            }
        }
        return best;
    }

    /// How many cells the first rows have in all, those rows counted that are as long as the first.
    private int score(String text, char divider) {
        try {
            List<CSVRecord> records = records(text, divider, TRIED);
            int cells = records.isEmpty() ? 0 : records.getFirst().size();
            long alike =
                    records.stream().filter(record -> record.size() == cells).count();
            return cells < 2 ? 0 : Math.min(cells, 99) + 100 * (int) alike;
        } catch (CannotRead notSo) {
            return 0;
        }
    }

    private List<CSVRecord> records(String text, char divider, int most) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(divider).get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> all = parser.iterator();
            while (records.size() < most && all.hasNext()) {
                CSVRecord record = all.next();
                if (record.size() > MOST_CELLS) {
                    throw new CannotRead("intake.table.wide", fileName, records.size() + 1, MOST_CELLS);
                }
                records.add(record);
                if (records.size() % OFTEN == 0) {
                    watch.at((double) record.getCharacterPosition() / text.length());
                }
            }
            return records;
        } catch (CannotRead refusal) {
            throw refusal;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            int line = records.isEmpty() ? 1 : line(text, records.getLast()) + 1;
            throw new CannotRead(broken, "intake.table.syntax", fileName, line);
        }
    }

    private static int line(String text, CSVRecord record) {
        return 1
                + (int) text.substring(0, (int) record.getCharacterPosition())
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }

    /// The rows with something in them, with the line each begins in.
    private static List<Table.Row> rows(String text, List<CSVRecord> records, int firstLine) {
        List<Table.Row> rows = new ArrayList<>();
        int line = firstLine;
        int from = 0;
        for (int at = 0; at < records.size(); at++) {
            List<String> cells = records.get(at).toList();
            int end = at + 1 < records.size() ? (int) records.get(at + 1).getCharacterPosition() : text.length();
            String written = text.substring(from, Math.max(from, end));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Table.Row(line, cells, written));
            }
            line += (int) written.chars().filter(unit -> unit == '\n').count();
            from = Math.max(from, end);
        }
        return rows;
    }
}
