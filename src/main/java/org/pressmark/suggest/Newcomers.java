package org.pressmark.suggest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Provenance.OutletEvidence;

/// What a new article is given where its file does not say it: the language its words are in, and its publisher.
///
/// The publisher is the outlet that a table names for it, else the one whose domain its url has, else the one that
/// its page calls itself. It stands with its evidence, so that it is seen to be no more than that.
public record Newcomers(OutletDomains domains, OutletCalled names) {
    /// Who publishes an article by what came with it, and what says so.
    public record Publisher(Outlet outlet, OutletEvidence evidence) {}

    /// What came with an article about its publisher; each may be null. `stated` is what somebody wrote into a
    /// table, `site` what the page calls itself.
    public record Names(
            @Nullable String stated,
            @Nullable String url,
            @Nullable String site) {}

    /// For a register of outlets.
    public static Newcomers of(List<Outlet> register) {
        return new Newcomers(new OutletDomains(register), new OutletCalled(register));
    }

    /// Who publishes it; nothing where the register does not tell, or not which of several.
    public Optional<Publisher> publisher(Names said) {
        if (said.stated != null) {
            return one(said.stated, OutletEvidence.STATED);
        }
        Optional<Publisher> byUrl = said.url == null
                ? Optional.empty()
                : domains.of(said.url).map(outlet -> new Publisher(outlet, OutletEvidence.URL));
        return byUrl.isPresent() || said.site == null ? byUrl : one(said.site, OutletEvidence.STATED);
    }

    private Optional<Publisher> one(String name, OutletEvidence evidence) {
        List<Outlet> meant = names.of(name);
        return meant.size() == 1 ? Optional.of(new Publisher(meant.getFirst(), evidence)) : Optional.empty();
    }

    /// The same article with what can be told of it; what is known stays as it is, but for a language its words are
    /// clearly not in: pages name that of the program they were made with.
    public Article completed(Article article, String text, Names said) {
        String stated = article.language();
        Article spoken = (stated == null ? Titles.language(text) : Titles.languageInsteadOf(stated, text))
                .map(article::in)
                .orElse(article);
        Provenance known = spoken.provenance();
        if (known.publisher() != null) {
            return spoken;
        }
        return publisher(said)
                .map(found -> spoken.from(known.publisher(found.outlet().id()).evidence(found.evidence())))
                .orElse(spoken);
    }
}
