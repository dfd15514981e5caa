package org.pressmark.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sheet of a book as XML (ECMA-376, part 1, section 18.3): a bold row of headings that stays in sight, then
/// rows of text. A cell of text is never a formula.
final class SheetFile implements TableRows {
    /// As many rows as a spreadsheet has.
    static final int MOST_ROWS = 1_048_576;

    private final Writer out;
    private final List<Heading> headings;
    private int rows;

    /// What stands over a column, how wide it is in characters, and what its cells are.
    record Heading(String name, int width, Kind kind) {
        enum Kind {
            TEXT,
            NUMBER
        }

        static Heading text(String name, int width) {
            return new Heading(name, width, Kind.TEXT);
        }
    }

    SheetFile(OutputStream stream, List<Heading> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.headings = headings;
        out.write(BookParts.XML + "<worksheet xmlns=\"" + BookParts.MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>");
        for (int at = 1; at <= headings.size(); at++) {
            out.write("<col min=\"" + at + "\" max=\"" + at + "\" width=\""
                    + headings.get(at - 1).width() + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        beginRow();
        for (int at = 0; at < headings.size(); at++) {
            text(at, headings.get(at).name(), " s=\"1\"");
        }
        out.write("</row>");
    }

    boolean isFull() {
        return rows >= MOST_ROWS;
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        beginRow();
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (cell != null && !cell.isEmpty()) {
                write(at, cell);
            }
        }
        out.write("</row>");
    }

    private void beginRow() throws IOException {
        rows++;
        out.write("<row r=\"" + rows + "\">");
    }

    private void write(int column, String cell) throws IOException {
        if (headings.get(column).kind() == Heading.Kind.NUMBER) {
            out.write("<c r=\"" + name(column) + rows + "\"><v>" + cell + "</v></c>");
        } else {
            text(column, cell, "");
        }
    }

    private void text(int column, String cell, String style) throws IOException {
        out.write("<c r=\"" + name(column) + rows + "\"" + style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(BookParts.markup(Cells.escaped(cell)));
        out.write("</t></is></c>");
    }

    /// The letters of a column, `A` for 0.
    static String name(int column) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + column % letters));
        return column < letters ? last : name(column / letters - 1) + last;
    }

    /// Ends the sheet; the stream stays open.
    void end() throws IOException {
        String all = "A1:" + name(headings.size() - 1) + rows;
        out.write("</sheetData><autoFilter ref=\"" + all + "\"/></worksheet>");
        out.flush();
    }
}
