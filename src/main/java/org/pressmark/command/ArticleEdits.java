package org.pressmark.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;

/// What is known of an article, one fact at a time. Null is unknown, which is legal (invariant 6). Screen thread
/// only.
public final class ArticleEdits {
    private final Edits edits;

    ArticleEdits(Edits edits) {
        this.edits = edits;
    }

    public void title(Article article, String title) {
        edit(article, "deed.title", held -> held.titled(title));
    }

    public void publisher(Article article, @Nullable Outlet outlet) {
        from(article, "deed.publisher", held -> held.publisher(Edits.id(outlet)), edits.bring(outlet));
    }

    public void provider(Article article, @Nullable Outlet outlet) {
        from(article, "deed.provider", held -> held.provider(Edits.id(outlet)), edits.bring(outlet));
    }

    public void origin(Article article, Provenance.OriginType origin) {
        from(article, "deed.origin", held -> held.originType(origin), List.of());
    }

    public void evidence(Article article, Provenance.OutletEvidence evidence) {
        from(article, "deed.evidence", held -> held.evidence(evidence), List.of());
    }

    public void url(Article article, @Nullable String url) {
        from(article, "deed.url", held -> held.url(url), List.of());
    }

    public void byline(Article article, @Nullable String byline) {
        from(article, "deed.byline", held -> held.byline(byline), List.of());
    }

    public void said(Article article, @Nullable When when) {
        edit(article, "deed.said", held -> held.dated(held.dates().said(when)));
    }

    public void published(Article article, @Nullable When when) {
        edit(article, "deed.published", held -> held.dated(held.dates().published(when)));
    }

    public void retrieved(Article article, @Nullable When when) {
        edit(article, "deed.retrieved", held -> held.dated(held.dates().retrieved(when)));
    }

    /// `language` is BCP 47.
    public void language(Article article, @Nullable String language) {
        edit(article, "deed.language", held -> held.in(language));
    }

    public void genre(Article article, Article.Genre genre) {
        edit(article, "deed.genre", held -> held.of(genre));
    }

    public void status(Article article, Article.Status status) {
        edit(article, "deed.status", held -> held.now(status));
    }

    public void note(Article article, @Nullable String note) {
        edit(article, "deed.articleNote", held -> held.noted(note));
    }

    /// Takes what an offer says: the outlet as publisher or provider, and how that is known.
    public void take(Article article, EvidenceOffers.Offer offer) {
        from(
                article,
                "deed.evidenceTaken",
                held -> (switch (offer.part()) {
                            case PUBLISHER -> held.publisher(offer.outlet());
                            case PROVIDER -> held.provider(offer.outlet());
                        })
                        .evidence(offer.evidence()),
                List.of());
    }

    private void from(Article article, String deed, UnaryOperator<Provenance> change, List<Change> also) {
        edits.edit(
                Article.class,
                article,
                Message.of(deed, Bench.brief(article.title())),
                held -> held.from(change.apply(held.provenance())),
                also);
    }

    private void edit(Article article, String deed, UnaryOperator<Article> change) {
        edits.edit(Article.class, article, Message.of(deed, Bench.brief(article.title())), change);
    }
}
