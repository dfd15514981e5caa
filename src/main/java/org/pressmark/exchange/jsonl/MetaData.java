package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// What a task says of its text besides: a few words that every tool means alike, and all else as lines of a note.
final class MetaData {
    private static final Map<String, Known> ALIKE = Map.of(
            "title", Known.TITLE,
            "headline", Known.TITLE,
            "url", Known.URL,
            "language", Known.LANGUAGE,
            "lang", Known.LANGUAGE,
            "byline", Known.BYLINE,
            "filename", Known.FILE_NAME,
            "file_name", Known.FILE_NAME);

    private final Map<Known, String> known = new EnumMap<>(Known.class);
    private final StringBuilder note = new StringBuilder();
    private int left;

    /// Takes every member of an object but some.
    MetaData add(@Nullable Loose from, List<String> passedOver) {
        if (from != null) {
            from.by().forEach((name, value) -> {
                if (!passedOver.contains(name) && !name.startsWith("_")) {
                    add(name, value);
                }
            });
        }
        return this;
    }

    private void add(String name, Value value) {
        String said = said(value);
        Known which = ALIKE.get(name.toLowerCase(Locale.ROOT));
        if (value.held() instanceof Members inner) {
            add(Loose.of(inner), List.of(Details.NAME));
        } else if (said != null && which != null) {
            known.putIfAbsent(which, said);
        } else if (said != null && !said.isBlank()) {
            line(name + ": " + said);
        } else if (said == null && value.held() != null) {
            left++;
        }
    }

    /// Words, or a list of them; null for anything else.
    private static @Nullable String said(Value value) {
        if (!(value.held() instanceof List<?>)) {
            return Loose.said(value.held());
        }
        List<@Nullable String> each = new ArrayList<>();
        Loose.elements(value.held()).forEach(element -> each.add(Loose.said(element.held())));
        return each.contains(null) ? null : String.join(", ", each);
    }

    /// How many members hold more than words, and have no place in a note.
    int left() {
        return left;
    }

    MetaData line(String words) {
        note.append(note.isEmpty() ? "" : "\n").append(words);
        return this;
    }

    Map<Known, String> known() {
        if (!note.isEmpty()) {
            known.put(Known.NOTE, note.toString());
        }
        return known;
    }
}
