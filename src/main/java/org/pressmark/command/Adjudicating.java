package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Reading;
import org.pressmark.model.Verdict;
import org.pressmark.review.Adoption;

/// Makes one change of what was decided about differences: the verdicts, and the adjudicated layer as it follows
/// from them. Both originals stay as they are.
///
/// The layer and the other annotator come into the project with the first decision. Project thread only. Cost: the
/// tags of the articles the differences stand in, and the registers once.
final class Adjudicating {
    private final Reading reading;
    private final Order order;
    private final Function<UUID, List<Item>> inArticle;
    private final List<Change> changes = new ArrayList<>();

    private Adjudicating(Reading reading, Order order, Function<UUID, List<Item>> inArticle) {
        this.reading = reading;
        this.order = order;
        this.inArticle = inArticle;
    }

    /// `inArticle` gives all differences of an article, those not decided here too.
    static Change.Several of(Reading reading, Order order, Function<UUID, List<Item>> inArticle) {
        return new Adjudicating(reading, order, inArticle).change();
    }

    private Change.Several change() {
        List<Annotator> annotators = reading.registers().annotators();
        Annotator layer = annotators.stream()
                .filter(Annotator::isLayer)
                .findFirst()
                .orElseGet(() -> come(new Annotator(order.ids().get(), Annotator.ADJUDICATED)));
        Annotator other = order.pairing().theirs();
        if (annotators.stream().noneMatch(known -> known.id().equals(other.id()))) {
            come(other);
        }
        if (order.choice().isRemark()) {
            order.items()
                    .forEach(item -> changes.add(
                            new Change.Added(verdict(order, item, order.ids().get(), List.of(), null))));
            changes.removeIf(change -> change.equals(new Change.Added(layer)));
        } else {
            Map<UUID, List<Item>> byArticle = new LinkedHashMap<>();
            order.items()
                    .forEach(item -> byArticle
                            .computeIfAbsent(item.article().id(), first -> new ArrayList<>())
                            .add(item));
            Adoption adoption = new Adoption(
                    reading.registers(),
                    order.items().getFirst().reviewed().compared().theirs().registers());
            List<Change> made = new ArrayList<>();
            byArticle.forEach((article, items) -> made.addAll(
                    new ArticleLayer(reading, order, layer, inArticle.apply(article)).decide(items, adoption)));
            adoption.arrivals().forEach(entry -> changes.add(new Change.Added(entry)));
            changes.addAll(made);
        }
        return new Change.Several(changes);
    }

    private Annotator come(Annotator annotator) {
        changes.add(new Change.Added(annotator));
        return annotator;
    }

    static Verdict verdict(Order order, Item item, UUID id, List<UUID> results, @Nullable String stated) {
        return new Verdict(
                id,
                item.article().id(),
                item.subject(),
                item.seen(),
                order.choice(),
                order.takenWords(),
                results,
                stated,
                order.comment(),
                order.reviewer().id(),
                order.at());
    }
}
