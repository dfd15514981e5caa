package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where a claim is made: in the author's own voice, or attributed to somebody in a quote.
///
/// `claim` is null until it is linked to the register; `voice` is null until the analyst has decided it.
public record ClaimOccurrence(
        Head head,
        List<RoleSpan> spans,
        @Nullable UUID claim,
        @Nullable Voice voice,
        @Nullable UUID quote,
        @Nullable UUID claimant)
        implements Annotation {
    /// Whether the author of the article makes the claim, or somebody the article quotes.
    public enum Voice {
        AUTHOR,
        ATTRIBUTED
    }

    public ClaimOccurrence {
        spans = Annotations.inOrder(spans);
    }

    @Override
    public ClaimOccurrence with(Head other) {
        return new ClaimOccurrence(other, spans, claim, voice, quote, claimant);
    }

    @Override
    public ClaimOccurrence with(List<RoleSpan> other) {
        return new ClaimOccurrence(head, other, claim, voice, quote, claimant);
    }

    public ClaimOccurrence of(@Nullable UUID other) {
        return new ClaimOccurrence(head, spans, other, voice, quote, claimant);
    }

    public ClaimOccurrence by(@Nullable UUID other) {
        return new ClaimOccurrence(head, spans, claim, voice, quote, other);
    }

    /// In the author's own voice: of no quote and no claimant.
    public ClaimOccurrence inAuthorsVoice() {
        return new ClaimOccurrence(head, spans, claim, Voice.AUTHOR, null, null);
    }

    public ClaimOccurrence attributed(@Nullable UUID toQuote, @Nullable UUID toClaimant) {
        return new ClaimOccurrence(head, spans, claim, Voice.ATTRIBUTED, toQuote, toClaimant);
    }
}
