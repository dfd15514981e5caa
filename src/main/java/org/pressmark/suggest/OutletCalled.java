package org.pressmark.suggest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.model.Outlet;
import org.pressmark.suggest.words.Folded;

/// Which outlet of the register somebody means by a name alone, as it stands in a table or on a page: by its name
/// or an alias, whatever the case and the marks between the words, with or without "the", or by its domain.
///
/// Immutable, any thread.
public record OutletCalled(List<Outlet> register) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:[/:?#]\\S*)?");

    public OutletCalled {
        register = List.copyOf(register);
    }

    /// The outlets meant: none where the register has no such name, several where it does not say which.
    public List<Outlet> of(String name) {
        String wanted = plain(name);
        List<Outlet> named = wanted.isEmpty()
                ? List.of()
                : register.stream()
                        .filter(outlet ->
                                outlet.names().anyMatch(known -> plain(known).equals(wanted)))
                        .toList();
        List<Outlet> found = named.isEmpty() ? byAddress(name.strip()).toList() : named;
        return found.isEmpty() ? bearing(wanted) : found;
    }

    /// The outlets that bear these words among others in a name, where they are several: "Pravda" may be any of
    /// five. One alone is not meant for sure by a part of its name.
    private List<Outlet> bearing(String wanted) {
        List<Outlet> bearing = wanted.isEmpty()
                ? List.of()
                : register.stream()
                        .filter(outlet -> outlet.names()
                                .anyMatch(known -> (" " + plain(known) + " ").contains(" " + wanted + " ")))
                        .toList();
        return bearing.size() > 1 ? bearing : List.of();
    }

    private Stream<Outlet> byAddress(String name) {
        return ADDRESS.matcher(name).matches() ? new OutletDomains(register).of(name).stream() : Stream.empty();
    }

    private static String plain(String name) {
        String words = BETWEEN.matcher(Folded.search(name)).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
