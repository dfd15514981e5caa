package org.pressmark.exchange.flat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/// Makes an entry of the words of a [FlatEntry]; a word that means nothing is as if it were not there.
record EntryWords(Map<String, String> words) {
    private static final String GREY = "#808080";
    private static final int LONGEST_RANK = 8;

    /// The entry, or null where it has no id or no name, or is none that is known.
    @Nullable
    Entry entry() {
        UUID id = FlatTag.id(words.get(FlatEntry.ID));
        String name = words.get(FlatEntry.NAME);
        if (id == null || name == null || name.isBlank()) {
            return null;
        }
        try {
            return entry(id, name);
        } catch (InvalidChange unfit) {
            return null;
        }
    }

    private @Nullable Entry entry(UUID id, String name) {
        return switch (words.getOrDefault(FlatEntry.WHAT, "")) {
            case "annotator" -> new Annotator(id, line(name));
            case "speaker" -> speaker(id, line(name));
            case "outlet" -> outlet(id, line(name));
            case "claim" ->
                new Claim(
                        id,
                        name,
                        word(Claim.Type.class, "sort", Claim.Type.OTHER_FACTUAL),
                        word(Claim.CheckWorthy.class, "checkWorthy", Claim.CheckWorthy.UNSET),
                        words.get("note"));
            case "set" -> set(id, line(name));
            case "codebook" -> new Codebook(id, line(name), words.get("source"));
            case "code" -> code(id, line(name));
            default -> null;
        };
    }

    private Speaker speaker(UUID id, String name) {
        String sourceClass = words.get("sourceClass");
        return new Speaker(
                id,
                name,
                word(Speaker.Kind.class, "sort", Speaker.Kind.PERSON),
                lines("aliases"),
                words.get("role"),
                words.get("affiliation"),
                sourceClass == null ? null : Spelling.value(Speaker.SourceClass.class, sourceClass),
                words.get("wikidata"),
                words.get("note"));
    }

    private Outlet outlet(UUID id, String name) {
        return new Outlet(
                id,
                name,
                lines("aliases"),
                lines("domains"),
                words.get("country"),
                word(Outlet.Kind.class, "sort", Outlet.Kind.OTHER),
                word(Outlet.Control.class, "control", Outlet.Control.UNKNOWN),
                words.get("wikidata"),
                words.get("note"));
    }

    private @Nullable AnnotationSet set(UUID id, String name) {
        UUID annotator = FlatTag.id(words.get("annotator"));
        return annotator == null ? null : new AnnotationSet(id, name, annotator, words.get("guideline"));
    }

    private @Nullable Code code(UUID id, String name) {
        UUID book = FlatTag.id(words.get("codebook"));
        String rank = words.getOrDefault("rank", "");
        return book == null
                ? null
                : new Code(
                        id,
                        book,
                        name,
                        words.get("key"),
                        words.getOrDefault("color", GREY),
                        words.get("definition"),
                        FlatTag.id(words.get("parent")),
                        words.get("example"),
                        word(Code.Use.class, "use", Code.Use.OFFERED),
                        rank.matches("\\d{1," + LONGEST_RANK + "}") ? Integer.parseInt(rank) : 0);
    }

    private <E extends Enum<E>> E word(Class<E> kind, String name, E otherwise) {
        E value = Spelling.value(kind, words.getOrDefault(name, ""));
        return value == null ? otherwise : value;
    }

    private List<String> lines(String name) {
        return words.getOrDefault(name, "").lines().toList();
    }

    private static String line(String name) {
        return name.replaceAll("\\R", " ").strip();
    }
}
