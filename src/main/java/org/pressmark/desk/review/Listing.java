package org.pressmark.desk.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Verdict;
import org.pressmark.session.Workshop;

/// The differences that the filter lets through, in their order, and the counts over all of them.
///
/// A filter looks through all differences in the background; a decision costs the logarithm of their number. In
/// blind mode those of articles that are not done by me are neither listed nor counted. Screen thread only.
public final class Listing {
    private static final Comparator<Item> ORDER = Comparator.comparingInt(Item::number);

    /// After more decisions at once the list is made anew.
    private static final int FEW = 200;

    /// What one look through all differences came to.
    private record Found(List<Item> items, NavigableSet<Integer> open, Tallied tallied) {}

    private final Workshop workshop;
    private final Decisions decisions;
    private final Consumer<@Nullable Item> relisted;
    private final ObservableList<Item> listed = FXCollections.observableArrayList();
    private final ObservableList<Item> shown = FXCollections.unmodifiableObservableList(listed);
    private final ReadOnlyObjectWrapper<ReviewFilter> filter = new ReadOnlyObjectWrapper<>(ReviewFilter.USUAL);
    private final ReadOnlyObjectWrapper<Tallied> tallied = new ReadOnlyObjectWrapper<>(Tallied.NONE);
    private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
    private final Set<UUID> finished = ConcurrentHashMap.newKeySet();
    private final AtomicInteger generation = new AtomicInteger();
    private NavigableSet<Integer> open = new TreeSet<>();
    private volatile Laid laid = new Laid();

    Listing(Workshop workshop, Decisions decisions, Consumer<@Nullable Item> relisted) {
        this.workshop = workshop;
        this.decisions = decisions;
        this.relisted = relisted;
    }

    public ObservableList<Item> shown() {
        return shown;
    }

    public ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The counts over all differences, whatever the filter.
    public ReadOnlyObjectProperty<Tallied> talliedProperty() {
        return tallied.getReadOnlyProperty();
    }

    /// Whether what the other made of an article stays hidden until I am done with it.
    public ReadOnlyBooleanProperty blindProperty() {
        return blind.getReadOnlyProperty();
    }

    public void filter(ReviewFilter other) {
        filter.set(other);
        refilter(null);
    }

    /// Hides what the other made of the articles that I am not done with.
    public void blindfold() {
        blind.set(true);
        refilter(null);
    }

    /// Hides nothing.
    public void uncover() {
        blind.set(false);
        refilter(null);
    }

    void show(Laid other, @Nullable Key wanted) {
        laid = other;
        finished.clear();
        finished.addAll(other.doneByMe);
        refilter(wanted == null ? null : laid.byKey.get(wanted));
    }

    void finished(UUID article) {
        finished.add(article);
        refilterIfBlind();
    }

    void takenUpAgain(UUID article) {
        finished.remove(article);
        refilterIfBlind();
    }

    private void refilterIfBlind() {
        if (blind.get()) {
            refilter(null);
        }
    }

    /// All that may be seen, whatever the filter. Any thread.
    public List<Item> everything() {
        return laid.items.stream()
                .filter(item -> !blind.get() || finished.contains(item.article().id()))
                .toList();
    }

    boolean isHidden(Item item) {
        return isHidden(item.article().id());
    }

    /// Whether what the other made of an article is hidden now.
    public boolean isHidden(UUID article) {
        return blind.get() && !finished.contains(article);
    }

    private void refilter(@Nullable Item wanted) {
        int mine = generation.incrementAndGet();
        Laid through = laid;
        ReviewFilter asking = filter.get();
        boolean isBlind = blind.get();
        workshop.background().execute(() -> {
            Found found = look(through, asking, isBlind);
            workshop.screen().execute(() -> {
                if (mine == generation.get()) {
                    open = found.open();
                    listed.setAll(found.items());
                    tallied.set(found.tallied());
                    relisted.accept(wanted);
                }
            });
        });
    }

    private Found look(Laid through, ReviewFilter asking, boolean isBlind) {
        List<Item> items = new ArrayList<>();
        NavigableSet<Integer> openOnes = new TreeSet<>();
        Tallied.Counting counting = new Tallied.Counting();
        for (Item item : through.items) {
            if (isBlind && !finished.contains(item.article().id())) {
                continue;
            }
            State state = decisions.state(item);
            counting.count(item, state);
            if (asking.lets(item, state, decisions.answer(item))) {
                items.add(item);
                if (state == State.OPEN) {
                    openOnes.add(item.number());
                }
            }
        }
        long hidden = isBlind
                ? through.byArticle.keySet().stream()
                        .filter(article -> !finished.contains(article))
                        .count()
                : 0;
        return new Found(items, openOnes, counting.tallied((int) hidden));
    }

    /// Takes over what became of decisions; answers a difference they are about, or null.
    @Nullable
    Item change(Map<Verdict, Heard.Fate> verdicts) {
        boolean isFew = verdicts.size() <= FEW;
        Item first = null;
        for (Map.Entry<Verdict, Heard.Fate> entry : verdicts.entrySet()) {
            Item item = laid.byKey.get(Key.of(entry.getKey()));
            State before = item == null ? State.OPEN : decisions.state(item);
            switch (entry.getValue()) {
                case CAME -> decisions.put(entry.getKey());
                case WENT -> decisions.take(entry.getKey());
            }
            if (item != null && isFew) {
                changed(item, before);
            }
            first = first == null ? item : first;
        }
        if (!isFew) {
            refilter(null);
        }
        return first;
    }

    private void changed(Item item, State before) {
        State now = decisions.state(item);
        boolean isListed = !isHidden(item) && filter.get().lets(item, now, decisions.answer(item));
        int at = Collections.binarySearch(listed, item, ORDER);
        if (at >= 0 && isListed) {
            listed.set(at, item);
        } else if (at >= 0) {
            listed.remove(at);
        } else if (isListed) {
            listed.add(-at - 1, item);
        }
        if (isListed && now == State.OPEN) {
            open.add(item.number());
        } else {
            open.remove(item.number());
        }
        if (item.category() != Category.SAME && !isHidden(item)) {
            tallied.set(tallied.get().moved(before, now));
        }
    }

    boolean holds(Item item) {
        return Collections.binarySearch(listed, item, ORDER) >= 0;
    }

    /// The place of a difference in the list, or -1 where the filter keeps it out.
    public int indexOf(@Nullable Item item) {
        return item == null ? -1 : Math.max(-1, Collections.binarySearch(listed, item, ORDER));
    }

    /// The first that is open, or else the first of all; null in an empty list.
    @Nullable
    Item first() {
        Item next = nextOpen(null);
        return next != null ? next : listed.isEmpty() ? null : listed.getFirst();
    }

    /// The next that is open after this one, or the first of all that is; null where none is.
    @Nullable
    Item nextOpen(@Nullable Item from) {
        Integer after = from == null ? null : open.higher(from.number());
        Integer number = after != null || open.isEmpty() ? after : open.first();
        return number == null ? null : laid.items.get(number);
    }

    /// So many lines further down or up; null in an empty list.
    @Nullable
    Item neighbour(@Nullable Item from, int by) {
        if (listed.isEmpty()) {
            return null;
        }
        int at = from == null ? -1 : Collections.binarySearch(listed, from, ORDER);
        int here = at >= 0 ? at : by > 0 ? -at - 2 : -at - 1;
        return listed.get(Math.clamp((long) here + by, 0, listed.size() - 1));
    }
}
