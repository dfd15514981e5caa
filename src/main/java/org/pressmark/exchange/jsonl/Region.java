package org.pressmark.exchange.jsonl;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.RoleSpan.Role;

/// A stretch with one label, as these tools have it. `words` is null where the file does not repeat them.
record Region(
        int start,
        int end,
        String label,
        @Nullable String words,
        @Nullable String note,
        @Nullable String annotator,
        @Nullable Instant at,
        Place place) {
    /// @throws CannotImport if one of the three is none
    static Region of(String file, int start, int end, @Nullable String label, Place place) {
        if (start < 0 || end < 0 || label == null) {
            throw CannotImport.at("exchange.tasks.place", file, place);
        }
        return new Region(start, end, label, null, null, null, null, place);
    }

    /// The same with one more line in its note.
    Region noted(String line) {
        return new Region(start, end, label, words, note == null ? line : note + "\n" + line, annotator, at, place);
    }

    /// What stretches are the same by.
    String key() {
        return key(start, end, label);
    }

    static String key(int start, int end, String label) {
        return start + " " + end + " " + label;
    }

    ForeignSpan span(Role role) {
        return start < 0 && words != null
                ? ForeignSpan.quoted(role, words, "", "")
                : ForeignSpan.at(role, Math.max(0, start), Math.max(0, end), words);
    }
}
