package org.pressmark.suggest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Provenance;
import org.pressmark.text.Span;

/// A proposal about where an article comes from, with the place that shows it.
///
/// Of `outlet` and `originType` exactly one is set: the outlet for [What#PUBLISHER] and [What#PROVIDER], the
/// type for [What#ORIGIN_TYPE]. `words` are the words that show it, UTF-16 code units; null where the url does.
public record ProvenanceProposal(
        What what,
        @Nullable UUID outlet,
        Provenance.@Nullable OriginType originType,
        Provenance.OutletEvidence evidence,
        @Nullable Span words) {
    /// Which fact of the provenance is proposed.
    public enum What {
        PUBLISHER,
        PROVIDER,
        ORIGIN_TYPE
    }

    /// @throws IllegalArgumentException if what is proposed is missing or not the only thing
    public ProvenanceProposal {
        if ((outlet == null) != (what == What.ORIGIN_TYPE) || (originType == null) == (what == What.ORIGIN_TYPE)) {
            throw new IllegalArgumentException("no proposal of a " + what + ": " + outlet + ", " + originType);
        }
    }

    static ProvenanceProposal publisher(UUID outlet, Provenance.OutletEvidence evidence, @Nullable Span words) {
        return new ProvenanceProposal(What.PUBLISHER, outlet, null, evidence, words);
    }

    static ProvenanceProposal provider(UUID outlet, Span words) {
        return new ProvenanceProposal(What.PROVIDER, outlet, null, Provenance.OutletEvidence.STATED, words);
    }

    static ProvenanceProposal origin(
            Provenance.OriginType type, Provenance.OutletEvidence evidence, @Nullable Span words) {
        return new ProvenanceProposal(What.ORIGIN_TYPE, null, type, evidence, words);
    }
}
