package org.pressmark.exchange.table;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// A sheet for each register: its name, its headings, and the entries of a project as rows, by id.
///
/// Several names stand in one cell, a line each.
enum RegisterSheet {
    CODEBOOK(
            "Codebook",
            "code_id",
            "codebook",
            "code",
            "key",
            "color",
            "definition",
            "example",
            "use",
            "rank",
            "parent_id",
            "codebook_id",
            "codebook_source"),
    SPEAKERS(
            "Speakers",
            "speaker_id",
            "name",
            "kind",
            "aliases",
            "role",
            "affiliation",
            "source_class",
            "wikidata",
            "note"),
    OUTLETS("Outlets", "outlet_id", "name", "aliases", "domains", "country", "kind", "control", "wikidata", "note"),
    CLAIMS("Claims", "claim_id", "text", "type", "check_worthy", "note"),
    SETS("Sets", "set_id", "name", "annotator", "guideline_version"),
    ANNOTATORS("Annotators", "annotator_id", "name");

    static final String LINES = "\n";

    private final String title;
    /// With commas between.
    private final String headings;

    RegisterSheet(String title, String... headings) {
        this.title = title;
        this.headings = String.join(",", headings);
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return List.of(headings.split(",", -1));
    }

    /// The entries of this sheet, codebooks before their codes.
    Stream<Entry> entries(Registers registers) {
        Stream<? extends Entry> all =
                switch (this) {
                    case CODEBOOK -> Stream.concat(registers.codebooks().stream(), registers.codes().stream());
                    case SPEAKERS -> registers.speakers().stream();
                    case OUTLETS -> registers.outlets().stream();
                    case CLAIMS -> registers.claims().stream();
                    case SETS -> registers.sets().stream();
                    case ANNOTATORS -> registers.annotators().stream();
                };
        return all.<Entry>map(entry -> entry)
                .sorted(Comparator.<Entry, UUID>comparing(RegisterSheet::book)
                        .thenComparingInt(RegisterSheet::rank)
                        .thenComparing(Entry::id));
    }

    private static UUID book(Entry entry) {
        return entry instanceof Code code ? code.codebook() : entry.id();
    }

    private static int rank(Entry entry) {
        return entry instanceof Code code ? code.rank() : -1;
    }

    static List<@Nullable String> row(Entry entry, Named named) {
        return switch (entry) {
            case Codebook codebook ->
                cells("", codebook.name(), "", "", "", "", "", "", "", "", codebook.id(), codebook.source());
            case Code code -> code(code, named);
            case Speaker speaker -> speaker(speaker);
            case Outlet outlet ->
                cells(
                        outlet.id(),
                        outlet.name(),
                        String.join(LINES, outlet.aliases()),
                        String.join(LINES, outlet.domains()),
                        outlet.country(),
                        outlet.kind(),
                        outlet.control(),
                        outlet.wikidata(),
                        outlet.note());
            case Claim claim -> cells(claim.id(), claim.text(), claim.type(), claim.checkWorthy(), claim.note());
            case AnnotationSet set -> cells(set.id(), set.name(), set.annotator(), set.guidelineVersion());
            case Annotator annotator -> cells(annotator.id(), annotator.name());
            default -> List.of();
        };
    }

    private static List<@Nullable String> code(Code code, Named named) {
        return cells(
                code.id(),
                named.name(code.codebook()),
                code.name(),
                code.key(),
                code.color(),
                code.definition(),
                code.example(),
                code.use(),
                code.rank(),
                code.parent(),
                code.codebook(),
                null);
    }

    private static List<@Nullable String> speaker(Speaker speaker) {
        return cells(
                speaker.id(),
                speaker.name(),
                speaker.kind(),
                String.join(LINES, speaker.aliases()),
                speaker.role(),
                speaker.affiliation(),
                speaker.sourceClass(),
                speaker.wikidata(),
                speaker.note());
    }

    private static List<@Nullable String> cells(@Nullable Object... cells) {
        return Stream.of(cells)
                .<@Nullable String>map(cell ->
                        cell == null ? null : cell instanceof Enum<?> word ? Spelling.of(word) : cell.toString())
                .toList();
    }
}
