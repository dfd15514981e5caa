package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// Reads the sheets of the registers, in whatever order their columns stand.
final class RegisterReader {
    private static final int MOST_RANK = 1_000_000;

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    RegisterReader(String file) {
        this.file = file;
    }

    List<Entry> entries() {
        return entries;
    }

    /// One row of a sheet under its header.
    ///
    /// @throws CannotImport if it is no entry, with the line
    void read(RegisterSheet sheet, List<String> header, Row row) {
        Fields cells = new Fields(header, row);
        try {
            Entry entry = entry(sheet, cells);
            if (!seen.add(entry.id())) {
                throw cells.refused("exchange.duplicate", sheet.headings().getFirst(), entry.id());
            }
            entries.add(entry);
        } catch (InvalidChange invalid) {
            throw cells.refused("exchange.table.entry", sheet.headings().getFirst());
        }
    }

    private static Entry entry(RegisterSheet sheet, Fields cells) {
        return switch (sheet) {
            case CODEBOOK -> cells.text("code_id") == null ? codebook(cells) : code(cells);
            case SPEAKERS -> speaker(cells);
            case OUTLETS -> outlet(cells);
            case CLAIMS ->
                new Claim(
                        cells.id("claim_id"),
                        cells.needed("text"),
                        cells.word(Claim.Type.class, "type", Claim.Type.OTHER_FACTUAL),
                        cells.word(Claim.CheckWorthy.class, "check_worthy", Claim.CheckWorthy.UNSET),
                        cells.text("note"));
            case SETS ->
                new AnnotationSet(
                        cells.id("set_id"),
                        cells.needed("name"),
                        cells.id("annotator"),
                        cells.text("guideline_version"));
            case ANNOTATORS -> new Annotator(cells.id("annotator_id"), cells.needed("name"));
        };
    }

    private static Speaker speaker(Fields cells) {
        return new Speaker(
                cells.id("speaker_id"),
                cells.needed("name"),
                cells.word(Speaker.Kind.class, "kind", Speaker.Kind.PERSON),
                cells.lines("aliases"),
                cells.text("role"),
                cells.text("affiliation"),
                cells.wordOrNull(Speaker.SourceClass.class, "source_class"),
                cells.text("wikidata"),
                cells.text("note"));
    }

    private static Outlet outlet(Fields cells) {
        return new Outlet(
                cells.id("outlet_id"),
                cells.needed("name"),
                cells.lines("aliases"),
                cells.lines("domains"),
                cells.text("country"),
                cells.word(Outlet.Kind.class, "kind", Outlet.Kind.OTHER),
                cells.word(Outlet.Control.class, "control", Outlet.Control.UNKNOWN),
                cells.text("wikidata"),
                cells.text("note"));
    }

    private static Codebook codebook(Fields cells) {
        return new Codebook(cells.id("codebook_id"), cells.needed("codebook"), cells.text("codebook_source"));
    }

    private static Code code(Fields cells) {
        String rank = cells.text("rank");
        return new Code(
                cells.id("code_id"),
                cells.id("codebook_id"),
                cells.needed("code"),
                cells.text("key"),
                cells.needed("color"),
                cells.text("definition"),
                cells.text("parent_id") == null ? null : cells.id("parent_id"),
                cells.text("example"),
                cells.word(Code.Use.class, "use", Code.Use.OFFERED),
                rank == null || !rank.matches("\\d{1,7}") ? 0 : Math.min(MOST_RANK, Integer.parseInt(rank)));
    }

    /// The cells of a row by the words of the header.
    private final class Fields {
        private final List<String> header;
        private final Row row;

        Fields(List<String> header, Row row) {
            this.header = header;
            this.row = row;
        }

        @Nullable
        String text(String name) {
            return Cells.said(row.cell(header.indexOf(name)));
        }

        String needed(String name) {
            String text = text(name);
            if (text == null) {
                throw refused("exchange.table.needed", name);
            }
            return text;
        }

        UUID id(String name) {
            UUID id = Ids.read(needed(name));
            if (id == null) {
                throw refused("exchange.id", name, needed(name));
            }
            return id;
        }

        List<String> lines(String name) {
            String text = text(name);
            return text == null ? List.of() : text.lines().toList();
        }

        <E extends Enum<E>> E word(Class<E> kind, String name, E otherwise) {
            E word = wordOrNull(kind, name);
            return word == null ? otherwise : word;
        }

        <E extends Enum<E>> @Nullable E wordOrNull(Class<E> kind, String name) {
            String text = text(name);
            E word = text == null ? null : Spelling.value(kind, text.strip());
            if (text != null && word == null) {
                throw refused("exchange.word", name, text, Spelling.all(kind));
            }
            return word;
        }

        CannotImport refused(String key, String name, @Nullable Object... more) {
            return new CannotImport(CannotImport.message(key, file, row.place(name), more));
        }
    }
}
