package org.pressmark.exchange.foreign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;

/// A tag as a file of another tool has it.
///
/// `key` names it within its article and is the same whenever the same file is read, so that reading it twice makes
/// one tag. `id` is known only where the file was once written by Pressmark. `annotator` is a name, null where the
/// file names nobody. Times are null where the file has none.
public record ForeignTag(
        String key,
        @Nullable UUID id,
        Place place,
        Annotation.Kind kind,
        @Nullable String annotator,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        List<ForeignSpan> spans,
        Map<Said, String> said) {
    /// What a file may say of a tag. Enumerations are spelt as in the own format. `SPEAKER`, `ADDRESSEE`, `VIA`,
    /// `OUTLET`, `CLAIM`, `CLAIMANT` and `CODE` are names or ids; a code may be a path, `codebook > parent > code`;
    /// `PARENT` and `QUOTE` are keys or ids of tags of the same article.
    public enum Said {
        SPEAKER,
        ADDRESSEE,
        PARENT,
        VIA,
        CHANNEL,
        POLARITY,
        STANCE,
        TYPE_OVERRIDE,
        SAID_AT,
        CLAIM,
        VOICE,
        QUOTE,
        CLAIMANT,
        OUTLET,
        MENTION_ROLE,
        ZONE,
        TERM,
        CODE,
        CODE_COLOR,
        NOTE,
        CONFIDENCE,
        ORIGIN,
        SET
    }

    public ForeignTag {
        spans = List.copyOf(spans);
        said = Map.copyOf(said);
    }

    /// The same tag in other places.
    public ForeignTag at(List<ForeignSpan> others) {
        return new ForeignTag(key, id, place, kind, annotator, createdAt, updatedAt, others, said);
    }

    /// The same tag, of which the file says something else.
    public ForeignTag saying(Map<Said, String> other) {
        return new ForeignTag(key, id, place, kind, annotator, createdAt, updatedAt, spans, other);
    }
}
