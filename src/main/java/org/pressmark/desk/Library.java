package org.pressmark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Reading;
import org.pressmark.session.Session;

/// The articles of the project as a list that asks the file for a page when somebody looks at it.
///
/// A line not read yet is null, and an update follows when it is there. At most [#PAGES] pages are held, so the
/// list costs the same for ten articles and for a hundred thousand. A filter is worked through in slices. Screen
/// thread only.
public final class Library extends ObservableListBase<@Nullable LibraryRow> {
    private static final int PAGE = 50;
    private static final int PAGES = 20;
    private static final int SLICE = 20;

    private final Session session;
    private final Curtain curtain;
    private final Map<Integer, List<LibraryRow>> pages = new LinkedHashMap<>(PAGES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<LibraryRow>> eldest) {
            return size() > PAGES;
        }
    };
    private final Set<Integer> asked = new LinkedHashSet<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private boolean isCounted;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<LibraryFilter> filter = new ReadOnlyObjectWrapper<>(LibraryFilter.ALL);
    private List<UUID> found = List.of();
    private int generation;

    Library(Session session, Curtain curtain) {
        this.session = session;
        this.curtain = curtain;
        curtain.eyesProperty().subscribe((before, now) -> reload());
    }

    /// How many articles the project has, whatever the filter.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// As many, or null while they were not counted yet.
    public @Nullable Integer counted() {
        return isCounted ? Integer.valueOf(total.get()) : null;
    }

    /// Whether a filter is still being worked through.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    public LibraryFilter filter() {
        return filter.get();
    }

    public ReadOnlyObjectProperty<LibraryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Shows only what the filter lets through.
    public void filter(LibraryFilter other) {
        filter.set(other);
        reload();
    }

    @Override
    public int size() {
        return isFiltered() ? found.size() : total.get();
    }

    @Override
    public @Nullable LibraryRow get(int index) {
        List<LibraryRow> page = pages.get(index / PAGE);
        if (page == null) {
            load(index / PAGE);
            return null;
        }
        int within = index % PAGE;
        return within < page.size() ? page.get(within) : null;
    }

    /// The place of an article in the list as far as it has been read, or null.
    public @Nullable Integer placeOf(UUID article) {
        return places.get(article);
    }

    /// The article so many lines further in the list, or null past its ends, whether those lines were read or not;
    /// the first where the list lacks this one, or none is given. The answer may come later.
    public void beside(@Nullable UUID article, int by, Consumer<@Nullable UUID> answer) {
        if (article == null) {
            at(0, answer);
            return;
        }
        Integer known = isFiltered() ? Integer.valueOf(found.indexOf(article)) : places.get(article);
        if (known == null) {
            session.inSlices(new Seeking(article, place -> at(place == null ? 0 : place + by, answer)));
        } else {
            at(known < 0 ? 0 : known + by, answer);
        }
    }

    private void at(int index, Consumer<@Nullable UUID> answer) {
        if (index < 0 || index >= size()) {
            answer.accept(null);
        } else if (isFiltered()) {
            answer.accept(found.get(index));
        } else {
            session.ask(
                    reading -> reading.page(index, 1),
                    rows -> answer.accept(
                            rows.isEmpty() ? null : rows.getFirst().article().id()));
        }
    }

    /// The articles that the filter lets through; nothing where it lets all of them.
    public Optional<List<UUID>> found() {
        return isFiltered() ? Optional.of(found) : Optional.empty();
    }

    private boolean isFiltered() {
        return !filter().equals(LibraryFilter.ALL);
    }

    /// Takes in what changed, but for the lines of what is open, which its tags bring along.
    void accept(Net net, Predicate<UUID> isOpen) {
        if (net.changesTheList()) {
            reload();
        } else {
            net.articles().stream()
                    .filter(id -> !isOpen.test(id) || net.completes())
                    .forEach(this::refresh);
        }
    }

    /// Reads everything anew: articles came or went, or the filter changed.
    void reload() {
        int mine = ++generation;
        if (isFiltered()) {
            search(mine);
        } else {
            searching.set(false);
            session.ask(Reading::articleCount, count -> {
                if (mine == generation) {
                    reset(count, List.of());
                }
            });
        }
    }

    private void reset(int count, List<UUID> ids) {
        beginChange();
        int before = size();
        pages.clear();
        asked.clear();
        places.clear();
        found = ids;
        if (!isFiltered()) {
            total.set(count);
            isCounted = true;
        }
        nextReplace(0, size(), java.util.Collections.nCopies(before, null));
        endChange();
    }

    private void search(int mine) {
        searching.set(true);
        List<UUID> ids = new ArrayList<>();
        LibraryFilter asking = filter();
        session.inSlices(new Session.Slices() {
            private long next;

            @Override
            public boolean slice(Reading reading) {
                Reading.Slice slice = reading.matching(asking, next, SLICE);
                ids.addAll(slice.found());
                Long more = slice.next();
                next = more == null ? next : more;
                return more != null;
            }

            @Override
            public boolean isCancelled() {
                return mine != generation;
            }

            @Override
            public void ended() {
                if (mine == generation) {
                    searching.set(false);
                    reset(total.get(), ids);
                }
            }
        });
    }

    private void load(int page) {
        if (!asked.add(page)) {
            return;
        }
        int mine = generation;
        int from = page * PAGE;
        List<UUID> ids = isFiltered() ? found.subList(from, Math.min(found.size(), from + PAGE)) : List.of();
        boolean filtered = isFiltered();
        curtain.project().ask(reading -> filtered ? reading.rows(ids) : reading.page(from, PAGE), rows -> {
            if (mine == generation) {
                keep(page, rows);
            }
        });
    }

    private void keep(int page, List<LibraryRow> rows) {
        asked.remove(page);
        pages.put(page, new ArrayList<>(rows));
        beginChange();
        for (int within = 0; within < rows.size() && page * PAGE + within < size(); within++) {
            places.put(rows.get(within).article().id(), page * PAGE + within);
            nextUpdate(page * PAGE + within);
        }
        endChange();
    }

    /// Reads one line anew, if it is held.
    void refresh(UUID article) {
        int mine = generation;
        if (places.containsKey(article)) {
            curtain.project().ask(reading -> reading.rows(List.of(article)), rows -> {
                if (mine == generation && !rows.isEmpty()) {
                    replace(rows.getFirst());
                }
            });
        }
    }

    /// Takes over what is known already of a line, if it is held; who is done with the article stays.
    void replace(Article article, Map<Annotation.Kind, Integer> counts) {
        LibraryRow held = held(article.id());
        if (held != null) {
            replace(new LibraryRow(article, counts, held.doneBy()));
        }
    }

    private @Nullable LibraryRow held(UUID article) {
        Integer place = places.get(article);
        List<LibraryRow> page = place == null ? null : pages.get(place / PAGE);
        return place != null && page != null && place % PAGE < page.size() ? page.get(place % PAGE) : null;
    }

    private void replace(LibraryRow row) {
        Integer place = places.get(row.article().id());
        List<LibraryRow> page = place == null ? null : pages.get(place / PAGE);
        if (place != null && page != null && place % PAGE < page.size()) {
            page.set(place % PAGE, row);
            beginChange();
            nextUpdate(place);
            endChange();
        }
    }
}
