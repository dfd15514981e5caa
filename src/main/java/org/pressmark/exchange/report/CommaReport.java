package org.pressmark.exchange.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pressmark.review.report.Cell;
import org.pressmark.review.report.Report;
import org.pressmark.review.report.Table;

/// The tables of a report as comma-separated values (RFC 4180), one after the other with an empty line between.
final class CommaReport {
    private CommaReport() {}

    static void write(Report report, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        boolean isFirst = true;
        for (Table table : report.tables()) {
            if (!isFirst) {
                printer.println();
            }
            isFirst = false;
            printer.printRecord(table.heads().stream().map(Inert::field).toList());
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(CommaReport::field).toList());
            }
        }
        printer.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> Inert.field(words);
            case Cell.Amount number -> number.shown();
        };
    }
}
