package org.pressmark.suggest;

import static org.pressmark.model.Provenance.OutletEvidence.FURNITURE_ONLY;
import static org.pressmark.model.Provenance.OutletEvidence.INFERRED;
import static org.pressmark.model.Provenance.OutletEvidence.URL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance.OriginType;
import org.pressmark.model.Provenance.OutletEvidence;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Proposes publisher, provider and origin type of an article, and shows by which words.
///
/// Only furniture, credit lines, datelines and the url are evidence. An outlet cited in running text is no
/// publisher, and a photo credit no provider. Nothing is set by this.
public final class ProvenanceProposals {
    private final OutletNames names;
    private final OutletDomains domains;
    private final Map<UUID, Outlet> register = new HashMap<>();

    private ProvenanceProposals(OutletNames names, List<Outlet> outlets) {
        this.names = names;
        this.domains = new OutletDomains(outlets);
        outlets.forEach(outlet -> register.put(outlet.id(), outlet));
    }

    /// Built once for a register.
    public static ProvenanceProposals of(OutletNames names, List<Outlet> register) {
        return new ProvenanceProposals(names, register);
    }

    /// All proposals, publishers first, then providers, then origin types, of each the best shown first and
    /// none twice. Linear.
    public List<ProvenanceProposal> in(String text, @Nullable String url) {
        List<ProvenanceProposal> found = new ArrayList<>();
        if (url != null) {
            domains.of(url).ifPresent(outlet -> found.add(ProvenanceProposal.publisher(outlet.id(), URL, null)));
        }
        Paragraphs paragraphs = Paragraphs.of(text);
        for (OutletNames.Found named : names.in(text)) {
            add(found, text, paragraphs, named);
        }
        origins(found, text, paragraphs);
        found.sort(Comparator.comparing(ProvenanceProposal::what).thenComparingInt(one -> rank(one.evidence())));
        return List.copyOf(found);
    }

    private static void add(
            List<ProvenanceProposal> into, String text, Paragraphs paragraphs, OutletNames.Found named) {
        ProvenanceProposal proposal =
                switch (OutletRoles.at(text, paragraphs, named.span())) {
                    case PUBLISHER -> ProvenanceProposal.publisher(named.outlet(), FURNITURE_ONLY, named.span());
                    case PROVIDER_CREDIT -> ProvenanceProposal.provider(named.outlet(), named.span());
                    case CITED_OUTLET, PHOTO_CREDIT, SELF_REFERENCE -> null;
                };
        if (proposal != null && into.stream().noneMatch(known -> isSame(known, proposal))) {
            into.add(proposal);
        }
    }

    private static boolean isSame(ProvenanceProposal one, ProvenanceProposal other) {
        return one.what() == other.what()
                && one.evidence() == other.evidence()
                && Objects.equals(one.outlet(), other.outlet());
    }

    /// What kind of text it is, as far as its outlets and its make show.
    private void origins(List<ProvenanceProposal> into, String text, Paragraphs paragraphs) {
        Optional<ProvenanceProposal> official = into.stream()
                .filter(one -> one.what() == ProvenanceProposal.What.PUBLISHER)
                .filter(one -> isKind(one.outlet(), Outlet.Kind.GOVERNMENT_BODY))
                .findFirst();
        Span turn = OfficialPapers.turn(text, paragraphs);
        Span heading = OfficialPapers.heading(text, paragraphs);
        boolean named = official.isPresent() || isDated(text, paragraphs);
        if (named && turn != null) {
            into.add(ProvenanceProposal.origin(OriginType.OFFICIAL_TRANSCRIPT, INFERRED, turn));
        }
        if (named && heading != null) {
            into.add(ProvenanceProposal.origin(OriginType.OFFICIAL_STATEMENT, INFERRED, heading));
        } else if (official.isPresent()) {
            ProvenanceProposal by = official.get();
            into.add(ProvenanceProposal.origin(OriginType.OFFICIAL_STATEMENT, by.evidence(), by.words()));
        }
        into.stream()
                .filter(one -> one.what() == ProvenanceProposal.What.PROVIDER)
                .filter(one -> isKind(one.outlet(), Outlet.Kind.NEWS_AGENCY))
                .findFirst()
                .ifPresent(by -> into.add(ProvenanceProposal.origin(OriginType.WIRE_COPY, by.evidence(), by.words())));
    }

    /// Whether a line above the body gives an official body as the place of issue: "April 14, 2025 – The
    /// Kremlin, Moscow".
    private boolean isDated(String text, Paragraphs paragraphs) {
        return OfficialPapers.issue(text, paragraphs).stream()
                .flatMap(line -> names.in(text, line).stream())
                .anyMatch(named -> isKind(named.outlet(), Outlet.Kind.GOVERNMENT_BODY));
    }

    private boolean isKind(@Nullable UUID outlet, Outlet.Kind kind) {
        Outlet known = outlet == null ? null : register.get(outlet);
        return known != null && known.kind() == kind;
    }

    private static int rank(OutletEvidence evidence) {
        return switch (evidence) {
            case URL -> 0;
            case STATED -> 1;
            case FURNITURE_ONLY -> 2;
            case INFERRED -> 3;
            case UNKNOWN -> 4;
        };
    }
}
