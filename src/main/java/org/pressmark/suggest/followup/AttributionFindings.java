package org.pressmark.suggest.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Finding;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;

/// Quotes and claims of which it is not known whose they are, and sources that do not seem to name their speaker.
final class AttributionFindings {
    private record Asked(String mention, Speaker speaker) {}

    private final Map<Asked, Boolean> named = new HashMap<>();

    void add(Annotation annotation, Function<UUID, @Nullable Speaker> speakers, List<Finding> found) {
        switch (annotation) {
            case Quote quote -> addQuote(quote, speakers, found);
            case ClaimOccurrence claim -> addClaim(claim, found);
            default -> {}
        }
    }

    private void addQuote(Quote quote, Function<UUID, @Nullable Speaker> speakers, List<Finding> found) {
        UUID id = quote.speaker();
        Speaker speaker = id == null ? null : speakers.apply(id);
        if (id == null) {
            found.add(Finding.on(Finding.Kind.QUOTE_WITHOUT_SPEAKER, quote));
        }
        if (quote.spans(RoleSpan.Role.CUE).findAny().isEmpty()) {
            found.add(Finding.on(Finding.Kind.QUOTE_WITHOUT_CUE, quote));
        }
        if (speaker != null) {
            addSources(quote, speaker, found);
        }
    }

    /// One source that names the speaker is enough: "Peskov, the spokesman", tagged as two.
    private void addSources(Quote quote, Speaker speaker, List<Finding> found) {
        List<RoleSpan> sources = quote.spans().stream()
                .filter(part -> part.role() == RoleSpan.Role.SOURCE)
                .toList();
        if (!sources.isEmpty()
                && sources.stream().noneMatch(part -> isNamed(part.anchor().exact(), speaker))) {
            found.add(Finding.within(
                    Finding.Kind.SOURCE_BY_NO_ALIAS, quote, sources.getFirst(), speaker.id(), speaker.name()));
        }
    }

    private boolean isNamed(String mention, Speaker speaker) {
        return named.computeIfAbsent(new Asked(mention, speaker), asked -> AliasMatch.is(mention, speaker));
    }

    private static void addClaim(ClaimOccurrence claim, List<Finding> found) {
        if (claim.voice() == null) {
            found.add(Finding.on(Finding.Kind.CLAIM_WITHOUT_VOICE, claim));
        } else if (claim.voice() == ClaimOccurrence.Voice.ATTRIBUTED && claim.quote() == null) {
            found.add(Finding.on(Finding.Kind.CLAIM_WITHOUT_QUOTE, claim));
        }
    }
}
