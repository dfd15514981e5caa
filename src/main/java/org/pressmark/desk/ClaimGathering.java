package org.pressmark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Reading;
import org.pressmark.model.Use;
import org.pressmark.model.Uses;
import org.pressmark.session.Session;

/// Gathers the places of one claim from all articles, in slices, and again after each change; looking at another
/// claim calls it off. Screen thread only.
public final class ClaimGathering {
    private static final int SLICE = 50;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable ClaimCard> card = new ReadOnlyObjectWrapper<>();
    private @Nullable Claim claim;
    private volatile int generation;

    public ClaimGathering(Desk desk) {
        this.desk = desk;
        desk.savedProperty().subscribe((before, now) -> gather());
        desk.curtain().eyesProperty().subscribe((before, now) -> gather());
    }

    /// The card of the claim looked at, or null until it is gathered.
    public ReadOnlyObjectProperty<@Nullable ClaimCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Looks at a claim, or at none.
    public void of(@Nullable Claim other) {
        if (claim == null || other == null || !claim.id().equals(other.id())) {
            card.set(null);
        }
        if (!java.util.Objects.equals(claim, other)) {
            claim = other;
            gather();
        }
    }

    private void gather() {
        int mine = generation + 1;
        generation = mine;
        Claim of = claim;
        if (of != null) {
            desk.curtain().project().inSlices(new Slices(of, mine));
        }
    }

    private final class Slices implements Session.Slices {
        private final Claim of;
        private final int mine;
        private final List<Use> uses = new ArrayList<>();
        private final List<ClaimCard.Read> read = new ArrayList<>();
        private Uses.@Nullable Key next;

        Slices(Claim of, int mine) {
            this.of = of;
            this.mine = mine;
        }

        @Override
        public boolean slice(Reading reading) {
            Uses found = reading.uses(of.id(), next, SLICE);
            uses.addAll(found.found());
            next = found.next();
            if (next == null) {
                link(reading);
            }
            return next != null;
        }

        private void link(Reading reading) {
            Map<UUID, List<ClaimCard.Link>> links = new HashMap<>();
            uses.stream()
                    .flatMap(use -> java.util.stream.Stream.ofNullable(use.tag()))
                    .forEach(tag -> links.put(tag.id(), new ArrayList<>()));
            for (ClaimLink link : reading.claimLinks()) {
                add(reading, links.get(link.from()), link, ClaimCard.End.FROM, link.to());
                add(reading, links.get(link.to()), link, ClaimCard.End.TO, link.from());
            }
            for (Use use : uses) {
                if (use.tag() instanceof ClaimOccurrence tag) {
                    read.add(new ClaimCard.Read(
                            use.article(), tag, List.copyOf(links.getOrDefault(tag.id(), List.of()))));
                }
            }
        }

        private static void add(
                Reading reading, @Nullable List<ClaimCard.Link> to, ClaimLink link, ClaimCard.End end, UUID other) {
            ClaimOccurrence there = to == null ? null : reading.find(ClaimOccurrence.class, other);
            if (to != null && there != null) {
                to.add(new ClaimCard.Link(link.type(), end, ClaimCard.words(there)));
            }
        }

        @Override
        public boolean isCancelled() {
            return mine != generation;
        }

        @Override
        public void ended() {
            if (mine == generation) {
                card.set(ClaimCard.of(of, read));
            }
        }
    }
}
