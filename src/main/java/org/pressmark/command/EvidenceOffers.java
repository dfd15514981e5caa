package org.pressmark.command;

import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Provenance;
import org.pressmark.text.Span;

/// What the open article itself says of where it comes from. Nothing of it is set unless the analyst takes it
/// (invariant 10). Screen thread only.
@FunctionalInterface
public interface EvidenceOffers {
    /// Which fact of the article's provenance an outlet is offered for.
    enum Part {
        PUBLISHER,
        PROVIDER
    }

    /// One thing the article says. `words` are those that say it, and `place` is where they stand, or null where
    /// they are not in the text (a url).
    record Offer(
            Part part,
            UUID outlet,
            Provenance.OutletEvidence evidence,
            String words,
            @Nullable Span place) {}

    /// The offers for the open article, best first; changes when another is opened.
    ObservableList<Offer> offers();

    /// Where nothing is ever offered.
    EvidenceOffers NONE = FXCollections::emptyObservableList;
}
