package org.pressmark.exchange.flat;

import java.util.LinkedHashMap;
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
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// An entry of a register or codebook as words by name: `entry` says what it is, lists have a line for each
/// element.
public final class FlatEntry {
    static final String WHAT = "entry";
    static final String ID = "entryId";
    static final String NAME = "name";

    private static final List<String> NAMES = List.of(
            WHAT,
            ID,
            NAME,
            "note",
            "sort",
            "aliases",
            "role",
            "affiliation",
            "sourceClass",
            "wikidata",
            "domains",
            "country",
            "control",
            "checkWorthy",
            "annotator",
            "guideline",
            "source",
            "codebook",
            "parent",
            "key",
            "color",
            "definition",
            "example",
            "use",
            "rank");

    private final Map<String, String> words = new LinkedHashMap<>();

    private FlatEntry() {}

    /// Every name there can be.
    public static List<String> names() {
        return NAMES;
    }

    /// Empty for what is no such entry.
    public static Map<String, String> of(Entry entry) {
        FlatEntry flat = new FlatEntry();
        switch (entry) {
            case Annotator annotator -> flat.begin("annotator", entry.id(), annotator.name());
            case Speaker speaker -> flat.speaker(speaker);
            case Outlet outlet -> flat.outlet(outlet);
            case Claim claim ->
                flat.begin("claim", entry.id(), claim.text())
                        .put("sort", claim.type())
                        .put("checkWorthy", claim.checkWorthy())
                        .put("note", claim.note());
            case AnnotationSet set ->
                flat.begin("set", entry.id(), set.name())
                        .put("annotator", set.annotator())
                        .put("guideline", set.guidelineVersion());
            case Codebook book ->
                flat.begin("codebook", entry.id(), book.name()).put("source", book.source());
            case Code code -> flat.code(code);
            default -> {}
        }
        return flat.words;
    }

    private void speaker(Speaker speaker) {
        begin("speaker", speaker.id(), speaker.name())
                .put("sort", speaker.kind())
                .put("aliases", lines(speaker.aliases()))
                .put("role", speaker.role())
                .put("affiliation", speaker.affiliation())
                .put("sourceClass", speaker.sourceClass())
                .put("wikidata", speaker.wikidata())
                .put("note", speaker.note());
    }

    private void outlet(Outlet outlet) {
        begin("outlet", outlet.id(), outlet.name())
                .put("sort", outlet.kind())
                .put("aliases", lines(outlet.aliases()))
                .put("domains", lines(outlet.domains()))
                .put("country", outlet.country())
                .put("control", outlet.control())
                .put("wikidata", outlet.wikidata())
                .put("note", outlet.note());
    }

    private void code(Code code) {
        begin("code", code.id(), code.name())
                .put("codebook", code.codebook())
                .put("parent", code.parent())
                .put("key", code.key())
                .put("color", code.color())
                .put("definition", code.definition())
                .put("example", code.example())
                .put("use", code.use())
                .put("rank", code.rank());
    }

    private FlatEntry begin(String what, UUID id, String name) {
        return put(WHAT, what).put(ID, id).put(NAME, name);
    }

    private FlatEntry put(String name, @Nullable Object value) {
        if (value instanceof Enum<?> word) {
            words.put(name, Spelling.of(word));
        } else if (value != null && !value.toString().isEmpty()) {
            words.put(name, value.toString());
        }
        return this;
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }
}
