package org.pressmark.exchange.json;

import org.jspecify.annotations.Nullable;

/// Where something stands in a JSON file: a path such as `articles[0].annotations[3]`, and the line, from 1.
///
/// A step is the `name` of a member or, where that is null, the `index` of an element. Kept as steps from the
/// outermost inwards, because a file of many tags has many places and few are ever said.
public record Place(@Nullable Place within, @Nullable String name, int index, int line) {
    public static final Place FILE = new Place(null, "", 0, 1);

    Place member(String member, int at) {
        return new Place(this, member, 0, at);
    }

    Place element(int element, int at) {
        return new Place(this, null, element, at);
    }

    public String path() {
        String before = within == null ? "" : within.path();
        if (name == null) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }
}
