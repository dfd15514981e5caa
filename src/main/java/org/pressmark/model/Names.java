package org.pressmark.model;

import java.util.LinkedHashSet;
import java.util.List;

/// What every name in a project has to be: some visible text on one line.
final class Names {
    private Names() {}

    static void check(String thing, String name) {
        if (name.isBlank()) {
            throw new InvalidChange("name.blank", thing);
        }
        if (name.indexOf('\n') >= 0) {
            throw new InvalidChange("name.lines", thing, name.substring(0, name.indexOf('\n')));
        }
    }

    /// Without blanks around them, without empty ones and without repetition, in the order given.
    static List<String> tidy(List<String> names) {
        LinkedHashSet<String> kept = new LinkedHashSet<>();
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(kept::add);
        return List.copyOf(kept);
    }
}
