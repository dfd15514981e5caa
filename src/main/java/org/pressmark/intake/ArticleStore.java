package org.pressmark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;

/// A kind of file that holds several articles: an archive of the web, a mailbox, a table.
public non-sealed interface ArticleStore extends ArticleFormat {
    /// What could be read, in the order of the file. Reads no article to its end.
    ///
    /// @throws CannotRead if the file is spoilt, too much is in it, or nothing that could be an article
    List<Offer> offers(Source source, Limits limits);

    /// What lies in the file beside articles, in a sentence; or null where there is nothing.
    ///
    /// @throws CannotRead if the file is spoilt
    default @Nullable Message passedOver(Source source) {
        return null;
    }

    /// Reads one article of those offered, whole or not at all.
    ///
    /// @throws CannotRead in a sentence that names file and entry; the others can still be read
    Draft read(Source source, Offer offer, Limits limits);
}
