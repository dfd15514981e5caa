package org.pressmark.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// The rows of a table with separators: commas, semicolons or tabs, as its first line has most of, or as a line
/// `sep=;` before it says.
final class CsvRows {
    private static final int LONGEST_HEADER = 1 << 20;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final String file;
    private int before;

    private CsvRows(String file) {
        this.file = file;
    }

    /// Hands over every row that is not blank, until one is answered with false.
    ///
    /// @throws CannotImport if a quotation mark is out of place or the bytes are no text, with the line
    static void read(Path path, TableText text, Predicate<Row> taker) throws IOException {
        new CsvRows(String.valueOf(path.getFileName())).rows(path, text, taker);
    }

    private void rows(Path path, TableText text, Predicate<Row> taker) throws IOException {
        try (BufferedReader reader = text.reader(path)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(reader))
                    .setIgnoreEmptyLines(true)
                    .get();
            Fence fence = new Fence(file, reader, format.getDelimiterString().charAt(0), before);
            try (CSVParser parser =
                    CSVParser.builder().setReader(fence).setFormat(format).get()) {
                hand(parser, taker);
            }
        }
    }

    private void hand(CSVParser parser, Predicate<Row> taker) {
        Iterator<CSVRecord> records = parser.iterator();
        long line = 1;
        try {
            while (records.hasNext()) {
                CSVRecord each = records.next();
                Row row = new Row("", (int) (line + before), each.toList());
                line = parser.getCurrentLineNumber() + 1;
                if (!row.isBlank() && !taker.test(row)) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw told(broken, line + before);
        }
    }

    private CannotImport told(RuntimeException broken, long line) {
        Place place = new Place(null, "", 0, (int) line);
        String key = broken.getCause() instanceof CharacterCodingException ? "exchange.bytes" : "exchange.csvQuote";
        return new CannotImport(CannotImport.message(key, file, place), broken);
    }

    /// Finds the separator and leaves the reader at the first row.
    private char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        int next = reader.read();
        for (; next >= 0 && line.length() < LONGEST_HEADER / 4; next = reader.read()) {
            quoted ^= next == '"';
            if (!quoted && (next == '\n' || next == '\r')) {
                break;
            }
            line.append((char) next);
        }
        String first = line.toString().replace("\"", "");
        if (first.length() == 5 && first.startsWith("sep=")) {
            before = 1;
            return afterSeparatorLine(reader, next, first.charAt(4));
        }
        reader.reset();
        return most(line);
    }

    private static char afterSeparatorLine(BufferedReader reader, int ended, char separator) throws IOException {
        reader.mark(1);
        if (ended == '\r' && reader.read() != '\n') {
            reader.reset();
        }
        return separator;
    }

    private static char most(CharSequence line) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long many = unquoted(line, separator);
            if (many > most) {
                best = separator;
                most = many;
            }
        }
        return best;
    }

    private static long unquoted(CharSequence line, char separator) {
        long many = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            many += !quoted && line.charAt(at) == separator ? 1 : 0;
        }
        return many;
    }
}
