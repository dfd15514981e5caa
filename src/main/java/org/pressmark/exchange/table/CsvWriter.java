package org.pressmark.exchange.table;

import static org.pressmark.exchange.table.Column.END;
import static org.pressmark.exchange.table.Column.START;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.model.Annotation;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Writes one flat table of tags: UTF-8 with a byte order mark and rows that end in CR LF, as Excel wants it.
final class CsvWriter implements SetWriter {
    static final String BYTE_ORDER_MARK = "\ufeff";

    private final Writer out;
    private final CSVPrinter printer;
    private final Losses losses;
    private @Nullable Called called;

    CsvWriter(OutputStream stream, Losses losses) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.losses = losses;
        try {
            this.printer = CSVFormat.RFC4180
                    .builder()
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get()
                    .print(out);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public void begin(Named names) throws IOException {
        called = new Called(names);
        out.write(BYTE_ORDER_MARK);
        printer.printRecord(Column.written().stream().map(Column::word));
    }

    @Override
    public void article(OpenArticle open, Content content) throws IOException {
        if (open.annotations().isEmpty()) {
            losses.add("exchange.loss.untagged");
            return;
        }
        Called names = Objects.requireNonNull(called);
        OffsetMap map = OffsetUnit.CODE_POINT.map(open.text());
        ArticleCells article = new ArticleCells(names, open.article());
        for (Annotation tag : open.annotations()) {
            TagRow row = new TagRow(names, article, map, tag);
            List<String> cells =
                    Column.written().stream().map(column -> cell(row, column)).toList();
            printer.printRecord(cells);
        }
    }

    private String cell(TagRow row, Column column) {
        String cell = row.cell(column);
        if (cell == null) {
            return "";
        }
        if (Cells.isBroken(cell)) {
            losses.add("exchange.loss.broken");
        }
        return column == START || column == END ? cell : Cells.cut(Cells.guarded(cell), losses);
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
