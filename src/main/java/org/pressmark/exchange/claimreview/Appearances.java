package org.pressmark.exchange.claimreview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.RoleSpan;

/// Where the claims of a project appear. Claims stand above articles, so this is known only when all articles have
/// gone by: of each occurrence its words and whose they are, of each article what is known of it.
final class Appearances {
    /// An occurrence of a claim.
    record Occurrence(UUID id, String words, @Nullable UUID claimant, UUID annotator) {}

    /// The occurrences of a claim in one article.
    record Appearance(Article article, List<Occurrence> occurrences) {}

    private final boolean all;
    private final Map<UUID, Map<UUID, Appearance>> byClaim = new LinkedHashMap<>();

    private Appearances(boolean all) {
        this.all = all;
    }

    /// Claims that appear nowhere go out, too.
    static Appearances ofAllClaims() {
        return new Appearances(true);
    }

    static Appearances ofClaimsMet() {
        return new Appearances(false);
    }

    void add(Article article, ClaimOccurrence occurrence) {
        UUID claim = occurrence.claim();
        if (claim == null) {
            return;
        }
        String words = occurrence.spans().stream()
                .map(RoleSpan::anchor)
                .map(anchor -> anchor.exact())
                .collect(Collectors.joining(" … "));
        byClaim.computeIfAbsent(claim, first -> new LinkedHashMap<>())
                .computeIfAbsent(article.id(), first -> new Appearance(article, new ArrayList<>()))
                .occurrences()
                .add(new Occurrence(
                        occurrence.id(),
                        words,
                        occurrence.claimant(),
                        occurrence.head().annotator()));
    }

    /// The claims of a register that go out, by id.
    List<Claim> claims(List<Claim> register) {
        return register.stream()
                .filter(claim -> all || byClaim.containsKey(claim.id()))
                .sorted(Comparator.comparing(claim -> claim.id().toString()))
                .toList();
    }

    List<Appearance> of(Claim claim) {
        return List.copyOf(byClaim.getOrDefault(claim.id(), Map.of()).values());
    }
}
