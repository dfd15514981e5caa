package org.pressmark.review.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Registers;
import org.pressmark.model.When;

/// Everything that can be drawn: the tags of a project, each in the stratum of its article.
///
/// Taken in an article at a time; the same tags give the same sample in whatever order they come. Cost of a draw:
/// the tags, sorted once.
public final class Frame {
    private final Map<UUID, String> outlets = new HashMap<>();
    private final Map<Stratum, List<Unit>> units = new TreeMap<>();

    /// A tag and its article.
    public record Unit(UUID tag, UUID article) {}

    public Frame(Registers registers) {
        registers.outlets().forEach(outlet -> outlets.put(outlet.id(), label(outlet)));
    }

    private static String label(Outlet outlet) {
        return outlet.name();
    }

    /// Takes in the tags of an article that these annotators made; layers of reviews are not theirs.
    public void add(Article article, List<Annotation> tags, Set<UUID> annotators) {
        Stratum stratum = stratum(article);
        for (Annotation tag : tags) {
            if (annotators.contains(tag.head().annotator())) {
                units.computeIfAbsent(stratum, first -> new ArrayList<>()).add(new Unit(tag.id(), article.id()));
            }
        }
    }

    private Stratum stratum(Article article) {
        Provenance from = article.provenance();
        String outlet = Stream.of(from.publisher(), from.provider())
                .filter(id -> id != null)
                .findFirst()
                .map(id -> outlets.getOrDefault(id, ""))
                .orElse("");
        When published = article.dates().published();
        String value = published == null ? "" : published.value();
        return new Stratum(outlet, value.matches("\\d{4}-\\d{2}.*") ? value.substring(0, 7) : "");
    }

    /// How many tags there are.
    public int size() {
        return units.values().stream().mapToInt(List::size).sum();
    }

    /// Draws `size` tags, or all where there are not more: from each stratum its share of them, by the largest
    /// remainder; within it those whose numbers, mixed with the seed, come first.
    public Sample draw(int size, long seed) {
        Map<Stratum, Integer> shares = Shares.of(counts(), Math.clamp(size, 0, size()));
        List<Sample.Drawn> drawn = new ArrayList<>();
        shares.forEach((stratum, share) -> units.getOrDefault(stratum, List.of()).stream()
                .sorted(Comparator.comparingLong((Unit unit) -> mixed(unit.tag(), seed))
                        .thenComparing(Unit::tag))
                .limit(share)
                .forEach(unit -> drawn.add(new Sample.Drawn(unit.tag(), unit.article(), stratum))));
        // The reader is not led through one outlet after the other.
        drawn.sort(Comparator.comparingLong(each -> mixed(each.tag(), ~seed)));
        return new Sample(size, seed, counts(), drawn);
    }

    private Map<Stratum, Integer> counts() {
        Map<Stratum, Integer> counts = new TreeMap<>();
        units.forEach((stratum, some) -> counts.put(stratum, some.size()));
        return counts;
    }

    /// A number that is as good as random and the same for the same tag and seed: the finisher of SplitMix64
    /// (Steele, Lea and Flood 2014).
    private static long mixed(UUID tag, long seed) {
        return mixed(mixed(tag.getMostSignificantBits() ^ mixed(seed)) ^ tag.getLeastSignificantBits());
    }

    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
