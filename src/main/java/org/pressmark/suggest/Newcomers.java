package org.pressmark.suggest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Provenance.OutletEvidence;

/// What a new article is given where its file does not say it: the language its words are in, and the publisher
/// whose domain its url has. The publisher stands with the url as its evidence, so that it is seen to be no more
/// than that.
public record Newcomers(OutletDomains domains) {
    /// For a register of outlets.
    public static Newcomers of(List<Outlet> register) {
        return new Newcomers(new OutletDomains(register));
    }

    /// The same article with what can be told of it; what is known stays as it is.
    public Article completed(Article article, String text) {
        Article spoken = article.language() == null
                ? Titles.language(text).map(article::in).orElse(article)
                : article;
        Provenance known = spoken.provenance();
        if (known.publisher() != null) {
            return spoken;
        }
        return publisher(known.url())
                .map(outlet -> spoken.from(known.publisher(outlet.id()).evidence(OutletEvidence.URL)))
                .orElse(spoken);
    }

    private Optional<Outlet> publisher(@Nullable String url) {
        return url == null ? Optional.empty() : domains.of(url);
    }
}
