package org.pressmark.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of rooms in README: the one whose rows begin with a room's name in code marks, `text` among them.
///
/// README has other tables of such rows (keys, subcommands), so a table is taken whole or not at all.
final class Readme {
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\\R?)+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

    private Readme() {}

    /// The rooms README names; empty where it has no such table.
    static Set<String> rooms(String markdown) {
        return TABLE.matcher(markdown)
                .results()
                .map(table -> names(table.group()).collect(Collectors.toCollection(TreeSet::new)))
                .filter(names -> names.contains("text"))
                .findFirst()
                .orElseGet(TreeSet::new);
    }

    private static Stream<String> names(String table) {
        return ROW.matcher(table).results().map(row -> row.group(1));
    }
}
