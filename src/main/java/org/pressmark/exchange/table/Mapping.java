package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// Which column of a table holds what, and whose shape the table has.
record Mapping(Shape shape, Map<Column, Integer> columns) {
    /// Whose table it is: `OWN` was written here and had its formulas guarded; `MAXQDA` counts paragraphs and not
    /// characters; `ATLAS_TI` has all codes of a quotation in one cell; `OTHER` needs somebody to say what its
    /// columns mean.
    enum Shape {
        OWN,
        TAGUETTE,
        MAXQDA,
        ATLAS_TI,
        OTHER
    }

    private static final Set<String> TAGUETTE = Set.of("id", "document", "tag", "content");
    private static final Map<Column, List<String>> MAXQDA = Map.of(
            Column.ARTICLE,
                    List.of("document name", "document", "dokumentname", "nombre del documento", "имя документа"),
            Column.CODE, List.of("code", "código", "код"),
            Column.QUOTE, List.of("segment", "coded segments", "segmento", "сегмент"),
            Column.NOTE, List.of("comment", "kommentar", "comentario", "комментарий"),
            Column.ANNOTATOR,
                    List.of("author", "created by", "modified by", "autor", "erstellt von", "bearbeitet von", "автор"),
            Column.CREATED, List.of("created", "creation date", "erstellt am", "erstellt"),
            Column.UPDATED, List.of("modified", "modified on", "last modified", "bearbeitet am", "geändert am"));
    private static final Set<String> MAXQDA_ALONE = Set.of(
            "weight score", "weight", "gewicht", "document group", "dokumentgruppe", "coverage %", "abdeckungsgrad %");

    private static final Map<Column, List<String>> ATLAS_TI = Map.of(
            Column.ARTICLE, List.of("document", "document name", "dokument", "documento", "документ"),
            Column.CODE, List.of("codes", "kodes", "códigos", "коды"),
            Column.QUOTE,
                    List.of("quotation content", "text content", "content", "zitatinhalt", "contenido de la cita"),
            Column.NOTE, List.of("comment", "kommentar", "comentario", "комментарий"),
            Column.ANNOTATOR, List.of("created by", "modified by", "erstellt von", "geändert von", "autor"),
            Column.CREATED, List.of("created", "creation date", "erstellt am", "erstellt"),
            Column.UPDATED, List.of("modified", "modification date", "geändert am"));
    private static final Set<String> ATLAS_TI_ALONE = Set.of(
            "quotation content", "quotation name", "text content", "zitatinhalt", "zitatname", "contenido de la cita");

    Mapping {
        columns = new EnumMap<>(columns);
    }

    /// What the header of a table is thought to mean.
    static Mapping of(List<String> header) {
        Map<String, Integer> places = places(header);
        if (places.containsKey(Column.TAG_ID.word()) && places.containsKey(Column.KIND.word())) {
            return new Mapping(Shape.OWN, own(places));
        }
        if (places.keySet().equals(TAGUETTE)) {
            return new Mapping(
                    Shape.TAGUETTE,
                    Map.of(
                            Column.TAG_ID,
                            places.get("id"),
                            Column.ARTICLE,
                            places.get("document"),
                            Column.CODE,
                            places.get("tag"),
                            Column.QUOTE,
                            places.get("content")));
        }
        Map<Column, Integer> maxqda = called(MAXQDA, places);
        boolean isMaxqda = maxqda.keySet().containsAll(Set.of(Column.ARTICLE, Column.CODE, Column.QUOTE))
                && places.keySet().stream().anyMatch(MAXQDA_ALONE::contains);
        if (isMaxqda) {
            return new Mapping(Shape.MAXQDA, maxqda);
        }
        Map<Column, Integer> atlas = called(ATLAS_TI, places);
        boolean isAtlas = atlas.keySet().containsAll(Set.of(Column.ARTICLE, Column.CODE, Column.QUOTE))
                && places.keySet().stream().anyMatch(ATLAS_TI_ALONE::contains);
        return isAtlas ? new Mapping(Shape.ATLAS_TI, atlas) : new Mapping(Shape.OTHER, guessed(header));
    }

    /// The places of the headings, written small.
    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            if (!header.get(at).isBlank()) {
                places.putIfAbsent(header.get(at).strip().toLowerCase(Locale.ROOT), at);
            }
        }
        return places;
    }

    private static Map<Column, Integer> own(Map<String, Integer> places) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Integer at = places.get(column.word());
            if (at != null) {
                columns.put(column, at);
            }
        }
        return columns;
    }

    private static Map<Column, Integer> called(Map<Column, List<String>> by, Map<String, Integer> places) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        by.forEach((column, names) -> names.stream()
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(name -> columns.put(column, places.get(name))));
        return columns;
    }

    private static Map<Column, Integer> guessed(List<String> header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int at = 0; at < header.size(); at++) {
            Column meant = Column.meant(header.get(at));
            if (meant != null) {
                columns.putIfAbsent(meant, at);
            }
        }
        return columns;
    }

    /// What somebody said the columns mean.
    ///
    /// @throws CannotImport if there is no such field or no such heading, or nothing says where a tag stands
    static Mapping said(String file, List<String> header, Map<String, String> said) {
        Map<String, Integer> places = places(header);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Map.Entry<String, String> each : new TreeMap<>(said).entrySet()) {
            Column column = Column.named(each.getKey());
            Integer at = places.get(each.getValue().strip().toLowerCase(Locale.ROOT));
            if (column == null) {
                throw refused("exchange.table.field", file, each.getKey(), fields());
            }
            if (at == null) {
                throw refused("exchange.table.column", file, each.getValue(), String.join(", ", header));
            }
            columns.put(column, at);
        }
        Mapping mapping = new Mapping(Mapping.of(header).shape() == Shape.OWN ? Shape.OWN : Shape.OTHER, columns);
        if (!mapping.isEnough()) {
            throw refused("exchange.table.little", file);
        }
        return mapping;
    }

    private static CannotImport refused(String key, String file, @Nullable Object... more) {
        return new CannotImport(CannotImport.message(key, file, new Place(null, "", 0, 1), more));
    }

    private static String fields() {
        return String.join(
                ", ", List.of(Column.values()).stream().map(Column::word).toList());
    }

    /// Whether rows can be put anywhere: words, places, or a code for a whole article.
    boolean isEnough() {
        boolean hasPlace = (has(Column.START) && has(Column.END)) || has(Column.PLACES);
        boolean isWhole = has(Column.CODE) && (has(Column.ARTICLE) || has(Column.ARTICLE_TEXT) || has(Column.URL));
        return has(Column.QUOTE) || hasPlace || isWhole;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// By the words of the fields and the headings over the columns.
    Map<String, String> said(List<String> header) {
        Map<String, String> said = new LinkedHashMap<>();
        columns.forEach((column, at) -> said.put(column.word(), header.get(at)));
        return said;
    }

    /// As the command line takes it.
    String written(List<String> header) {
        List<String> pairs = new ArrayList<>();
        said(header).forEach((field, heading) -> pairs.add(field + "=" + heading));
        return String.join(",", pairs);
    }

    /// The row once for each code it says: other tools put several into one cell, a line each, or with semicolons
    /// or commas between.
    List<Row> codedOnce(Row row) {
        Integer at = columns.get(Column.CODE);
        String between =
                switch (shape) {
                    case OWN, TAGUETTE, MAXQDA -> null;
                    case ATLAS_TI -> row.cell(at == null ? -1 : at).contains("\n") ? "\\R" : "[;,]\\s+";
                    case OTHER -> "\\R|;\\s+";
                };
        if (at == null || between == null || row.cell(at).isBlank()) {
            return List.of(row);
        }
        List<Row> rows = Arrays.stream(row.cell(at).split(between))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> row.with(at, code))
                .toList();
        return rows.isEmpty() ? List.of(row) : rows;
    }

    /// What a row says in a column; empty where there is no such column.
    String cell(Row row, Column column) {
        Integer at = columns.get(column);
        String cell = at == null ? "" : row.cell(at);
        return shape == Shape.OWN && row.sheet().isEmpty() ? Cells.unguarded(cell) : cell;
    }
}
