package org.pressmark.exchange.format;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Message;

/// A kind of file that annotation sets come and go in.
public interface Format {
    /// What the command line calls it: one word in small letters.
    String name();

    /// How names of its files end, without the first dot.
    List<String> endings();

    /// What it is, in a sentence.
    Message described();

    /// What of a project it cannot carry, in a sentence.
    Message drops();

    /// Whether a file that begins so is surely in this format; asked where the end of its name does not tell, so
    /// that several formats may have names ending in `.json`. `beginning` is up to [#LOOKED_AT] bytes.
    default boolean recognises(String beginning) {
        return false;
    }

    /// Whether a folder or a zip that holds files of these names is surely in this format.
    default boolean holds(Collection<String> names) {
        return false;
    }

    /// Bytes.
    int LOOKED_AT = 8192;

    /// What of a project comes back unharmed from a file of this format; nothing where it cannot be both
    /// written and read.
    default Set<Part> carries() {
        return Set.of();
    }
}
