package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Head;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;
import org.pressmark.model.Verdict;
import org.pressmark.review.Adoption;
import org.pressmark.review.Difference;
import org.pressmark.review.Settlement;
import org.pressmark.review.Stated;

/// The adjudicated layer of one article, while something is decided about differences in it.
///
/// 1. What an earlier decision about the same difference made goes.
/// 2. What this one comes to is added under new ids, borne by the layer.
/// 3. What is decided about the article itself the layer states of it, and nobody else: the article stays as it
/// is, as the
/// tags of both do, until somebody puts what was decided into it; see [StatedFacts].
/// 4. Tags of the layer point to each other as the tags did that they were made of; see [Nesting].
///
/// Project thread only.
final class ArticleLayer {
    private final Reading reading;
    private final Order order;
    private final Annotator layer;
    private final List<Item> all;
    private final Map<Verdict.Subject, Verdict> decided = new HashMap<>();
    private final Map<UUID, Annotation> gone = new LinkedHashMap<>();
    private final Map<UUID, Annotation> come = new LinkedHashMap<>();
    private final List<Change> verdicts = new ArrayList<>();

    ArticleLayer(Reading reading, Order order, Annotator layer, List<Item> all) {
        this.reading = reading;
        this.order = order;
        this.layer = layer;
        this.all = all;
    }

    List<Change> decide(List<Item> items, Adoption adoption) {
        UUID article = items.getFirst().article().id();
        reading.verdicts(article).stream()
                .filter(verdict -> !verdict.choice().isRemark())
                .forEach(verdict -> decided.put(verdict.subject(), verdict));
        items.forEach(item -> decide(item, adoption));
        Map<UUID, Annotation> standing = new HashMap<>();
        reading.annotations(article).stream()
                .filter(tag -> tag.head().annotator().equals(layer.id()) && !gone.containsKey(tag.id()))
                .forEach(tag -> standing.put(tag.id(), tag));
        Nesting nesting = new Nesting(standing, come);
        all.forEach(item -> nesting.learn(item, decided.get(item.subject())));
        List<Change> changes = new ArrayList<>();
        if (!gone.isEmpty()) {
            changes.addAll(pointingToThose());
        }
        changes.addAll(nesting.edits(gone.keySet()));
        gone.values().forEach(tag -> changes.add(new Change.Removed(tag)));
        nesting.nested().forEach(tag -> changes.add(new Change.Added(tag)));
        changes.addAll(verdicts);
        return changes;
    }

    private void decide(Item item, Adoption adoption) {
        Verdict before = decided.get(item.subject());
        if (before != null) {
            before.results().stream()
                    .map(id -> reading.find(Annotation.class, id))
                    .filter(Objects::nonNull)
                    .forEach(tag -> gone.put(tag.id(), tag));
        }
        List<UUID> results = new ArrayList<>();
        for (Annotation tag : results(item, adoption)) {
            UUID id = order.ids().get();
            come.put(id, tag.with(head(tag.head(), id)));
            results.add(id);
        }
        UUID id = before == null ? order.ids().get() : before.id();
        Verdict verdict = Adjudicating.verdict(order, item, id, results, stated(item, adoption));
        decided.put(item.subject(), verdict);
        verdicts.add(before == null ? new Change.Added(verdict) : new Change.Edited(before, verdict));
    }

    private @Nullable String stated(Item item, Adoption adoption) {
        Stated stated = item.stated();
        return stated == null
                ? null
                : switch (order.choice()) {
                    case ACCEPT_THEIRS -> adoption.adopt(stated);
                    case KEEP_MINE -> stated.mine().words();
                    case TAKE_BORDER, TAKE_FIELDS, THIRD_VERSION, DROP_BOTH, SKIP, COMMENT, AGREED, OBJECTED -> null;
                };
    }

    private List<Annotation> results(Item item, Adoption adoption) {
        Difference difference = item.difference();
        Annotation third = order.third();
        if (difference == null) {
            return List.of();
        }
        return order.choice() == Verdict.Choice.THIRD_VERSION && third != null
                ? List.of(adoption.adopt(third))
                : Settlement.of(difference, order.choice(), order.taken(), adoption::adopt);
    }

    private Head head(Head from, UUID id) {
        return new Head(
                id,
                all.getFirst().article().id(),
                layer.id(),
                order.at(),
                order.at(),
                from.origin(),
                from.confidence(),
                from.note(),
                null);
    }

    private List<Change> pointingToThose() {
        List<Change> changes = new ArrayList<>();
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
        return changes;
    }

    /// The tag another tag is said to stand in, or null.
    static @Nullable UUID around(Annotation tag) {
        return switch (tag) {
            case org.pressmark.model.Quote quote -> quote.parent();
            case org.pressmark.model.ClaimOccurrence claim -> claim.quote();
            default -> null;
        };
    }
}
