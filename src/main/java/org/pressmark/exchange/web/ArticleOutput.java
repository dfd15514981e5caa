package org.pressmark.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;

/// An article as an annotation that describes its text: a set can then be read where nobody has the article.
final class ArticleOutput {
    private final JsonOutput out;

    ArticleOutput(JsonOutput out) {
        this.out = out;
    }

    void write(Article article, String text) {
        out.object(() -> {
            out.text("@context", Terms.CONTEXT);
            out.text("id", Terms.iri(article.id()));
            out.text("type", "Annotation");
            out.text("motivation", "describing");
            out.object("body", () -> {
                out.text("type", "TextualBody");
                out.text("purpose", "describing");
                out.text("format", "text/plain");
                out.textIfAny("language", article.language());
                out.text("value", text);
            });
            out.text("target", Terms.source(article.text().textSha256()));
            out.object(Terms.ARTICLE, () -> known(article));
        });
    }

    private void known(Article article) {
        said(Known.TITLE, article.title());
        said(Known.FILE_NAME, article.text().fileName());
        said(Known.LANGUAGE, article.language());
        provenance(article.provenance());
        said(Known.GENRE, article.genre());
        said(Known.STATUS, article.status());
        dates(article.dates());
        said(Known.ADDED, article.addedAt().toString());
        said(Known.NOTE, article.note());
    }

    private void provenance(Provenance from) {
        said(Known.URL, from.url());
        said(Known.BYLINE, from.byline());
        said(Known.PUBLISHER, from.publisher());
        said(Known.PROVIDER, from.provider());
        said(Known.ORIGIN_TYPE, from.originType());
        said(Known.OUTLET_EVIDENCE, from.evidence());
    }

    private void dates(Dates dates) {
        said(Known.SAID, Sayings.when(dates.said()));
        said(Known.PUBLISHED, Sayings.when(dates.published()));
        said(Known.RETRIEVED, Sayings.when(dates.retrieved()));
    }

    private void said(Known what, @Nullable UUID id) {
        said(what, id == null ? null : id.toString());
    }

    private void said(Known what, Enum<?> word) {
        said(what, Spelling.of(word));
    }

    private void said(Known what, @Nullable String text) {
        out.textIfAny(Spelling.of(what), text);
    }
}
