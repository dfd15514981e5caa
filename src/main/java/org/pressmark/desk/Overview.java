package org.pressmark.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.pressmark.model.Finding;
import org.pressmark.model.Reading;
import org.pressmark.model.Tally;
import org.pressmark.session.Session;

/// How far the work on the project has come, counted while somebody looks at it and right behind every change.
///
/// The project is read a slice of articles at a time, so that a change never waits for it; after a change only the
/// articles that it touched are counted anew. What was counted is let go when nobody looks any more.
///
/// ```
/// left → counting (begin) → counted (finish)      a change of many articles: → counting again
/// ```
/// Screen thread only.
public final class Overview {
    /// Few enough that a slice takes some milliseconds.
    private static final int SLICE = 40;

    /// After a change of more articles all are counted anew.
    private static final int FEW = 100;

    private final Desk desk;
    private final Sweep sweep;
    private final ReadOnlyObjectWrapper<Census> census = new ReadOnlyObjectWrapper<>(Census.EMPTY);
    private final ReadOnlyObjectWrapper<Map<Finding.Kind, Integer>> findings = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper counted = new ReadOnlyIntegerWrapper();
    private final Map<Finding.Kind, Integer> open = new EnumMap<>(Finding.Kind.class);
    private Counting sums = new Counting();
    private boolean shown;
    private boolean swept;
    private final AtomicInteger generation = new AtomicInteger();

    /// Counts whenever the overview is the sheet in view.
    public Overview(Desk desk) {
        this.desk = desk;
        this.sweep = desk.followUp().sweep();
        sweep.found().forEach(found -> count(found, 1));
        sweep.found().addListener((ListChangeListener<ArticleFindings>) this::recount);
        findings.set(Map.copyOf(open));
        desk.savedProperty().subscribe(saved -> {
            if (saved != null && shown) {
                changed(Net.of(saved.change()));
            }
        });
        desk.curtain().eyesProperty().subscribe((before, now) -> {
            census.set(Census.EMPTY);
            if (shown) {
                begin();
            }
        });
        desk.showing().sheetProperty().subscribe(sheet -> {
            if (sheet == Showing.Sheet.OVERVIEW) {
                begin();
            } else {
                end();
            }
        });
    }

    /// What was counted last; it stays while it is being counted anew.
    public ReadOnlyObjectProperty<Census> censusProperty() {
        return census.getReadOnlyProperty();
    }

    /// How many findings of each kind are open in the articles looked through so far.
    public ReadOnlyObjectProperty<Map<Finding.Kind, Integer>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /// How many articles have been counted, while that is being done.
    public ReadOnlyIntegerProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    private void begin() {
        shown = true;
        swept = !sweep.searchingProperty().get();
        sweep.begin();
        count();
    }

    private void end() {
        boolean isWanted = desk.showing().panelProperty().get() == Showing.Panel.FOLLOW_UP;
        if (shown && swept && !isWanted) {
            sweep.cancel();
        }
        shown = false;
        generation.incrementAndGet();
        counting.set(false);
        sums = new Counting();
    }

    private void count() {
        int mine = generation.incrementAndGet();
        Counting fresh = new Counting();
        sums = fresh;
        counted.set(0);
        counting.set(true);
        desk.curtain().project().inSlices(new Session.Slices() {
            private long next;

            @Override
            public boolean slice(Reading reading) {
                Tally.Slice slice = reading.tallies(next, SLICE);
                desk.session().workshop().screen().execute(() -> {
                    slice.tallies().forEach(fresh::put);
                    if (mine == generation.get()) {
                        counted.set(counted.get() + slice.tallies().size());
                    }
                });
                Long more = slice.next();
                next = more == null ? next : more;
                return more != null;
            }

            @Override
            public boolean isCancelled() {
                return mine != generation.get();
            }

            @Override
            public void ended() {
                if (mine == generation.get()) {
                    counting.set(false);
                    census.set(fresh.census());
                }
            }
        });
    }

    /// Answers come in the order of the project thread, so what is told last of an article is right, also while
    /// all are being counted.
    private void changed(Net net) {
        List<UUID> touched = new ArrayList<>(net.articles());
        if (touched.size() > FEW || net.isAnything()) {
            count();
            return;
        }
        Counting mine = sums;
        if (!touched.isEmpty()) {
            desk.curtain().project().ask(reading -> reading.tallies(touched), tallies -> {
                touched.forEach(mine::remove);
                tallies.forEach(mine::put);
                if (mine == sums && !counting.get()) {
                    census.set(mine.census());
                }
            });
        }
    }

    private void recount(ListChangeListener.Change<? extends ArticleFindings> change) {
        while (change.next()) {
            change.getRemoved().forEach(found -> count(found, -1));
            change.getAddedSubList().forEach(found -> count(found, 1));
        }
        findings.set(Map.copyOf(open));
    }

    private void count(ArticleFindings found, int sign) {
        for (Finding finding : found.open()) {
            Integer now = open.merge(finding.kind(), sign, Integer::sum);
            if (now == 0) {
                open.remove(finding.kind());
            }
        }
    }
}
