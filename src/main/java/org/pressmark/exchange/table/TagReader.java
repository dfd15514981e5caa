package org.pressmark.exchange.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Makes tags of rows.
///
/// A row that does not say what kind of tag it is, is a coding if it has a code, a claim or an outlet if it has
/// these, and else a quote.
final class TagReader {
    private static final Map<Column, Said> SAID = Map.ofEntries(
            Map.entry(Column.SPEAKER, Said.SPEAKER),
            Map.entry(Column.ADDRESSEE, Said.ADDRESSEE),
            Map.entry(Column.VIA, Said.VIA),
            Map.entry(Column.CHANNEL, Said.CHANNEL),
            Map.entry(Column.POLARITY, Said.POLARITY),
            Map.entry(Column.STANCE, Said.STANCE),
            Map.entry(Column.TYPE_OVERRIDE, Said.TYPE_OVERRIDE),
            Map.entry(Column.QUOTE_SAID, Said.SAID_AT),
            Map.entry(Column.PARENT, Said.PARENT),
            Map.entry(Column.CLAIM, Said.CLAIM),
            Map.entry(Column.VOICE, Said.VOICE),
            Map.entry(Column.OF_QUOTE, Said.QUOTE),
            Map.entry(Column.CLAIMANT, Said.CLAIMANT),
            Map.entry(Column.OUTLET, Said.OUTLET),
            Map.entry(Column.ROLE, Said.MENTION_ROLE),
            Map.entry(Column.ZONE, Said.ZONE),
            Map.entry(Column.TERM, Said.TERM),
            Map.entry(Column.CODE, Said.CODE),
            Map.entry(Column.CODE_COLOR, Said.CODE_COLOR),
            Map.entry(Column.NOTE, Said.NOTE),
            Map.entry(Column.CONFIDENCE, Said.CONFIDENCE),
            Map.entry(Column.ORIGIN, Said.ORIGIN),
            Map.entry(Column.SET, Said.SET));

    private final String file;
    private final Mapping mapping;
    private @Nullable OffsetUnit unit;
    private int untimed;

    TagReader(String file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /// What the rows say they count in; code points where they do not.
    OffsetUnit unit() {
        return unit == null ? OffsetUnit.CODE_POINT : unit;
    }

    /// How many times could not be told.
    int untimed() {
        return untimed;
    }

    /// The tag of a row, or null where nothing says where it stands.
    ///
    /// @throws CannotImport if a number, a kind or a unit is none, with the line
    @Nullable
    ForeignTag tag(Row row, Gathering.Of article) {
        readUnit(row);
        Annotation.Kind kind = kind(row);
        List<ForeignSpan> spans = spans(row, kind);
        Map<Said, String> said = said(row);
        if ((kind == Annotation.Kind.CODING && !said.containsKey(Said.CODE))
                || (kind != Annotation.Kind.CODING && spans.isEmpty())) {
            return null;
        }
        UUID id = mapping.shape() == Mapping.Shape.OWN ? Ids.read(mapping.cell(row, Column.TAG_ID)) : null;
        String annotator = mapping.cell(row, Column.ANNOTATOR).strip();
        return new ForeignTag(
                article.unique(key(row, kind)),
                id,
                row.place(Column.QUOTE.word()),
                kind,
                annotator.isEmpty() ? null : annotator,
                time(row, Column.CREATED),
                time(row, Column.UPDATED),
                spans,
                said);
    }

    private void readUnit(Row row) {
        String word = mapping.cell(row, Column.UNIT).strip();
        if (word.isEmpty()) {
            return;
        }
        OffsetUnit said = Units.named(word);
        if (said == null || (unit != null && unit != said)) {
            throw refused(said == null ? "exchange.table.unit" : "exchange.table.units", row, Column.UNIT, word);
        }
        unit = said;
    }

    private CannotImport refused(String key, Row row, Column column, Object... more) {
        return new CannotImport(CannotImport.message(key, file, row.place(column.word()), more));
    }

    private Annotation.Kind kind(Row row) {
        String word = mapping.cell(row, Column.KIND).strip();
        if (!word.isEmpty()) {
            Annotation.Kind kind = Spelling.value(Annotation.Kind.class, word);
            if (kind != null) {
                return kind;
            }
            if (mapping.shape() == Mapping.Shape.OWN) {
                throw refused("exchange.word", row, Column.KIND, word, Spelling.all(Annotation.Kind.class));
            }
        }
        if (!mapping.cell(row, Column.CODE).isBlank()) {
            return Annotation.Kind.CODING;
        }
        if (!mapping.cell(row, Column.SPEAKER).isBlank()
                || !mapping.cell(row, Column.CUE).isBlank()) {
            return Annotation.Kind.QUOTE;
        }
        if (!mapping.cell(row, Column.CLAIM).isBlank()) {
            return Annotation.Kind.CLAIM;
        }
        return mapping.cell(row, Column.OUTLET).isBlank() ? Annotation.Kind.QUOTE : Annotation.Kind.OUTLET;
    }

    private List<ForeignSpan> spans(Row row, Annotation.Kind kind) {
        List<ForeignSpan> spans = new ArrayList<>(main(row, TagRow.mainRole(kind)));
        if (kind == Annotation.Kind.QUOTE) {
            spans.addAll(beside(row, Role.CUE, Column.CUE, Column.CUE_PLACE));
            spans.addAll(beside(row, Role.SOURCE, Column.SOURCE, Column.SOURCE_PLACES));
            spans.addAll(beside(row, Role.ADDRESSEE, Column.ADDRESSEE_WORDS, Column.ADDRESSEE_PLACES));
        }
        return spans;
    }

    private List<ForeignSpan> main(Row row, Role role) {
        String cell = mapping.cell(row, Column.QUOTE);
        String words = cell.isEmpty() || Cells.isCut(cell) ? null : cell;
        List<Span> places = places(row, Column.PLACES);
        if (places.isEmpty()) {
            places = startAndEnd(row);
        }
        String prefix = mapping.cell(row, Column.PREFIX);
        String suffix = mapping.cell(row, Column.SUFFIX);
        if (places.isEmpty()) {
            return words == null || words.isBlank()
                    ? List.of()
                    : List.of(ForeignSpan.quoted(role, words, prefix, suffix));
        }
        List<ForeignSpan> spans = Places.spans(role, places, words, unit());
        return spans.size() > 1
                ? spans
                : spans.stream()
                        .map(span -> new ForeignSpan(role, span.start(), span.end(), span.quote(), prefix, suffix))
                        .toList();
    }

    private List<ForeignSpan> beside(Row row, Role role, Column column, Column placed) {
        String words = mapping.cell(row, column);
        List<Span> places = places(row, placed);
        if (!places.isEmpty()) {
            return Places.spans(role, places, words.isEmpty() ? null : words, unit());
        }
        return words.isBlank() ? List.of() : List.of(ForeignSpan.quoted(role, words, "", ""));
    }

    private List<Span> places(Row row, Column column) {
        String cell = mapping.cell(row, column).strip();
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Span> places = Places.read(cell);
        if (places == null) {
            throw refused("exchange.table.places", row, column, brief(cell));
        }
        return places;
    }

    private List<Span> startAndEnd(Row row) {
        String start = mapping.cell(row, Column.START).strip();
        String end = mapping.cell(row, Column.END).strip();
        if (start.isEmpty() || end.isEmpty()) {
            return List.of();
        }
        int from = number(row, Column.START, start);
        int to = number(row, Column.END, end);
        if (to < from) {
            throw refused("exchange.table.order", row, Column.END, from, to);
        }
        return List.of(new Span(from, to));
    }

    private int number(Row row, Column column, String cell) {
        String digits = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        if (!digits.matches("\\d{1,9}")) {
            throw refused("exchange.table.number", row, column, brief(cell));
        }
        return Integer.parseInt(digits);
    }

    private static String brief(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }

    private Map<Said, String> said(Row row) {
        Map<Said, String> said = new EnumMap<>(Said.class);
        SAID.forEach((column, what) -> {
            String cell = mapping.cell(row, column);
            if (!cell.isBlank()) {
                said.put(
                        what, column == Column.CODE ? path(cell) : column == Column.QUOTE_SAID ? Ids.date(cell) : cell);
            }
        });
        return said;
    }

    /// MAXQDA writes a code with all it stands under, with other signs between.
    private String path(String cell) {
        return mapping.shape() == Mapping.Shape.MAXQDA
                ? String.join(" > ", List.of(cell.strip().split("\\s*[\\\\>]\\s*")))
                : cell;
    }

    private @Nullable Instant time(Row row, Column column) {
        String cell = mapping.cell(row, column);
        Instant time = Ids.instant(cell);
        untimed += time == null && !cell.isBlank() ? 1 : 0;
        return time;
    }

    private String key(Row row, Annotation.Kind kind) {
        String id = mapping.cell(row, Column.TAG_ID).strip();
        if (mapping.shape() == Mapping.Shape.OWN && !id.isEmpty()) {
            return id;
        }
        List<String> words = new ArrayList<>(List.of(kind.name(), id));
        for (Column column : List.of(
                Column.START,
                Column.END,
                Column.QUOTE,
                Column.CODE,
                Column.SPEAKER,
                Column.CLAIM,
                Column.OUTLET,
                Column.ANNOTATOR)) {
            words.add(mapping.cell(row, column));
        }
        return String.join("\u001f", words);
    }
}
