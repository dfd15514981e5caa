package org.pressmark.exchange.refi;

import java.util.Comparator;
import java.util.UUID;

/// A code below `Pressmark`: one thing that a tag can say.
record Value(Group group, UUID guid, String name) implements Comparable<Value> {
    private static final Comparator<Value> ORDER =
            Comparator.comparing(Value::group).thenComparing(Value::name).thenComparing(Value::guid);

    static Value word(Group group, String word) {
        return new Value(group, Guids.made(group.title(), word), word);
    }

    @Override
    public int compareTo(Value other) {
        return ORDER.compare(this, other);
    }
}
