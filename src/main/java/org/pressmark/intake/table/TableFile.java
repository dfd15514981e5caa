package org.pressmark.intake.table;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Packed;
import org.pressmark.model.When;

/// Tables of articles, as text with dividers or as an Excel workbook: each row is one.
///
/// An article's words stand in a cell, or in a file that a cell names; such a file lies below the table's folder
/// and nowhere else. The bytes kept of a row are the row as it is written.
public final class TableFile implements ArticleStore {
    private static final String READER = "pressmark-table 1";

    /// A table with its columns found.
    private record Opened(
            Source source, Limits limits, Table table, Map<TableField, Integer> places, TableDates dates) {
        String cell(Table.Row row, TableField field) {
            Integer place = places.get(field);
            return place == null ? "" : row.cell(place);
        }
    }

    private final Columns columns;
    private final BiFunction<Source, Limits, Draft> others;
    /// The table read last, while there is memory for it: row after row is read, and not the whole table each time.
    private final AtomicReference<SoftReference<@Nullable Opened>> last =
            new AtomicReference<>(new SoftReference<>(null));

    /// `others` reads the files that cells name.
    public TableFile(Columns columns, BiFunction<Source, Limits, Draft> others) {
        this.columns = columns;
        this.others = others;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "xlsx", "xlsm");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return Packed.isZip(head) ? isNamed(fileName) || Packed.holds(fileName, head, "xl/") : isNamed(fileName);
    }

    /// The headers of a table's columns and its first rows, to choose what they hold.
    ///
    /// @throws CannotRead if it is damaged or empty
    public TableHead head(Source source, Limits limits) {
        Table table = table(source, limits);
        List<List<String>> rows = table.rows().stream()
                .limit(TableHead.ROWS)
                .map(Table.Row::cells)
                .toList();
        return new TableHead(table.header(), rows, table.rows().size());
    }

    /// The same tables with other columns.
    public TableFile with(Columns other) {
        return new TableFile(other, others);
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        Opened opened = opened(source, limits);
        List<Table.Row> rows = opened.table.rows();
        List<Offer> offers = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            offers.add(offer(opened, at, rows.get(at)));
        }
        if (offers.isEmpty()) {
            throw new CannotRead("intake.table.empty", source.name());
        }
        return offers;
    }

    private static Offer offer(Opened opened, int at, Table.Row row) {
        String words = opened.cell(row, TableField.TEXT);
        String title = opened.cell(row, TableField.TITLE);
        String url = opened.cell(row, TableField.URL);
        String named = title.isBlank() ? opened.cell(row, TableField.FILE) : title;
        String shown = named.isBlank() && !words.isBlank() ? FirstLine.titleOf(words) : named;
        return new Offer(
                Integer.toString(at),
                shown.isBlank() ? "(" + row.number() + ")" : shown.strip(),
                url.isBlank() ? null : url.strip(),
                opened.dates.of(opened.cell(row, TableField.DATE)),
                words.isEmpty() ? -1 : words.length());
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        Opened opened = opened(source, limits);
        Table.Row row = opened.table.rows().get(Integer.parseInt(offer.place()));
        int columnsThere = opened.table.header().size();
        if (row.cells().size() > columnsThere) {
            throw new CannotRead(
                    "intake.table.ragged",
                    source.name(),
                    row.number(),
                    row.cells().size(),
                    columnsThere);
        }
        Draft draft = draft(opened, row);
        return draft.with(about(opened, draft.about(), row));
    }

    private Draft draft(Opened opened, Table.Row row) {
        Source source = opened.source;
        String words = opened.cell(row, TableField.TEXT);
        String file = opened.cell(row, TableField.FILE);
        if (words.isBlank() && !file.isBlank()) {
            return others.apply(Source.of(named(source, row, file)), opened.limits);
        }
        if (words.isBlank()) {
            throw new CannotRead("intake.table.blank", source.name(), row.number());
        }
        boolean isBinary = opened.table.charset().equals(Rendering.BINARY);
        Charset charset = isBinary ? StandardCharsets.UTF_8 : Charset.forName(opened.table.charset());
        String from = "from: " + source.name() + ", row " + row.number();
        Rendering text = new Rendering(words, charset.name(), READER, from);
        return Draft.of(source.name(), text.of(source.name(), row.written().getBytes(charset)), About.NOTHING);
    }

    /// A file that a cell names: below the folder of the table, also where links lead elsewhere.
    private static Path named(Source source, Table.Row row, String file) {
        CannotRead outside = new CannotRead("intake.table.file", source.name(), row.number(), file);
        Path table = source.path();
        Path folder = table == null ? null : table.toAbsolutePath().getParent();
        if (folder == null) {
            throw outside;
        }
        try {
            Path path = folder.resolve(file.strip().replace('\\', '/')).normalize();
            if (path.startsWith(folder)
                    && (!Files.exists(path) || path.toRealPath().startsWith(folder.toRealPath()))) {
                return path;
            }
        } catch (InvalidPathException | IOException noPath) {
            outside.addSuppressed(noPath);
        }
        throw outside;
    }

    private static About about(Opened opened, About known, Table.Row row) {
        String title = opened.cell(row, TableField.TITLE);
        String byline = opened.cell(row, TableField.BYLINE);
        String url = opened.cell(row, TableField.URL);
        String outlet = opened.cell(row, TableField.OUTLET);
        String language = opened.cell(row, TableField.LANGUAGE);
        About about = title.isBlank() ? known : known.title(title);
        about = byline.isBlank() ? about : about.byline(byline);
        about = url.isBlank() ? about : about.url(url);
        about = outlet.isBlank() ? about : about.outlet(outlet);
        about = language.isBlank() ? about : about.language(language);
        String written = opened.cell(row, TableField.DATE);
        When date = opened.dates.of(written);
        if (date == null) {
            return written.isBlank() ? about : about.noted("intake.note.date", row.number(), written);
        }
        return about.published(date);
    }

    private Opened opened(Source source, Limits limits) {
        Opened known = last.get().get();
        if (known != null && known.source.equals(source) && known.limits.equals(limits)) {
            return known;
        }
        Table table = table(source, limits);
        Map<TableField, Integer> places = columns.places(source.name(), table.header());
        Integer date = places.get(TableField.DATE);
        List<String> dates = date == null
                ? List.of()
                : table.rows().stream().map(row -> row.cell(date)).toList();
        Opened opened = new Opened(source, limits, table, places, new TableDates(dates));
        last.set(new SoftReference<>(opened));
        return opened;
    }

    private static Table table(Source source, Limits limits) {
        Table table = Packed.isZip(source.head()) ? XlsxTable.read(source, limits) : CsvTable.read(source, limits);
        return new Table(Headers.numbered(table.header()), table.rows(), table.charset());
    }
}
