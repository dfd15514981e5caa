package org.pressmark.exchange.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Layout;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;

/// What both formats of tables share: a file becomes rows, and rows become a set.
final class Tables {
    private static final int SHOWN_ROWS = 5;
    private static final int SHOWN_LETTERS = 200;

    /// How a file becomes rows, handed over until one is answered with false.
    interface Source {
        void rows(Path file, Predicate<Row> taker) throws IOException;
    }

    private final String format;
    private final Source source;

    Tables(String format, Source source) {
        this.format = format;
        this.source = source;
    }

    Arrival read(Path path, @Nullable Map<String, String> said) {
        String name = String.valueOf(path.getFileName());
        TableReader reader = new TableReader(name, said);
        rows(path, reader::take);
        return new ForeignArrival(reader.read(format));
    }

    private void rows(Path path, Predicate<Row> taker) {
        if (!Files.exists(path)) {
            throw new CannotImport(Message.of("exchange.missing", path));
        }
        if (!Files.isRegularFile(path)) {
            throw new CannotImport(Message.of("exchange.irregular", path));
        }
        try {
            long limit = ReadLimits.usual().bytes();
            if (Files.size(path) > limit) {
                throw new CannotImport(Message.of("exchange.large", path, limit >> 20));
            }
            source.rows(path, taker);
        } catch (CharacterCodingException notText) {
            String name = String.valueOf(path.getFileName());
            throw new CannotImport(CannotImport.message("exchange.bytes", name, Place.FILE), notText);
        } catch (IOException failure) {
            throw new CannotImport(
                    Message.of("exchange.unreadable", path, String.valueOf(failure.getMessage())), failure);
        }
    }

    /// The first rows of the first sheet that anything is known of, or of the first.
    Layout layout(Path path) {
        Beginning beginning = new Beginning();
        rows(path, beginning::take);
        List<String> header = beginning.header;
        if (header == null) {
            String name = String.valueOf(path.getFileName());
            throw new CannotImport(CannotImport.message("exchange.table.empty", name, Place.FILE));
        }
        Mapping mapping = Mapping.of(header);
        return new Layout(
                header,
                beginning.rows,
                List.of(Column.values()).stream().map(Column::word).toList(),
                mapping.said(header),
                mapping.shape() == Mapping.Shape.OTHER ? Layout.Certainty.GUESSED : Layout.Certainty.KNOWN);
    }

    /// Keeps the first rows of the sheet that matters.
    private static final class Beginning {
        private @Nullable List<String> header;
        private final List<List<String>> rows = new ArrayList<>();
        private @Nullable String sheet;
        private boolean isKnown;

        boolean take(Row row) {
            List<String> known = header;
            if (known == null || (!row.sheet().equals(sheet) && !isKnown)) {
                List<String> cells = row.cells().stream().map(String::strip).toList();
                boolean knows = Mapping.of(cells).shape() != Mapping.Shape.OTHER;
                if (known == null || knows) {
                    header = cells;
                    sheet = row.sheet();
                    isKnown = knows;
                    rows.clear();
                }
                return known == null || knows;
            }
            if (row.sheet().equals(sheet) && rows.size() < SHOWN_ROWS) {
                rows.add(row.cells().stream().map(Beginning::brief).toList());
            }
            return row.sheet().equals(sheet) && rows.size() < SHOWN_ROWS;
        }

        private static String brief(String cell) {
            return cell.length() <= SHOWN_LETTERS ? cell : cell.substring(0, SHOWN_LETTERS) + "…";
        }
    }
}
