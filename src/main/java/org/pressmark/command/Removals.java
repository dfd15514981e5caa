package org.pressmark.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;

/// Tags go, and with them what would point to nothing: links and reviews of them, claims nobody else makes.
///
/// Quotes nested in one that goes move up; claims attributed to it keep their claimant. Where another tag takes the
/// place of those that go, both point to that one instead. Project thread only.
final class Removals {
    private final Reading reading;
    private final List<Annotation> tags;
    private final Map<UUID, Annotation> gone;
    private final @Nullable Annotation heir;
    private final List<Change> changes = new ArrayList<>();

    private Removals(Reading reading, Collection<Annotation> tags, @Nullable Annotation heir) {
        this.reading = reading;
        this.tags = List.copyOf(tags);
        this.gone = tags.stream().collect(Collectors.toMap(Annotation::id, tag -> tag));
        this.heir = heir;
    }

    static List<Change> of(Reading reading, Collection<Annotation> tags) {
        return new Removals(reading, tags, null).changes();
    }

    /// `heir` is what takes their place, as it will be; bringing it about is not part of the changes.
    static List<Change> into(Reading reading, Collection<Annotation> tags, Annotation heir) {
        return new Removals(reading, tags, heir).changes();
    }

    private List<Change> changes() {
        for (ClaimLink link : reading.claimLinks()) {
            if (gone.containsKey(link.from()) || gone.containsKey(link.to())) {
                changes.add(new Change.Removed(link));
            }
        }
        for (Review review : reading.reviews()) {
            if (gone.containsKey(review.annotation())) {
                changes.add(new Change.Removed(review));
            }
        }
        if (tags.stream().anyMatch(Quote.class::isInstance)) {
            Set<UUID> articles = tags.stream().map(Annotation::article).collect(Collectors.toSet());
            articles.stream()
                    .flatMap(article -> reading.annotations(article).stream())
                    .forEach(this::detach);
        }
        tags.forEach(tag -> changes.add(new Change.Removed(tag)));
        removeClaims();
        return changes;
    }

    private void detach(Annotation other) {
        if (gone.containsKey(other.id()) || (heir != null && heir.id().equals(other.id()))) {
            return;
        }
        if (other instanceof Quote child && child.parent() != null && gone.containsKey(child.parent())) {
            changes.add(new Change.Edited(child, child.inside(above(child.parent()))));
        } else if (other instanceof ClaimOccurrence claim && claim.quote() != null && gone.containsKey(claim.quote())) {
            UUID quote = heir instanceof Quote there ? there.id() : null;
            changes.add(new Change.Edited(claim, claim.attributed(quote, claim.claimant())));
        }
    }

    private @Nullable UUID above(@Nullable UUID parent) {
        return heir instanceof Quote there ? there.id() : surviving(parent, gone);
    }

    /// The quote itself, or the next one around it that does not go.
    static @Nullable UUID surviving(@Nullable UUID quote, Map<UUID, Annotation> gone) {
        Set<UUID> seen = new HashSet<>();
        UUID next = quote;
        while (next != null && gone.get(next) instanceof Quote going && seen.add(next)) {
            next = going.parent();
        }
        return next;
    }

    private void removeClaims() {
        Map<UUID, Integer> unused = new HashMap<>();
        for (Annotation tag : tags) {
            if (tag instanceof ClaimOccurrence occurrence && occurrence.claim() != null) {
                unused.merge(occurrence.claim(), 1, Integer::sum);
            }
        }
        unused.forEach((id, count) -> {
            boolean isKept = heir instanceof ClaimOccurrence there && id.equals(there.claim());
            Claim claim = isKept || reading.uses(id) > count ? null : reading.find(Claim.class, id);
            if (claim != null) {
                changes.add(new Change.Removed(claim));
            }
        });
    }
}
