package org.pressmark.exchange.table;

import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;

/// What an article says of itself, by column.
record ArticleCells(Called called, Article article) {
    /// Before a hash: a spreadsheet could take one of digits and a single `e` for a number.
    static final String SHA256 = "sha256:";

    @Nullable
    String cell(Column column) {
        return switch (column) {
            case ARTICLE -> article.title();
            case ARTICLE_ID -> article.id().toString();
            case ARTICLE_SHA256 -> SHA256 + article.text().textSha256();
            case FILE_NAME -> article.text().fileName();
            case LANGUAGE -> article.language();
            case GENRE -> Spelling.of(article.genre());
            case STATUS -> Spelling.of(article.status());
            case ADDED -> TagRow.instant(article.addedAt());
            case ARTICLE_NOTE -> article.note();
            default -> provenance(column);
        };
    }

    private @Nullable String provenance(Column column) {
        Provenance from = article.provenance();
        Dates dates = article.dates();
        return switch (column) {
            case PUBLISHER -> called.outlet(from.publisher());
            case PROVIDER -> called.outlet(from.provider());
            case ORIGIN_TYPE -> Spelling.of(from.originType());
            case OUTLET_EVIDENCE -> Spelling.of(from.evidence());
            case URL -> from.url();
            case BYLINE -> from.byline();
            case SAID -> TagRow.when(dates.said());
            case PUBLISHED -> TagRow.when(dates.published());
            case RETRIEVED -> TagRow.when(dates.retrieved());
            default -> null;
        };
    }
}
