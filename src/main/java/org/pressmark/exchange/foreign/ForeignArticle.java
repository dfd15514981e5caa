package org.pressmark.exchange.foreign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;

/// An article as a file of another tool has it.
///
/// `text` is exactly as in the file, newlines and byte order mark included, because the file's places count them;
/// null where the file does not hold the text: then the project's article of the same hash, id, url, file name or
/// title is meant. `name` is what the file calls it; `id` is known only where the file was once written by
/// Pressmark.
public record ForeignArticle(
        @Nullable UUID id,
        String name,
        @Nullable String text,
        Place place,
        Map<Known, String> known,
        List<ForeignTag> tags) {
    /// What a file may say of an article. Enumerations are spelt as in the own format; `PUBLISHER` and `PROVIDER`
    /// are names or ids of outlets; dates are ISO 8601, a zone behind a blank (`2022-03-11 Europe/Moscow`).
    public enum Known {
        TITLE,
        TEXT_SHA256,
        FILE_NAME,
        URL,
        LANGUAGE,
        BYLINE,
        PUBLISHER,
        PROVIDER,
        ORIGIN_TYPE,
        OUTLET_EVIDENCE,
        GENRE,
        STATUS,
        SAID,
        PUBLISHED,
        RETRIEVED,
        ADDED,
        NOTE
    }

    public ForeignArticle {
        known = Map.copyOf(known);
        tags = List.copyOf(tags);
    }
}
