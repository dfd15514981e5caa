package org.pressmark.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Reading;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Agreements;
import org.pressmark.review.Reach;
import org.pressmark.review.Side;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;

/// How far the annotators of the project agree, or the project and somebody else's work, worked out while somebody
/// looks at it.
///
/// ```
/// left → comparing (begin, a slice an article) → figuring (background) → told        cancel: → left
/// ```
/// A change makes what was told stale; it is worked out anew when asked. Screen thread only.
public final class Concord {
    /// How far the work is: articles compared of those there are, each counted once for each pair; then figures.
    public record Progress(int done, int all) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Agreements> told = new ReadOnlyObjectWrapper<>(Agreements.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.SHARED);
    private final AtomicInteger generation = new AtomicInteger();

    /// Works whenever agreement is the sheet in view.
    public Concord(Desk desk) {
        this.desk = desk;
        desk.savedProperty().subscribe(saved -> {
            if (saved != null) {
                stale.set(true);
            }
        });
        desk.showing().besideProperty().subscribe(beside -> {
            stale.set(true);
            beginIfShown();
        });
        reach.subscribe((before, now) -> {
            stale.set(true);
            beginAnew();
        });
        desk.curtain().eyesProperty().subscribe((before, now) -> {
            told.set(Agreements.NONE);
            stale.set(true);
            beginAnew();
        });
        desk.showing().sheetProperty().subscribe(sheet -> beginIfShown());
    }

    private void beginIfShown() {
        if (desk.showing().sheetProperty().get() != Showing.Sheet.AGREEMENT) {
            cancel();
        } else if (stale.get() && progress.get() == null) {
            begin();
        }
    }

    /// A choice made while the work is going on counts, too.
    private void beginAnew() {
        cancel();
        beginIfShown();
    }

    /// Which articles count; another choice works everything out anew.
    public ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /// What was worked out last.
    public ReadOnlyObjectProperty<Agreements> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// How far the work is, or null while none is done.
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the project was changed since.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Ends the work; what was told last stays.
    public void cancel() {
        generation.incrementAndGet();
        progress.set(null);
    }

    /// Works everything out anew.
    public void begin() {
        int mine = generation.incrementAndGet();
        stale.set(false);
        progress.set(new Progress(0, 0));
        desk.session()
                .inSlices(new Comparing(mine, desk.showing().besideProperty().get(), reach.get()));
    }

    private final class Comparing implements Session.Slices {
        private final int mine;
        private final Agreeing.@Nullable Named beside;
        private final String name;
        private final Reach reach;
        private final @Nullable UUID eyes = desk.curtain().eyesProperty().get();
        private @Nullable Agreeing agreeing;

        private Comparing(int mine, Agreeing.@Nullable Named beside, Reach reach) {
            this.mine = mine;
            this.beside = beside;
            this.reach = reach;
            this.name = String.valueOf(desk.session().path().getFileName()).replaceFirst("\\.pressmark$", "");
        }

        @Override
        public boolean slice(Reading reading) {
            if (agreeing == null) {
                agreeing = new Agreeing(sides(reading), reach);
                return true;
            }
            boolean more = agreeing.compare();
            Progress now = new Progress(agreeing.done(), agreeing.all());
            workshop().screen().execute(() -> tell(mine, now));
            return more;
        }

        /// The annotators of the project but for the adjudicated layer, or the project and what lies beside it; in
        /// blind mode of the articles that who is at work is done with.
        private List<Agreeing.Named> sides(Reading reading) {
            Side all = Side.of(reading);
            Side whole = eyes == null ? all : all.doneBy(eyes);
            List<Annotator> people = whole.registers().annotators().stream()
                    .filter(each -> !each.isLayer() && reading.hasWorked(each.id()))
                    .toList();
            if (beside != null) {
                Set<UUID> everybody = new HashSet<>();
                people.forEach(each -> everybody.add(each.id()));
                return List.of(new Agreeing.Named(name, whole.by(everybody)), beside);
            }
            List<Agreeing.Named> sides = new ArrayList<>();
            people.forEach(each -> sides.add(new Agreeing.Named(each.name(), whole.by(Set.of(each.id())))));
            return sides;
        }

        @Override
        public boolean isCancelled() {
            return mine != generation.get();
        }

        @Override
        public void ended() {
            if (!isCancelled() && agreeing != null) {
                figure(mine, agreeing);
            }
        }
    }

    /// A pair at a time, so that others who wait for the background come in between.
    private void figure(int mine, Agreeing agreeing) {
        workshop().background().execute(() -> {
            if (mine != generation.get()) {
                return;
            }
            boolean more = agreeing.figure();
            workshop().screen().execute(() -> {
                if (more) {
                    figure(mine, agreeing);
                } else if (mine == generation.get()) {
                    told.set(agreeing.result());
                    progress.set(null);
                }
            });
        });
    }

    private Workshop workshop() {
        return desk.session().workshop();
    }

    private void tell(int mine, Progress now) {
        if (mine == generation.get()) {
            progress.set(now);
        }
    }
}
