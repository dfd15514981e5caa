package org.pressmark.exchange.foreign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;
import org.pressmark.model.Provenance.OriginType;
import org.pressmark.model.Provenance.OutletEvidence;

/// What a file says of an article whose text it does not hold, and where it says nothing, what the project does:
/// who is silent does not differ.
final class Filling {
    private Filling() {}

    /// Its title is that of the project: a file without texts calls articles by what they are found by.
    static Article of(Article said, Article there) {
        Article filled = said.titled(there.title())
                .from(provenance(said.provenance(), there.provenance()))
                .dated(dates(said.dates(), there.dates()))
                .in(said.language() == null ? there.language() : said.language());
        return said.genre() == Article.Genre.UNKNOWN ? filled.of(there.genre()) : filled;
    }

    private static Provenance provenance(Provenance said, Provenance there) {
        UUID publisher = or(said.publisher(), there.publisher());
        return new Provenance(
                publisher,
                or(said.provider(), there.provider()),
                said.originType() == OriginType.UNKNOWN ? there.originType() : said.originType(),
                said.evidence() == OutletEvidence.UNKNOWN ? there.evidence() : said.evidence(),
                or(said.url(), there.url()),
                or(said.byline(), there.byline()));
    }

    private static Dates dates(Dates said, Dates there) {
        return new Dates(
                or(said.said(), there.said()),
                or(said.published(), there.published()),
                or(said.retrieved(), there.retrieved()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T there) {
        return said == null ? there : said;
    }
}
