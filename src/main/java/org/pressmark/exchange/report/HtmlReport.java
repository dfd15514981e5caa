package org.pressmark.exchange.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pressmark.review.report.Cell;
import org.pressmark.review.report.Report;
import org.pressmark.review.report.Table;

/// A report as one HTML file that needs no other, fetches nothing and prints well: heads of tables come again on
/// every page, rows are not broken.
final class HtmlReport {
    private static final String HEAD = """
            <!doctype html>
            <html>
            <head>
            <meta charset="utf-8">
            <meta name="generator" content="Pressmark">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            """;

    private static final String STYLE = """
            <style>
            :root { color-scheme: light dark; --ink: #1d1f23; --dim: #6b7078; --line: #e2e2de; --paper: #fffefb; --soft: #f6f6f4 }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --dim: #9aa0a8; --line: #2c2f34; --paper: #1e2024; --soft: #17181b } }
            body { font: 14px/1.5 Inter, "Segoe UI", Arial, sans-serif; color: var(--ink); background: var(--paper); max-width: 1120px; margin: 32px auto; padding: 0 24px }
            h1 { font-size: 24px; margin: 0 0 8px }
            h2 { font-size: 16px; margin: 32px 0 8px }
            p { margin: 0 0 4px; color: var(--dim) }
            table { border-collapse: collapse; width: 100% }
            th { text-align: left; font-size: 12px; color: var(--dim); font-weight: 600 }
            th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; white-space: pre-line }
            th { overflow-wrap: normal }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
            tr.group td { padding-top: 16px; font-weight: 600; background: none }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            tr.group { break-after: avoid }
            h2 { break-after: avoid }
            @media print { :root { --ink: #000; --dim: #444; --line: #bbb; --paper: #fff } body { margin: 0; padding: 0; max-width: none; font-size: 10pt } }
            </style>
            """;

    private final Writer out;

    private HtmlReport(Writer out) {
        this.out = out;
    }

    static void write(Report report, Writer out) throws IOException {
        new HtmlReport(out).write(report);
    }

    private void write(Report report) throws IOException {
        out.write(HEAD);
        out.write("<title>" + Inert.html(report.title()) + "</title>\n");
        out.write(STYLE);
        out.write("</head>\n<body>\n<h1 dir=\"auto\">" + Inert.html(report.title()) + "</h1>\n");
        for (String sentence : report.preface()) {
            out.write("<p dir=\"auto\">" + Inert.html(sentence) + "</p>\n");
        }
        for (Table table : report.tables()) {
            table(table);
        }
        out.write("</body>\n</html>\n");
    }

    private void table(Table table) throws IOException {
        boolean grouped = table.shape() == Table.Shape.GROUPED;
        int from = grouped ? 1 : 0;
        int columns = table.heads().size();
        out.write("<h2 dir=\"auto\">" + Inert.html(table.name()) + "</h2>\n<table>\n<thead><tr>");
        for (int at = from; at < columns; at++) {
            out.write("<th" + (isNumber(table, at) ? " class=\"number\"" : "") + ">"
                    + Inert.html(table.heads().get(at)) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        String group = null;
        for (List<Cell> row : table.rows()) {
            String first = row.getFirst().shown();
            if (grouped && !first.equals(group)) {
                group = first;
                out.write("<tr class=\"group\"><td dir=\"auto\" colspan=\"" + (columns - 1) + "\">" + Inert.html(first)
                        + "</td></tr>\n");
            }
            row(row.subList(from, columns));
        }
        out.write("</tbody>\n</table>\n");
    }

    private static boolean isNumber(Table table, int column) {
        return !table.rows().isEmpty() && table.rows().getFirst().get(column) instanceof Cell.Amount;
    }

    private void row(List<Cell> cells) throws IOException {
        out.write("<tr>");
        for (Cell cell : cells) {
            out.write(cell instanceof Cell.Amount ? "<td class=\"number\">" : "<td dir=\"auto\">");
            out.write(Inert.html(cell.shown()));
            out.write("</td>");
        }
        out.write("</tr>\n");
    }
}
