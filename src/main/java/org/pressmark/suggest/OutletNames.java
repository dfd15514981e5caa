package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Outlet;
import org.pressmark.suggest.words.Lines;
import org.pressmark.text.Span;

/// Finds the names of the outlet register in a text.
///
/// Built once for a register. Names are matched at word borders, without a possessive 's; where names overlap
/// the longest wins. A name that several outlets share, and a single word that stands in the names of two or
/// more others ("Pravda"), matches nothing. Immutable, any thread.
public final class OutletNames {
    /// A place where an outlet is named. UTF-16 code units.
    public record Found(Span span, UUID outlet) {}

    private static final int OTHERS = 2;

    private final NameTrie names = new NameTrie();

    private OutletNames() {}

    public static OutletNames of(List<Outlet> register) {
        OutletNames built = new OutletNames();
        Map<String, Set<UUID>> owners = owners(register);
        for (Outlet outlet : register) {
            outlet.names()
                    .filter(name -> !isShared(name, outlet, owners))
                    .forEach(name -> built.names.add(new OutletName(name, outlet.id())));
        }
        return built;
    }

    /// Every name in the text, in text order, none over another. Linear.
    public List<Found> in(String text) {
        return in(text, new Span(0, text.length()));
    }

    /// The name that a caret at `offset` stands in or touches. Costs a paragraph, not the text.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public Optional<Found> around(String text, int offset) {
        return in(text, Lines.around(text, Span.caret(offset))).stream()
                .filter(found -> found.span().touches(offset))
                .findFirst();
    }

    /// Every name in a stretch of the text, in text order.
    public List<Found> in(String text, Span within) {
        List<Found> all = new ArrayList<>();
        for (int at = within.start(); at < within.end(); at++) {
            NameTrie.Match match = WordBorders.isStart(text, at) ? names.longest(text, at) : null;
            if (match != null && match.end() <= within.end()) {
                all.add(new Found(new Span(at, match.end()), match.outlet()));
            }
        }
        return apart(all);
    }

    /// Of names that overlap only the longest.
    private static List<Found> apart(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        for (Found found : all) {
            if (!kept.isEmpty() && kept.getLast().span().overlaps(found.span())) {
                if (kept.getLast().span().length() < found.span().length()) {
                    kept.set(kept.size() - 1, found);
                }
            } else {
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparing(Found::span));
        return List.copyOf(kept);
    }

    /// Which outlets have a word in one of their names.
    private static Map<String, Set<UUID>> owners(List<Outlet> register) {
        Map<String, Set<UUID>> owners = new HashMap<>();
        for (Outlet outlet : register) {
            outlet.names()
                    .flatMap(name -> words(name).stream())
                    .forEach(word ->
                            owners.computeIfAbsent(word, key -> new HashSet<>()).add(outlet.id()));
        }
        return owners;
    }

    private static boolean isShared(String name, Outlet outlet, Map<String, Set<UUID>> owners) {
        List<String> words = words(name);
        if (words.size() != 1) {
            return words.isEmpty();
        }
        Set<UUID> others = new HashSet<>(owners.getOrDefault(words.getFirst(), Set.of()));
        others.remove(outlet.id());
        return others.size() >= OTHERS;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
