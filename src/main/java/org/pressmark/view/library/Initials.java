package org.pressmark.view.library;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The initials of a name: `AP` of `Anna Petrova`. At most three.
final class Initials {
    private static final int MOST = 3;

    private Initials() {}

    static String of(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .map(part -> Character.toString(part.codePointAt(0)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
