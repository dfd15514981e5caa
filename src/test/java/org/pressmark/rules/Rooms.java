package org.pressmark.rules;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The rooms of the house and where each may look: the one table that README repeats for people.
///
/// The root package is no room: it wires all of them and nobody looks at it.
final class Rooms {
    static final String ROOT = "org.pressmark";

    static final Map<String, Set<String>> TABLE = Map.ofEntries(
            entry("text", Set.of()),
            entry("model", Set.of("text")),
            entry("store", Set.of("model", "text")),
            entry("session", Set.of("store", "model", "text")),
            entry("intake", Set.of("model", "text")),
            entry("exchange", Set.of("review", "model", "text")),
            entry("review", Set.of("model", "text")),
            entry("suggest", Set.of("model", "text")),
            entry("desk", Set.of("session", "review", "suggest", "model", "text")),
            entry(
                    "command",
                    Set.of("desk", "session", "intake", "exchange", "review", "suggest", "settings", "model", "text")),
            entry("view", Set.of("command", "desk", "review", "suggest", "settings", "model", "text")),
            entry("cli", Set.of("session", "intake", "exchange", "review", "suggest", "settings", "model", "text")),
            entry("settings", Set.of()));

    private Rooms() {}

    /// A room with all its sub-packages, as a package pattern.
    static String in(String room) {
        return ROOT + "." + room + "..";
    }

    /// All rooms but some, as package patterns.
    static String[] inAllBut(String... rooms) {
        Set<String> left = new TreeSet<>(TABLE.keySet());
        left.removeAll(Set.of(rooms));
        return left.stream().map(Rooms::in).toArray(String[]::new);
    }

    /// The names of the packages right below the root package.
    static Set<String> found(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static ArchRule lookWhereTheTableSays() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : TABLE.keySet()) {
            house = house.layer(room).definedBy(in(room));
        }
        for (Map.Entry<String, Set<String>> row : TABLE.entrySet()) {
            String[] seen = row.getValue().toArray(String[]::new);
            house = seen.length == 0
                    ? house.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(row.getKey()).mayOnlyAccessLayers(seen);
        }
        return house;
    }
}
