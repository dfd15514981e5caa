package org.pressmark.exchange.brat;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Span;

/// A tag while its lines are gathered.
final class DraftTag {
    final String key;
    final Numbers numbers;
    final int line;
    final Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    final Map<Said, String> said = new EnumMap<>(Said.class);
    final Map<String, String> remarks = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    /// `key` is the id of its event or mark in the file.
    DraftTag(String key, Numbers numbers, int line) {
        this.key = key;
        this.numbers = numbers;
        this.line = line;
    }

    /// What an annotator wrote on it.
    void note(String text) {
        notes.add(text);
    }

    /// What was said of it that is of no kind of Pressmark's.
    void other(String text) {
        others.add(text);
    }

    private @Nullable String note() {
        String written = String.join("\n", notes);
        String exact = remarks.get("note");
        if (exact != null && Fragments.flat(exact).equals(written)) {
            return exact;
        }
        List<String> all = new ArrayList<>(notes);
        all.addAll(others);
        return all.isEmpty() ? null : String.join("\n", all);
    }

    /// The stretches that were meant, if they come apart into those that stand in the file.
    private Map<Role, List<Span>> meant(Document document) {
        String exact = remarks.get("exact");
        Map<Role, List<Span>> meant = exact == null ? null : Exact.read(exact, document);
        return meant != null && Exact.pieces(meant, document).equals(Exact.pieces(spans, document)) ? meant : spans;
    }

    ForeignTag made(Document document, Annotation.Kind kind, @Nullable String annotator, String of) {
        Map<Role, List<Span>> meant = meant(document);
        List<ForeignSpan> foreign = new ArrayList<>();
        meant.forEach((role, all) -> all.forEach(span -> foreign.add(document.foreign(role, span))));
        copy("origin", Said.ORIGIN);
        copy("set", Said.SET);
        copy("parent", Said.PARENT);
        copy("quote", Said.QUOTE);
        String note = note();
        if (note != null) {
            said.put(Said.NOTE, note);
        }
        UUID id = id(remarks.get("id"));
        UUID numbered = numbers.fit() ? numbers.id(document.hash(), of, Wording.of(kind, meant, document)) : null;
        return new ForeignTag(
                key + " " + annotator,
                id == null ? numbered : id,
                new Place(null, document.name() + " " + key, 0, line),
                kind,
                annotator,
                instant(remarks.get("created")),
                instant(remarks.get("updated")),
                foreign,
                said);
    }

    private void copy(String remark, Said what) {
        String value = remarks.get(remark);
        if (value != null) {
            said.putIfAbsent(what, value);
        }
    }

    static @Nullable UUID id(@Nullable String word) {
        try {
            return word == null || word.length() != 36 ? null : UUID.fromString(word);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable String word) {
        try {
            return word == null ? null : Instant.parse(word);
        } catch (DateTimeParseException notAnInstant) {
            return null;
        }
    }
}
