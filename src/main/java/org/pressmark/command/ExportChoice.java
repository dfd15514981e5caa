package org.pressmark.command;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Annotation;

/// What shall go out, and in which format; no annotators or no kinds are all of them.
public record ExportChoice(String format, Articles articles, Set<UUID> annotators, Set<Annotation.Kind> kinds) {
    /// Which articles go out: all, those that the library lists, or the one that lies open.
    public enum Articles {
        ALL,
        LISTED,
        OPEN
    }

    public ExportChoice {
        annotators = Set.copyOf(annotators);
        kinds = Set.copyOf(kinds);
    }

    public ExportChoice in(String other) {
        return new ExportChoice(other, articles, annotators, kinds);
    }

    public ExportChoice of(Articles other) {
        return new ExportChoice(format, other, annotators, kinds);
    }

    public ExportChoice ofEverybody() {
        return new ExportChoice(format, articles, Set.of(), kinds);
    }

    /// With an annotator put in or taken out.
    public ExportChoice toggled(UUID annotator) {
        Set<UUID> other = new HashSet<>(annotators);
        if (!other.remove(annotator)) {
            other.add(annotator);
        }
        return new ExportChoice(format, articles, other, kinds);
    }

    /// With a kind put in or taken out; all of them are as none.
    public ExportChoice toggled(Annotation.Kind kind) {
        Set<Annotation.Kind> other = EnumSet.allOf(Annotation.Kind.class);
        if (!kinds.isEmpty()) {
            other.retainAll(kinds);
        }
        if (!other.remove(kind)) {
            other.add(kind);
        }
        boolean isAll = other.size() == Annotation.Kind.values().length;
        return new ExportChoice(format, articles, annotators, isAll ? Set.of() : other);
    }
}
