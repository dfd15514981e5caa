package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;

/// Takes the rows of a table or of all sheets of a book, and says in the end what they hold.
///
/// ```
/// first row of a sheet → register, articles, texts: ours, by its title and its first heading
///                      → tags: the first header that is known, or that has what somebody said its columns mean
///                      → anything else: passed over, and noted
/// ```
final class TableReader {
    private static final int CELL = 80;
    private static final int SHOWN = 1_000;

    private final String file;
    private final @Nullable Map<String, String> said;
    private final Allowance room;
    private final Gathering gathering = new Gathering();
    private final RegisterReader registers;
    private final List<Message> notes = new ArrayList<>();
    private @Nullable String sheet;
    private List<String> header = List.of();
    private Taker taker = row -> {};
    private @Nullable TagReader tags;
    private @Nullable List<String> unknown;
    private int nowhere;
    private int firstNowhere;

    /// What becomes of the rows of a sheet.
    private interface Taker {
        void take(Row row);
    }

    /// `said` is what somebody said the columns mean, or null to go by the header.
    TableReader(String file, @Nullable Map<String, String> said) {
        this.file = file;
        this.said = said;
        this.room = Allowance.of(file);
        this.registers = new RegisterReader(file);
    }

    /// Takes the next row; the first of each sheet is its header.
    boolean take(Row row) {
        room.take(room(row), row.place(""));
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            header = row.cells().stream().map(String::strip).toList();
            taker = taker(row);
        } else {
            checkWidth(row);
            taker.take(row);
        }
        return true;
    }

    private static long room(Row row) {
        long room = Allowance.LINE;
        for (String cell : row.cells()) {
            room += cell.isEmpty() ? 0 : CELL + cell.length();
        }
        return room;
    }

    private void checkWidth(Row row) {
        for (int at = header.size(); at < row.cells().size(); at++) {
            if (!row.cell(at).isBlank()) {
                Place place = row.place(String.valueOf(at + 1));
                throw new CannotImport(CannotImport.message("exchange.table.wide", file, place, header.size()));
            }
        }
    }

    private Taker taker(Row row) {
        String title = row.sheet().replaceFirst(" \\d+$", "");
        for (RegisterSheet register : RegisterSheet.values()) {
            if (title.equals(register.title())
                    && header.contains(register.headings().getFirst())) {
                List<String> headings = header;
                return each -> registers.read(register, headings, each);
            }
        }
        if (title.equals(BookWriter.TEXTS) && header.containsAll(BookWriter.TEXT_HEADINGS)) {
            return this::text;
        }
        if (title.equals(BookWriter.ARTICLES) && header.contains(Column.ARTICLE_ID.word())) {
            Mapping mapping = articles();
            return each -> gathering.of(each, mapping);
        }
        return tags(row);
    }

    /// Articles without tags come in, too.
    private Mapping articles() {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Arrays.stream(Column.values())
                .filter(column -> header.contains(column.word()))
                .forEach(column -> columns.put(column, header.indexOf(column.word())));
        return new Mapping(Mapping.Shape.OWN, columns);
    }

    private void text(Row row) {
        String id = row.cell(header.indexOf("article_id"));
        String number = row.cell(header.indexOf("piece")).strip();
        Gathering.Of article = gathering.find(id);
        if (article == null || !number.matches("\\d{1,9}")) {
            String key = article == null ? "exchange.table.noArticle" : "exchange.table.number";
            Place place = row.place(article == null ? "article_id" : "piece");
            throw new CannotImport(CannotImport.message(key, file, place, article == null ? id : number));
        }
        article.piece(Integer.parseInt(number), row.cell(header.indexOf("text")));
    }

    private Taker tags(Row row) {
        Mapping mapping = said == null || !hasSaid(said) ? Mapping.of(header) : Mapping.said(file, header, said);
        boolean isSaid = said != null && hasSaid(said);
        boolean fits = isSaid || (said == null && mapping.shape() != Mapping.Shape.OTHER);
        boolean goesOn = tags != null && mapping.shape() == Mapping.Shape.OWN;
        if (!fits || (tags != null && !goesOn)) {
            unknown = unknown == null && tags == null ? header : unknown;
            notes.add(CannotImport.message("exchange.note.table.passed", file, row.place("")));
            return each -> {};
        }
        TagReader reader = tags == null ? new TagReader(file, mapping) : tags;
        tags = reader;
        return each -> tag(reader, mapping, each);
    }

    private boolean hasSaid(Map<String, String> columns) {
        List<String> small =
                header.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return columns.values().stream()
                .allMatch(each -> small.contains(each.strip().toLowerCase(Locale.ROOT)));
    }

    private void tag(TagReader reader, Mapping mapping, Row row) {
        Gathering.Of named = gathering.of(row, mapping);
        Gathering.Of article = named == null ? gathering.only(row, file) : named;
        ForeignTag tag = reader.tag(row, article);
        if (tag != null) {
            article.add(tag);
        } else if (!mapping.has(Column.ARTICLE_TEXT)) {
            firstNowhere = nowhere++ == 0 ? row.line() : firstNowhere;
        }
    }

    /// Everything the file says.
    ///
    /// @throws CannotImport if none of it is a table of tags
    ForeignSet read(String format) {
        TagReader reader = tags;
        if (reader == null) {
            throw unreadable();
        }
        UnaryOperator<List<ForeignTag>> mending = UnaryOperator.identity();
        if (said != null && Inclusive.isCounted(gathering.tags())) {
            mending = Inclusive::mended;
            notes.add(CannotImport.message("exchange.note.table.inclusive", file, Place.FILE));
        }
        if (nowhere > 0) {
            Place place = new Place(null, "", 0, firstNowhere);
            notes.add(CannotImport.message("exchange.note.table.nowhere", file, place, nowhere));
        }
        if (reader.untimed() > 0) {
            notes.add(CannotImport.message("exchange.note.table.untimed", file, Place.FILE, reader.untimed()));
        }
        return new ForeignSet(file, format, reader.unit(), registers.entries(), gathering.read(mending), notes);
    }

    private CannotImport unreadable() {
        List<String> columns = unknown;
        if (columns == null) {
            return new CannotImport(CannotImport.message("exchange.table.empty", file, Place.FILE));
        }
        if (said != null) {
            Mapping.said(file, columns, said);
        }
        Mapping guess = Mapping.of(columns);
        String proposed = guess.isEnough() ? guess.written(columns) : "quote=…,article=…";
        return new CannotImport(CannotImport.message(
                "exchange.table.header", file, Place.FILE, brief(String.join(", ", columns)), brief(proposed)));
    }

    private static String brief(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
