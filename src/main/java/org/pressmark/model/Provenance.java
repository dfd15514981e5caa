package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an article comes from.
///
/// `publisher` is the outlet that carries it, `provider` the agency whose copy it is, `originType` what kind of
/// text it is: three things that one field "source" must not merge (terms of IPTC and schema.org); the others,
/// cited outlet and speaker, belong to its quotes. Unknown is a legal answer to each.
public record Provenance(
        @Nullable UUID publisher,
        @Nullable UUID provider,
        OriginType originType,
        OutletEvidence evidence,
        @Nullable String url,
        @Nullable String byline) {
    /// What kind of text it is, whoever carries it.
    public enum OriginType {
        OFFICIAL_STATEMENT,
        OFFICIAL_TRANSCRIPT,
        WIRE_COPY,
        WIRE_BASED,
        OWN_REPORTING,
        AGGREGATION,
        UNKNOWN
    }

    /// How the outlet is known.
    public enum OutletEvidence {
        STATED,
        FURNITURE_ONLY,
        URL,
        INFERRED,
        UNKNOWN
    }

    public static final Provenance NONE =
            new Provenance(null, null, OriginType.UNKNOWN, OutletEvidence.UNKNOWN, null, null);

    public Provenance publisher(@Nullable UUID other) {
        return new Provenance(other, provider, originType, evidence, url, byline);
    }

    public Provenance provider(@Nullable UUID other) {
        return new Provenance(publisher, other, originType, evidence, url, byline);
    }

    public Provenance originType(OriginType other) {
        return new Provenance(publisher, provider, other, evidence, url, byline);
    }

    public Provenance evidence(OutletEvidence other) {
        return new Provenance(publisher, provider, originType, other, url, byline);
    }

    public Provenance url(@Nullable String other) {
        return new Provenance(publisher, provider, originType, evidence, other, byline);
    }

    public Provenance byline(@Nullable String other) {
        return new Provenance(publisher, provider, originType, evidence, url, other);
    }
}
