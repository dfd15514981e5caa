package org.pressmark.exchange.json;

import org.jspecify.annotations.Nullable;

/// Where something stands in a JSON file: a path such as `articles[0].annotations[3]`, and the line, from 1.
///
/// Kept as steps from the outermost inwards, because a file of many tags has many places and few are ever said.
public record Place(@Nullable Place within, String step, int line) {
    public static final Place FILE = new Place(null, "", 1);

    Place member(String name, int at) {
        return new Place(this, name, at);
    }

    Place element(int index, int at) {
        return new Place(this, "[" + index + "]", at);
    }

    public String path() {
        if (within == null) {
            return step;
        }
        String before = within.path();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }
}
