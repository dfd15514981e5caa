package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article: what is known of it. Its text stands in a [Content] and never changes (invariant 2).
///
/// `language` is BCP 47; `addedAt` is when it came into this project.
public record Article(
        UUID id,
        String title,
        Fingerprint text,
        Provenance provenance,
        Dates dates,
        @Nullable String language,
        Genre genre,
        Status status,
        @Nullable String note,
        Instant addedAt)
        implements Entry {
    /// Genres of SemEval-2023 task 3, and official documents.
    public enum Genre {
        REPORTING,
        OPINION,
        SATIRE,
        OFFICIAL_DOCUMENT,
        UNKNOWN
    }

    /// How far the work on it has come, in the word of the analyst.
    public enum Status {
        NEW,
        IN_WORK,
        DONE
    }

    public Article {
        Names.check("article", title);
        if (text.length() < 1) {
            throw new InvalidChange("article.empty", title);
        }
    }

    public Article titled(String other) {
        return new Article(id, other, text, provenance, dates, language, genre, status, note, addedAt);
    }

    public Article from(Provenance other) {
        return new Article(id, title, text, other, dates, language, genre, status, note, addedAt);
    }

    public Article dated(Dates other) {
        return new Article(id, title, text, provenance, other, language, genre, status, note, addedAt);
    }

    public Article in(@Nullable String otherLanguage) {
        return new Article(id, title, text, provenance, dates, otherLanguage, genre, status, note, addedAt);
    }

    public Article of(Genre other) {
        return new Article(id, title, text, provenance, dates, language, other, status, note, addedAt);
    }

    public Article now(Status other) {
        return new Article(id, title, text, provenance, dates, language, genre, other, note, addedAt);
    }

    public Article noted(@Nullable String other) {
        return new Article(id, title, text, provenance, dates, language, genre, status, other, addedAt);
    }
}
