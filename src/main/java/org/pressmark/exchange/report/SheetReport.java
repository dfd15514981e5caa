package org.pressmark.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pressmark.review.report.Cell;
import org.pressmark.review.report.Report;
import org.pressmark.review.report.Table;

/// A report as a workbook: first a sheet with the title and what is to be known, then one for each table. Numbers
/// are numbers, words are never formulas.
final class SheetReport {
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();

    private SheetReport(Workbook book) {
        this.book = book;
    }

    /// Writes into the stream and leaves it open.
    static void write(Report report, OutputStream stream) throws IOException {
        try (Workbook book = new Workbook(stream, "Pressmark", null)) {
            SheetReport sheets = new SheetReport(book);
            sheets.preface(report);
            report.tables().forEach(sheets::table);
        }
    }

    private void preface(Report report) {
        Worksheet sheet = book.newWorksheet(name(report.title()));
        sheet.value(0, 0, Inert.cell(report.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int at = 0; at < report.preface().size(); at++) {
            sheet.value(at + 2, 0, Inert.cell(report.preface().get(at)));
        }
        sheet.width(0, WIDEST);
    }

    private void table(Table table) {
        Worksheet sheet = book.newWorksheet(name(table.name()));
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, Inert.cell(table.heads().get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.heads().size() - 1);
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(String words) -> {
                if (!words.isEmpty()) {
                    sheet.value(row, column, Inert.cell(words));
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            case Cell.Amount(double value, int places) -> {
                sheet.value(row, column, value);
                sheet.style(row, column)
                        .format(places == 0 ? "0" : "0." + "0".repeat(places))
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private static int width(Table table, int column) {
        int longest = table.heads().get(column).length();
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, Math.min(WIDEST, row.get(column).shown().length()));
        }
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    /// A name as sheets may have it, and no other sheet of the workbook has.
    private String name(String wanted) {
        String plain = Inert.cell(wanted)
                .replaceAll("[\\\\/?*\\[\\]:\\n\\t]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String base = cut(plain.isEmpty() ? "Sheet" : plain, LONGEST_NAME);
        String name = base;
        for (int time = 2; !names.add(name.toLowerCase(Locale.ROOT)); time++) {
            name = cut(base, LONGEST_NAME - 4) + " " + time;
        }
        return name;
    }

    private static String cut(String words, int length) {
        return words.length() <= length
                ? words
                : words.substring(0, Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length);
    }
}
