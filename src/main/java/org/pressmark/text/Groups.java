package org.pressmark.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// The groups of four letters in a pattern and where they stand in it.
///
/// A long text is asked for all its groups, and nearly none is in the pattern: a bit per hash turns those away
/// without making an object.
final class Groups {
    /// Takes a place in the pattern and the place in the text where the same group stands; the rarer the group is
    /// in the text, the greater its weight.
    interface Pairs {
        void add(int place, int at, double weight);
    }

    /// The places of one group in the pattern, and how often it stands in the text.
    private static final class Group {
        private final List<Integer> places = new ArrayList<>();
        private int count;
    }

    private static final int SIZE = 4;
    /// Further places of a group in the pattern say nothing.
    private static final int MOST_PLACES = 4;

    private static final int HASHES = 1 << 16;

    private final Map<Long, Group> groups = new HashMap<>();
    private final BitSet hashes = new BitSet(HASHES);

    private Groups() {}

    static Groups of(String pattern) {
        Groups groups = new Groups();
        long key = 0;
        for (int at = 0; at < pattern.length(); at++) {
            key = (key << Character.SIZE) | pattern.charAt(at);
            if (at >= SIZE - 1) {
                groups.add(key, at - SIZE + 1);
            }
        }
        return groups;
    }

    private void add(long key, int place) {
        hashes.set(hash(key));
        List<Integer> places = groups.computeIfAbsent(key, absent -> new Group()).places;
        if (places.size() < MOST_PLACES) {
            places.add(place);
        }
    }

    /// Tells every pair of equal groups in the pattern and in `region` of `text`. Two walks over the region.
    void eachIn(String text, Span region, Pairs pairs) {
        groups.values().forEach(group -> group.count = 0);
        walk(text, region, (group, at) -> group.count++);
        walk(text, region, (group, at) -> group.places.forEach(place -> pairs.add(place, at, 1.0 / group.count)));
    }

    private void walk(String text, Span region, ObjIntConsumer<Group> each) {
        long key = 0;
        for (int at = region.start(); at < region.end(); at++) {
            key = (key << Character.SIZE) | text.charAt(at);
            if (at >= region.start() + SIZE - 1 && hashes.get(hash(key))) {
                Group group = groups.get(key);
                if (group != null) {
                    each.accept(group, at - SIZE + 1);
                }
            }
        }
    }

    private static int hash(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - Character.SIZE));
    }
}
