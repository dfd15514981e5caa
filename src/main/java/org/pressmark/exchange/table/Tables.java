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
            throw CannotImport.unreadable(path, failure);
        }
    }

    /// The first rows of the sheet that is known, else of one from which tags could be read, else of the first.
    Layout layout(Path path) {
        Beginning beginning = new Beginning();
        rows(path, beginning::take);
        beginning.settle();
        if (beginning.best.isEmpty()) {
            String name = String.valueOf(path.getFileName());
            throw new CannotImport(CannotImport.message("exchange.table.empty", name, Place.FILE));
        }
        List<String> header = HeaderSearch.cells(beginning.best.getFirst());
        Mapping mapping = Mapping.of(header);
        return new Layout(
                header,
                beginning.best.stream().skip(1).map(Tables::brief).toList(),
                List.of(Column.values()).stream().map(Column::word).toList(),
                mapping.said(header),
                mapping.shape() == Mapping.Shape.OTHER ? Layout.Certainty.GUESSED : Layout.Certainty.KNOWN);
    }

    private static List<String> brief(Row row) {
        return row.cells().stream()
                .map(cell -> cell.length() <= SHOWN_LETTERS ? cell : cell.substring(0, SHOWN_LETTERS) + "…")
                .toList();
    }

    /// Keeps the first rows of the sheet that matters, from its header on.
    private static final class Beginning {
        private final List<Row> rows = new ArrayList<>();
        private List<Row> best = List.of();
        private HeaderSearch.Rank rank = HeaderSearch.Rank.NONE;

        boolean take(Row row) {
            if (!rows.isEmpty() && !rows.getFirst().sheet().equals(row.sheet())) {
                settle();
            }
            rows.add(row);
            return rows.size() < HeaderSearch.DEEPEST + SHOWN_ROWS;
        }

        /// Compares the sheet that was just looked at with the best so far.
        void settle() {
            HeaderSearch search = new HeaderSearch();
            rows.stream().limit(HeaderSearch.DEEPEST).forEach(search::look);
            Row header = search.best();
            if (header != null && (best.isEmpty() || search.rank().compareTo(rank) > 0)) {
                rank = search.rank();
                best = rows.stream()
                        .filter(row -> row.line() >= header.line())
                        .limit(1 + SHOWN_ROWS)
                        .toList();
            }
            rows.clear();
        }
    }
}
