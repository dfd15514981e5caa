package org.pressmark.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Entry;

/// Keeps a form's fields in step with one entry, and what they hand over with that entry.
///
/// Words typed for one entry are never committed to another: before the next is shown they are settled with the one
/// they were typed for. Screen thread only.
public final class Sheet<E extends Entry> {
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Consumer<E>> shows = new ArrayList<>();
    private @Nullable E shown;

    /// A fact that may be unknown.
    public <T> void maybe(Fact<T> fact, Function<E, @Nullable T> read, BiConsumer<E, @Nullable T> write) {
        facts.add(fact);
        shows.add(entry -> fact.show(read.apply(entry)));
        fact.commitsTo(value -> {
            E entry = shown;
            if (entry != null) {
                write.accept(entry, value);
            }
        });
    }

    /// A fact that always has a value.
    public <T> void always(Fact<T> fact, Function<E, @Nullable T> read, BiConsumer<E, T> write) {
        maybe(fact, read, (entry, value) -> {
            if (value != null) {
                write.accept(entry, value);
            }
        });
    }

    /// Something else that is shown of the entry.
    public void also(Consumer<E> show) {
        shows.add(show);
    }

    public @Nullable E shown() {
        return shown;
    }

    /// Shows an entry, or the newer state of the one shown.
    public void show(E entry) {
        E before = shown;
        if (before != null && !before.id().equals(entry.id())) {
            settle();
            facts.forEach(Fact::giveUp);
        }
        shown = entry;
        shows.forEach(show -> show.accept(entry));
    }

    /// Shows nothing more; what was typed is settled first.
    public void close() {
        settle();
        drop();
    }

    /// Shows nothing more; what was typed is forgotten, for the entry is gone.
    public void drop() {
        shown = null;
        facts.forEach(Fact::giveUp);
    }

    /// Shows once more what is on disk: something the entry points to has another name, or a change was refused.
    public void refresh() {
        E entry = shown;
        if (entry != null) {
            shows.forEach(show -> show.accept(entry));
        }
    }

    /// Hands over what was typed and not yet committed.
    public void settle() {
        facts.forEach(Fact::settle);
    }
}
