package org.pressmark.exchange.own;

import java.util.Arrays;
import java.util.UUID;

/// Numbers by ids, in some 50 bytes an id: a file of a million annotations has a million of them, and a map of
/// objects would take five times as much.
///
/// An open table of two longs a slot. Ids are mixed before they choose their slot: those of one program begin
/// alike.
final class IdTable {
    private static final int NONE = -1;
    private static final int FIRST = 64;
    private static final double FULL = 0.7;

    private long[] ids = new long[2 * FIRST];
    private int[] numbers = blank(FIRST);
    private int size;

    private static int[] blank(int slots) {
        int[] blank = new int[slots];
        Arrays.fill(blank, NONE);
        return blank;
    }

    int size() {
        return size;
    }

    /// The number of an id, or -1 if it has none.
    int get(UUID id) {
        return numbers[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /// Gives an id its number, from 0; answers whether it had none.
    boolean add(UUID id, int number) {
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (numbers[slot] != NONE) {
            return false;
        }
        put(slot, id.getMostSignificantBits(), id.getLeastSignificantBits(), number);
        size++;
        if (size > FULL * numbers.length) {
            grow();
        }
        return true;
    }

    private void put(int slot, long high, long low, int number) {
        ids[2 * slot] = high;
        ids[2 * slot + 1] = low;
        numbers[slot] = number;
    }

    private int slot(long high, long low) {
        int mask = numbers.length - 1;
        int slot = mixed(high, low) & mask;
        while (numbers[slot] != NONE && (ids[2 * slot] != high || ids[2 * slot + 1] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// The finaliser of MurmurHash3.
    private static int mixed(long high, long low) {
        long mixed = high * 0x9e3779b97f4a7c15L ^ low;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (mixed ^ mixed >>> 33);
    }

    private void grow() {
        long[] before = ids;
        int[] given = numbers;
        ids = new long[2 * before.length];
        numbers = blank(2 * given.length);
        for (int at = 0; at < given.length; at++) {
            if (given[at] != NONE) {
                put(slot(before[2 * at], before[2 * at + 1]), before[2 * at], before[2 * at + 1], given[at]);
            }
        }
    }
}
