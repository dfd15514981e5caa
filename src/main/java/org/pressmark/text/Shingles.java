package org.pressmark.text;

import java.util.Set;
import java.util.TreeSet;

/// A small sample of the groups of letters in a text, by which texts that have much in common are told from others.
///
/// Of the hashes of all groups the smallest are kept, so that two texts keep the same ones of what they share
/// (Broder 1997). Immutable, any thread. Cost: one walk over the text.
public record Shingles(Set<Long> hashes) {
    /// UTF-16 code units of the folded text.
    private static final int LENGTH = 9;

    private static final int KEPT = 200;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    public static final Shingles NONE = new Shingles(Set.of());

    public Shingles {
        hashes = Set.copyOf(hashes);
    }

    public static Shingles of(String text) {
        String folded = Folding.of(text);
        TreeSet<Long> kept = new TreeSet<>();
        for (int at = 0; at + LENGTH <= folded.length(); at++) {
            long hash = hash(folded, at);
            if (kept.size() < KEPT) {
                kept.add(hash);
            } else if (hash < kept.last() && kept.add(hash)) {
                kept.pollLast();
            }
        }
        return new Shingles(kept);
    }

    private static long hash(String text, int from) {
        long hash = 0;
        for (int at = from; at < from + LENGTH; at++) {
            hash = (hash ^ text.charAt(at)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /// About which share of what either has is in both, 0..1 (Jaccard).
    public double shared(Shingles other) {
        int kept = Math.min(KEPT, Math.max(hashes.size(), other.hashes.size()));
        TreeSet<Long> all = new TreeSet<>(hashes);
        all.addAll(other.hashes);
        long both = all.stream()
                .limit(kept)
                .filter(hash -> hashes.contains(hash) && other.hashes.contains(hash))
                .count();
        return kept == 0 ? 0 : both / (double) Math.min(kept, all.size());
    }
}
