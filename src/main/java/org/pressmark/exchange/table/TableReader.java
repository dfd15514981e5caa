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
/// first row of a sheet  → register, articles, texts: ours, by its title and its first heading
/// one of its first rows → tags: the first header that is known, or that has what somebody said its columns mean
/// anything else         → passed over, and noted
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
    private @Nullable HeaderSearch search;
    private @Nullable TagReader tags;
    private List<String> tagged = List.of();
    private @Nullable List<String> unknown;
    private HeaderSearch.Rank rank = HeaderSearch.Rank.NONE;
    private boolean isBesideNoted;
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

    /// Takes the next row; those of one sheet after the other.
    boolean take(Row row) {
        room.take(room(row), row.place(""));
        if (!row.sheet().equals(sheet)) {
            passOver();
            sheet = row.sheet();
            header = HeaderSearch.cells(row);
            isBesideNoted = false;
            Taker own = own(row);
            taker = own == null ? each -> {} : own;
            search = own == null ? new HeaderSearch() : null;
            look(row);
        } else if (search == null) {
            checkWidth(row);
            taker.take(row);
        } else {
            look(row);
        }
        return true;
    }

    /// Looks whether this row is the header of a table of tags.
    private void look(Row row) {
        HeaderSearch looking = search;
        if (looking == null) {
            return;
        }
        looking.look(row);
        List<String> cells = HeaderSearch.cells(row);
        Taker reading = tags(cells);
        if (reading != null) {
            header = cells;
            taker = reading;
            search = null;
        } else if (looking.isOver()) {
            passOver();
        }
    }

    /// The sheet at hand has no header of tags among its first rows.
    private void passOver() {
        HeaderSearch looked = search;
        Row best = looked == null ? null : looked.best();
        search = null;
        if (looked == null || best == null) {
            return;
        }
        header = List.of();
        if (tags == null && (unknown == null || looked.rank().compareTo(rank) > 0)) {
            unknown = HeaderSearch.cells(best);
            rank = looked.rank();
        }
        notes.add(CannotImport.message("exchange.note.table.passed", file, best.place("")));
    }

    private static long room(Row row) {
        long room = Allowance.LINE;
        for (String cell : row.cells()) {
            room += cell.isEmpty() ? 0 : CELL + cell.length();
        }
        return room;
    }

    /// A line of a file that is wider than its header was cut up wrongly; beside a table on a sheet anything may
    /// stand.
    private void checkWidth(Row row) {
        for (int at = header.size(); !header.isEmpty() && at < row.cells().size(); at++) {
            if (!row.cell(at).isBlank()) {
                Place place = row.place(String.valueOf(at + 1));
                if (!row.sheet().isEmpty()) {
                    noteBeside(place);
                    return;
                }
                throw new CannotImport(CannotImport.message("exchange.table.wide", file, place, header.size()));
            }
        }
    }

    private void noteBeside(Place place) {
        if (!isBesideNoted) {
            notes.add(CannotImport.message("exchange.note.table.beside", file, place));
            isBesideNoted = true;
        }
    }

    /// What takes the rows of a sheet of ours that is none of tags; null for any other.
    private @Nullable Taker own(Row row) {
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
        return null;
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

    /// What takes the rows below this header of tags, or null if it is none. Only one table of tags is read, and
    /// those that go on with it on other sheets.
    private @Nullable Taker tags(List<String> cells) {
        Map<String, String> columns = said;
        boolean isSaid = columns != null && hasSaid(cells, columns);
        Mapping mapping = columns != null && isSaid ? Mapping.said(file, cells, columns) : Mapping.of(cells);
        boolean fits = isSaid || (columns == null && mapping.shape() != Mapping.Shape.OTHER);
        boolean goesOn = mapping.shape() == Mapping.Shape.OWN || cells.equals(tagged);
        if (!fits || (tags != null && !goesOn)) {
            return null;
        }
        if (tags == null) {
            noteTwice(cells, mapping);
        }
        TagReader reader = tags == null ? new TagReader(file, mapping) : tags;
        tags = reader;
        tagged = cells;
        return each -> tag(reader, mapping, each);
    }

    /// Says which columns were passed over for one of the same name that stands before them.
    private void noteTwice(List<String> cells, Mapping mapping) {
        for (String heading : mapping.said(cells).values()) {
            String second = HeaderSearch.second(cells, heading);
            if (second != null && !mapping.said(cells).containsValue(second)) {
                notes.add(CannotImport.message("exchange.note.table.twice", file, Place.FILE, heading, second));
            }
        }
    }

    private static boolean hasSaid(List<String> cells, Map<String, String> columns) {
        List<String> small =
                cells.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return columns.values().stream()
                .allMatch(each -> small.contains(each.strip().toLowerCase(Locale.ROOT)));
    }

    private void tag(TagReader reader, Mapping mapping, Row row) {
        Gathering.Of named = gathering.of(row, mapping);
        Gathering.Of article = named == null ? gathering.only(row, file) : named;
        for (Row each : mapping.codedOnce(row)) {
            ForeignTag tag = reader.tag(each, article);
            if (tag != null) {
                article.add(tag);
            } else if (!mapping.has(Column.ARTICLE_TEXT)) {
                firstNowhere = nowhere++ == 0 ? row.line() : firstNowhere;
            }
        }
    }

    /// Everything the file says.
    ///
    /// @throws CannotImport if none of it is a table of tags
    ForeignSet read(String format) {
        passOver();
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
