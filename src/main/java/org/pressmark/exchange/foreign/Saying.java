package org.pressmark.exchange.foreign;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.When;

/// What a file says in words of a tag or an article, read as what it means; a word that means nothing is told and
/// left out.
final class Saying<K extends Enum<K>> {
    private final String file;
    private final Place place;
    private final Map<K, String> said;
    private final List<Message> notes;

    /// `notes` is where what means nothing is told.
    Saying(String file, Place place, Map<K, String> said, List<Message> notes) {
        this.file = file;
        this.place = place;
        this.said = said;
        this.notes = notes;
    }

    /// What is said, or null where nothing or only blanks are.
    @Nullable
    String text(K what) {
        String text = said.get(what);
        return text == null || text.isBlank() ? null : text;
    }

    <E extends Enum<E>> E word(K what, Class<E> kind, E otherwise) {
        E value = wordOrNull(what, kind);
        return value == null ? otherwise : value;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(K what, Class<E> kind) {
        String word = text(what);
        E value = word == null ? null : Spelling.value(kind, word);
        if (word != null && value == null) {
            tell(what, word);
        }
        return value;
    }

    /// A date, or an instant, with a zone behind a blank or without; dates of other tools come with a time of day
    /// and an offset, or without one.
    @Nullable
    When when(K what) {
        String text = text(what);
        if (text == null) {
            return null;
        }
        String[] parts = text.strip().split(" ", 2);
        When when = when(parts[0], parts.length < 2 ? null : parts[1].strip());
        if (when == null) {
            when = when(text.strip().replace(' ', 'T'), null);
        }
        if (when == null) {
            tell(what, text);
        }
        return when;
    }

    private static @Nullable When when(String value, @Nullable String zone) {
        try {
            return new When(value, zone);
        } catch (InvalidChange notPlain) {
            return local(value);
        }
    }

    private static @Nullable When local(String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return new When(time.toInstant().toString(), time.getOffset().getId());
        } catch (DateTimeParseException notWithOffset) {
            try {
                return When.on(LocalDateTime.parse(value).toLocalDate().toString());
            } catch (DateTimeParseException notLocal) {
                return null;
            }
        }
    }

    private void tell(K what, String word) {
        notes.add(Message.of("exchange.note.word", file, place.line(), Spelling.of(what), word));
    }
}
