package org.pressmark.text;

import java.util.EnumSet;
import java.util.Set;

/// What is looked for in a text. Immutable, any thread.
public record Needle(String words, Set<Trait> traits) {
    /// How it is taken, beside the usual way.
    public enum Trait {
        /// Capitals and small letters differ.
        CASE,
        /// It must begin and end where words do.
        WHOLE_WORD,
        /// It is a regular expression of Java, in which `^` and `$` are the ends of a line.
        PATTERN
    }

    public static final Needle NOTHING = new Needle("", Set.of());

    public Needle {
        traits = Set.copyOf(traits);
    }

    public Needle words(String other) {
        return new Needle(other, traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// With a trait that it did not have, or without one that it had.
    public Needle toggled(Trait trait) {
        Set<Trait> other = EnumSet.noneOf(Trait.class);
        other.addAll(traits);
        if (!other.remove(trait)) {
            other.add(trait);
        }
        return new Needle(words, other);
    }
}
