package org.pressmark.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.Watch;
import org.pressmark.intake.archive.Archive;
import org.pressmark.intake.archive.ArchiveLimits;

/// Reads the first sheet of an Excel workbook that has anything in it. A date comes out as ISO writes it, whatever
/// its looks; a number without the digits that only the machine put there.
final class XlsxTable {
    private static final int MOST_COLUMNS = 2_000;

    /// So many rows are read between two words to who watches.
    private static final int OFTEN = 50;

    /// At so many rows half is said to be done.
    private static final double MANY = 2_000;

    private final String fileName;
    private final Limits limits;
    private final Watch watch;

    private XlsxTable(String fileName, Limits limits, Watch watch) {
        this.fileName = fileName;
        this.limits = limits;
        this.watch = watch;
    }

    static Table read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        Archive.of(source.name(), file, ArchiveLimits.OF_A_DOCUMENT).unpackAll();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return new XlsxTable(source.name(), limits, source.watch()).table(book);
        } catch (CannotRead refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // The library says with any of its exceptions, and with those of its parts, that a file is spoilt.
            throw new CannotRead(broken, "intake.damaged", source.name(), "xl");
        }
    }

    private Table table(ReadableWorkbook book) throws IOException {
        List<Sheet> sheets = book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : sheets) {
            List<Table.Row> rows = rows(sheet);
            if (rows.size() > 1) {
                return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()), Rendering.BINARY);
            }
        }
        throw new CannotRead("intake.table.empty", fileName);
    }

    private List<Table.Row> rows(Sheet sheet) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> {
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Table.Row(row.getRowNum(), cells, written(cells)));
                }
                if (rows.size() % OFTEN == 0) {
                    // A sheet does not say how many rows it has: the share only grows, ever slower.
                    watch.at(1 - 1 / (1 + rows.size() / MANY));
                }
                if (rows.size() > limits.entries()) {
                    throw new CannotRead("intake.bomb.entries", fileName, limits.entries());
                }
            });
        }
        return rows;
    }

    private static String written(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new CannotRead("intake.table.wide", fileName, row.getRowNum(), MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            cells.add(row.getOptionalCell(at).map(XlsxTable::words).orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String words(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            String format = cell.getDataFormatString();
            return format != null && isDate(format)
                    ? date(cell, number)
                    : number.stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /// Whether a format of numbers shows a day: outside quotation marks and brackets it has a letter for one.
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || (bare.contains("d") && bare.contains("m"));
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        } catch (DateTimeException | ArithmeticException | ExcelReaderException noDate) {
            return number.toPlainString();
        }
    }
}
