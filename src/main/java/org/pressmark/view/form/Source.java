package org.pressmark.view.form;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Entry;

/// Where the entries of an [EntryField] come from. `fitting` gives those a few typed letters may mean, best first;
/// `names` all names of one, its own first; `detail` a word or two about it; `maker` makes an entry of a new name,
/// or is null where only known ones can be taken.
public record Source<E extends Entry>(
        Function<String, List<E>> fitting,
        Function<E, List<String>> names,
        Function<E, @Nullable String> detail,
        @Nullable Function<String, E> maker) {
    String name(E entry) {
        return names.apply(entry).getFirst();
    }

    /// The entry that has just this name, letter case aside; or null.
    @Nullable
    E named(String typed) {
        for (E entry : fitting.apply(typed)) {
            if (names.apply(entry).stream().anyMatch(typed::equalsIgnoreCase)) {
                return entry;
            }
        }
        return null;
    }
}
