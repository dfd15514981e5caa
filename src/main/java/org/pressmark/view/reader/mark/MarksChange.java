package org.pressmark.view.reader.mark;

import java.util.List;
import java.util.Set;

/// What happened to the marks of the open article: first all marks of the `removed` ids go, then the `added` come.
///
/// An annotation that changed is in both. Immutable, any thread.
public record MarksChange(Set<Object> removed, List<Mark> added) {
    public MarksChange {
        removed = Set.copyOf(removed);
        added = List.copyOf(added);
    }

    public static MarksChange added(Mark... marks) {
        return new MarksChange(Set.of(), List.of(marks));
    }

    public static MarksChange removed(Object... ids) {
        return new MarksChange(Set.of(ids), List.of());
    }
}
