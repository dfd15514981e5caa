package org.pressmark.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of its article in schema.org's words. Unknown is null; `types` are such as `NewsArticle`.
record ArticleData(
        List<String> types,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String site) {
    static final ArticleData NOTHING = new ArticleData(List.of(), null, null, null, null, null, null);
}
