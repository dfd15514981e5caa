package org.pressmark.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// Stops where a row of a table goes on and on: what takes rows apart holds each one whole, and asks nobody.
final class Fence extends FilterReader {
    /// As many as a spreadsheet has.
    static final int MOST_COLUMNS = 16_384;

    private static final int HEAP_PER_LETTER = 24;

    private final String file;
    private final char separator;
    private final long longest = Runtime.getRuntime().maxMemory() / HEAP_PER_LETTER;
    private int line;
    private int begun;
    private int columns;
    private long letters;
    private boolean quoted;

    /// `before` are the lines that were read already.
    Fence(String file, Reader reader, char separator, int before) {
        super(reader);
        this.file = file;
        this.separator = separator;
        this.line = before + 1;
        this.begun = line;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            take((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] into, int from, int many) throws IOException {
        int read = super.read(into, from, many);
        for (int at = from; at < from + read; at++) {
            take(into[at]);
        }
        return read;
    }

    private void take(char letter) {
        quoted ^= letter == '"';
        letters++;
        if (letter == 0) {
            throw CannotImport.at("exchange.nul", file, new Place(null, "", 0, line));
        }
        line += letter == '\n' ? 1 : 0;
        if (!quoted && (letter == '\n' || letter == '\r')) {
            begun = line;
            columns = 0;
            letters = 0;
        }
        columns += !quoted && letter == separator ? 1 : 0;
        if (columns >= MOST_COLUMNS || letters > longest) {
            throw CannotImport.at("exchange.table.long", file, new Place(null, "", 0, begun), MOST_COLUMNS);
        }
    }
}
